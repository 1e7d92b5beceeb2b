package bo.comteco.postventa.application.driving;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.Call;
import org.jmolecules.architecture.hexagonal.PrimaryPort;

/** Corrects a mistake: goes back to an earlier question or capture. */
@PrimaryPort
public interface GoBack {

    RequestAnswer goBack(Command command);

    /** To which node, from which version. */
    record Command(Actor actor, Call call, long request, int version, String node) {}
}
