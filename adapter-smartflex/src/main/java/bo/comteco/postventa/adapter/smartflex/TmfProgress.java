package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.Progress;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.manual.FaultFacts.FaultState;
import bo.comteco.postventa.domain.watch.Sight;
import java.util.List;

/** How far orders (622) and faults (621, with their work orders, 697) have come. */
final class TmfProgress implements Progress {

    private final TmfClient smartflex;
    private final FieldWork work;

    TmfProgress(TmfClient smartflex) {
        this.smartflex = smartflex;
        this.work = new FieldWork(smartflex);
    }

    @Override
    public Reply<Sight> ofOrder(String number) {
        return Silence.orAnswer(() -> smartflex
                .read(ProductOrder.PATH, number, OrderState.class)
                .map(TmfProgress::sight)
                .orElse(Sight.NOT_THERE));
    }

    @Override
    public Reply<Sight> ofFault(String number) {
        return Silence.orAnswer(() -> smartflex
                .read(TroubleTicket.PATH, number, TroubleTicket.class)
                .map(ticket -> sight(
                        FaultStanding.fault(ticket, work.lastOf(List.of(number)).get(number))
                                .state()))
                .orElse(Sight.NOT_THERE));
    }

    private static Sight sight(OrderState order) {
        return switch (order.written()) {
            case "acknowledged", "inProgress", "pending", "held", "assessingCancellation", "pendingCancellation" ->
                Sight.UNDER_WAY;
            case "completed" -> Sight.DONE;
            case "partial" -> Sight.PARTIAL;
            case "failed" -> Sight.FAILED;
            case "rejected" -> Sight.REJECTED;
            case "cancelled" -> Sight.CANCELLED;
            default -> throw new Silence("an order is in an unknown state");
        };
    }

    private static Sight sight(FaultState fault) {
        return switch (fault) {
            case REGISTERED, ASSIGNED, IN_REPAIR -> Sight.UNDER_WAY;
            case CLOSED_SOLVED -> Sight.DONE;
            case CLOSED_UNSOLVED -> Sight.FAILED;
            case CANCELLED -> Sight.CANCELLED;
        };
    }
}
