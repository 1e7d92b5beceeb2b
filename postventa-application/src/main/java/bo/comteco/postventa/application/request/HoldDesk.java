package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.access.Access;
import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.SystemHolds;
import bo.comteco.postventa.application.driven.SystemHolds.Hold;
import bo.comteco.postventa.application.driven.SystemHolds.Release;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driving.HoldSystems;
import java.time.InstantSource;

/** Holds systems, and has what waited for them drain away slowly. */
final class HoldDesk implements HoldSystems {

    private final SystemHolds holds;
    private final Transactions transactions;
    private final Procedures procedures;
    private final Recovery recovery;
    private final InstantSource clock;

    HoldDesk(
            SystemHolds holds,
            Transactions transactions,
            Procedures procedures,
            Recovery recovery,
            InstantSource clock) {
        this.holds = holds;
        this.transactions = transactions;
        this.procedures = procedures;
        this.recovery = recovery;
        this.clock = clock;
    }

    @Override
    public Answer holds(Actor actor) {
        return Access.mayLookAtArrears(actor) ? listed() : new Answer.Denied();
    }

    private Answer listed() {
        return new Answer.Listed(holds.latest(LIMIT));
    }

    @Override
    public Answer hold(Command command) {
        if (!Access.maySettleArrears(command.actor())) {
            return new Answer.Denied();
        }
        var kinds = procedures.kindsEnteredIn(command.system());
        if (kinds.isEmpty()) {
            return new Answer.NothingEntered(command.system());
        }
        var hold = new Hold(command.system(), command.actor().id(), clock.instant(), command.reason(), null);
        transactions.inOne(() -> holds.begin(hold, kinds));
        return listed();
    }

    @Override
    public Answer release(Command command) {
        if (!Access.maySettleArrears(command.actor())) {
            return new Answer.Denied();
        }
        var now = clock.instant();
        transactions.inOne(() -> {
            boolean released =
                    holds.end(command.system(), new Release(command.actor().id(), now, command.reason()));
            if (released) {
                recovery.spread(command.system(), now);
            }
            return released;
        });
        return listed();
    }
}
