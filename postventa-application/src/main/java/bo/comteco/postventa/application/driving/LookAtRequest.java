package bo.comteco.postventa.application.driving;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.domain.request.StepRecord;
import java.util.List;
import org.jmolecules.architecture.hexagonal.PrimaryPort;

/** Shows a request as it is, and how it came there. Writes nothing. */
@PrimaryPort
public interface LookAtRequest {

    RequestAnswer look(Actor actor, long request);

    History history(Actor actor, long request);

    /** The record of a request. */
    sealed interface History {

        /** Everything that happened, superseded steps included, in order. */
        record Told(long number, List<Entry> entries) implements History {
            public Told {
                entries = List.copyOf(entries);
            }
        }

        /** The actor has no right to it. */
        record Denied() implements History {}

        /** There is no such request. */
        record UnknownRequest(long number) implements History {}
    }

    /** A record with the manual's number and text of its node. */
    record Entry(String number, String text, StepRecord step) {}
}
