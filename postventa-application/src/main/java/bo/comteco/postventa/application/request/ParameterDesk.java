package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.access.Access;
import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.ParameterStore;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driving.KeepParameters;
import bo.comteco.postventa.domain.manual.ParameterNames;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import bo.comteco.postventa.domain.parameter.ParameterEntry;
import java.time.InstantSource;

/** Keeps the manual's parameters. */
final class ParameterDesk implements KeepParameters {

    private final ParameterStore parameters;
    private final Transactions transactions;
    private final InstantSource clock;

    ParameterDesk(ParameterStore parameters, Transactions transactions, InstantSource clock) {
        this.parameters = parameters;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Answer all(Actor actor) {
        return Access.mayLookAtParameters(actor)
                ? new Answer.Listed(parameters.book().entries())
                : new Answer.Denied();
    }

    @Override
    public Answer set(Command command) {
        if (!Access.maySetParameters(command.actor())) {
            return new Answer.Denied();
        }
        var unit = ParameterNames.unitOf(command.name());
        if (unit.isEmpty()) {
            return new Answer.UnknownParameter(command.name());
        }
        if (!ParameterNames.fits(command.name(), command.value())) {
            return new Answer.ValueDoesNotFit(unit.get());
        }
        var now = clock.instant();
        var today = now.atZone(ParameterBook.ZONE).toLocalDate();
        var until = command.until();
        if (command.from().isBefore(today) || (until != null && until.isBefore(command.from()))) {
            return new Answer.DaysDoNotFit(today);
        }
        var entry = new ParameterEntry(
                command.name(),
                command.value(),
                unit.get().written(),
                command.reason(),
                command.from(),
                until,
                now.plus(parameters.mayBeOld()),
                command.actor().id());
        transactions.inOne(() -> {
            parameters.record(entry);
            return entry;
        });
        return new Answer.Recorded(entry);
    }
}
