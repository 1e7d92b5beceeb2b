package bo.comteco.postventa.application.driving;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.Call;
import org.jmolecules.architecture.hexagonal.PrimaryPort;

/** The client withdraws, or an unmet assessment is closed. */
@PrimaryPort
public interface Desist {

    /** Ends it {@code DESISTED}, or {@code NOT_ADMITTED} at an unmet assessment. */
    RequestAnswer desist(Command command);

    /** Closes an unmet assessment; refused anywhere else. */
    RequestAnswer close(Command command);

    /** Which request, from which version. */
    record Command(Actor actor, Call call, long request, int version) {}
}
