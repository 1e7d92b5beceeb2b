package bo.comteco.postventa.application.driving;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.Call;
import bo.comteco.postventa.domain.request.ByHand;
import java.util.List;
import org.jmolecules.architecture.hexagonal.PrimaryPort;

/**
 * An operator decides about something that a request owes to another system. Who, when and why stands in the request's
 * record. Nothing is decided while somebody is at it, nor twice. Where several were found for its key, the number that is
 * given by hand is one of them, unless the operator insists.
 */
@PrimaryPort
public interface SettleArrears {

    RequestAnswer settle(Command command);

    /**
     * What is done about it.
     *
     * @param effect the effect's number in its request
     * @param insisting whether a number by hand counts though others were found
     */
    record Command(Actor actor, Call call, long request, int effect, ByHand what, boolean insisting) {

        /** Does not insist. */
        public Command(Actor actor, Call call, long request, int effect, ByHand what) {
            this(actor, call, request, effect, what, false);
        }

        /** Whether it gives another number than those that were found. */
        public boolean isBeside(List<String> found) {
            return !found.isEmpty() && what instanceof ByHand.Done done && !found.contains(done.number());
        }
    }
}
