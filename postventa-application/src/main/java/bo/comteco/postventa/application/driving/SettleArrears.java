package bo.comteco.postventa.application.driving;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.Call;
import bo.comteco.postventa.domain.request.ByHand;
import org.jmolecules.architecture.hexagonal.PrimaryPort;

/**
 * An operator decides about something that a request owes to another system. Who, when and why stands in the request's
 * record. Nothing is decided while somebody is at it, nor twice.
 */
@PrimaryPort
public interface SettleArrears {

    RequestAnswer settle(Command command);

    /**
     * What is done about it.
     *
     * @param effect the effect's number in its request
     */
    record Command(Actor actor, Call call, long request, int effect, ByHand what) {}
}
