package bo.comteco.postventa.application.driving;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.SystemHolds.Hold;
import bo.comteco.postventa.domain.fact.SystemName;
import java.util.List;
import org.jmolecules.architecture.hexagonal.PrimaryPort;

/**
 * Holds systems and releases them. Nothing is entered in a system that is held; it is still asked, and what is under way
 * ends. After the release what waited is taken up at a bounded rate, the oldest first.
 */
@PrimaryPort
public interface HoldSystems {

    /** How many holds are shown. */
    int LIMIT = 100;

    /** The last holds, the newest first. */
    Answer holds(Actor actor);

    /** Holds a system. One that is held already stays so, as it was held first. */
    Answer hold(Command command);

    /** Releases a system. One that is not held is left as it is. */
    Answer release(Command command);

    /** Which system, and why. */
    record Command(Actor actor, SystemName system, String reason) {}

    /** What came of it. */
    sealed interface Answer {

        /** The holds. */
        record Listed(List<Hold> holds) implements Answer {
            public Listed {
                holds = List.copyOf(holds);
            }
        }

        /** The actor has no right to it. */
        record Denied() implements Answer {}

        /** Nothing is entered in it from here. */
        record NothingEntered(SystemName system) implements Answer {}
    }
}
