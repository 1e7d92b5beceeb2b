package bo.comteco.postventa.application.driving;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.RequestSearch;
import java.util.List;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.Nullable;

/**
 * Finds requests: an adviser those of the own office, others of every office. Newest first; in a list of what is open,
 * those whose client is back from the cash desk stand before all others, on the first page and beyond its limit.
 */
@PrimaryPort
public interface FindRequests {

    /** The largest page. */
    int LIMIT = 100;

    Answer find(Actor actor, RequestSearch.Criteria criteria, @Nullable Long below, int limit);

    /** What came of it. */
    sealed interface Answer {

        /**
         * A page.
         *
         * @param next where the next page starts, or null where there is none
         */
        record Page(
                List<RequestSearch.Found> requests,
                @Nullable Long next) implements Answer {
            public Page {
                requests = List.copyOf(requests);
            }
        }

        /** The actor has no right to it. */
        record Denied() implements Answer {}
    }
}
