package bo.comteco.postventa.application.driving;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.EnquiryStore;
import java.util.List;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.Nullable;

/** Lists enquiries, newest first: an adviser those of the own office, others of every office. */
@PrimaryPort
public interface FindEnquiries {

    /** The largest page. */
    int LIMIT = 100;

    Answer find(Actor actor, EnquiryStore.Criteria criteria, @Nullable Long below, int limit);

    /** What came of it. */
    sealed interface Answer {

        /**
         * A page.
         *
         * @param next where the next page starts, or null where there is none
         */
        record Page(
                List<EnquiryStore.Listed> enquiries,
                @Nullable Long next) implements Answer {
            public Page {
                enquiries = List.copyOf(enquiries);
            }
        }

        /** The actor has no right to it. */
        record Denied() implements Answer {}
    }
}
