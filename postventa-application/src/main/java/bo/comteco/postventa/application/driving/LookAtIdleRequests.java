package bo.comteco.postventa.application.driving;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.RequestSearch.Found;
import bo.comteco.postventa.application.driven.RequestSearch.Untouched;
import java.time.Instant;
import java.util.List;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.Nullable;

/** Shows what is about to end by itself: a supervisor that of every office, an adviser that of the own. */
@PrimaryPort
public interface LookAtIdleRequests {

    /** The largest page. */
    int LIMIT = 100;

    /**
     * What is about to end, the longest untouched first.
     *
     * @param office null for every one that the actor sees
     * @param after where the last page ended, or null for the first
     */
    Answer aboutToEnd(Actor actor, @Nullable String office, @Nullable Untouched after, int limit);

    /** A request and when it ends by itself, if nobody touches it. */
    record Idle(Found request, Instant endsAt) {}

    /** What came of it. */
    sealed interface Answer {

        /**
         * A page; of what was looked at for it some may not be about to end.
         *
         * @param next where the next page starts, or null where there is none
         */
        record Page(List<Idle> requests, @Nullable Untouched next) implements Answer {
            public Page {
                requests = List.copyOf(requests);
            }
        }

        /** The actor has no right to it. */
        record Denied() implements Answer {}
    }
}
