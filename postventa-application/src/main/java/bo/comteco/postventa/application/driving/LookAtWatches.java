package bo.comteco.postventa.application.driving;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.WatchStore.Kept;
import java.util.List;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.Nullable;

/** Shows supervision the promises that are broken. */
@PrimaryPort
public interface LookAtWatches {

    /** The largest page. */
    int LIMIT = 100;

    /**
     * What is broken and that nobody has acknowledged, the oldest first.
     *
     * @param office null for every one that the actor sees
     * @param above the last id of the page before, or 0 for the first
     */
    Answer raised(Actor actor, @Nullable String office, long above, int limit);

    /** A supervisor has seen it; the first one counts. */
    Answer acknowledge(Actor actor, long watch, String note);

    /** What came of it. */
    sealed interface Answer {

        /**
         * A page.
         *
         * @param next where the next page starts, or null where there is none
         */
        record Page(List<Kept> watches, @Nullable Long next) implements Answer {
            public Page {
                watches = List.copyOf(watches);
            }
        }

        /** The watch as it is now. */
        record Shown(Kept watch) implements Answer {}

        /** There is no such watch. */
        record UnknownWatch() implements Answer {}

        /** The actor has no right to it. */
        record Denied() implements Answer {}
    }
}
