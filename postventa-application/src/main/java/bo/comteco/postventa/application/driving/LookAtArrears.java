package bo.comteco.postventa.application.driving;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.Arrears.Arrear;
import bo.comteco.postventa.application.driven.Arrears.Place;
import bo.comteco.postventa.application.driven.Arrears.State;
import bo.comteco.postventa.domain.fact.SystemName;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.Nullable;

/**
 * Shows operators what requests owe to other systems. What is owed to the cash desk is not among it: that is in its own
 * list, and clients settle it.
 */
@PrimaryPort
public interface LookAtArrears {

    /** The largest page. */
    int LIMIT = 100;

    /** The oldest request first. */
    Answer find(Actor actor, Criteria criteria, @Nullable Place after, int limit);

    /** Which; what is null does not matter. */
    record Criteria(
            @Nullable SystemName system,
            @Nullable State state,
            @Nullable Long request) {}

    /** What came of it. */
    sealed interface Answer {

        /**
         * Some of them.
         *
         * @param next what the next page comes after, or null where there is none
         * @param counts how many there are on all pages, by system; without those to which nothing is owed
         */
        record Page(List<Owed> arrears, @Nullable Place next, Map<SystemName, Long> counts) implements Answer {
            public Page {
                arrears = List.copyOf(arrears);
                counts = Map.copyOf(counts);
            }
        }

        /** The actor has no right to it. */
        record Denied() implements Answer {}
    }

    /**
     * Something owed, with what its request knows of it.
     *
     * @param key what the other system is to know it by
     * @param node the node that owes it
     * @param wanted whether it is still to be entered; otherwise it is only looked for
     * @param heldUntil until when somebody is at it, or null
     */
    record Owed(
            Arrear arrear,
            SystemName system,
            String key,
            String node,
            String number,
            boolean wanted,
            @Nullable Instant heldUntil) {}
}
