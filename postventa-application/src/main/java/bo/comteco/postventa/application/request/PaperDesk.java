package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.access.Access;
import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.PrintLedger;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driving.KeepPapers;
import bo.comteco.postventa.application.form.PaperNote;
import bo.comteco.postventa.application.form.Printing;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** Keeps track of what was printed, signed and filed. */
final class PaperDesk implements KeepPapers {

    private final RequestStore store;
    private final PrintLedger ledger;
    private final Transactions transactions;
    private final InstantSource clock;

    PaperDesk(RequestStore store, PrintLedger ledger, Transactions transactions, InstantSource clock) {
        this.store = store;
        this.ledger = ledger;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Answer printed(Actor actor, long request) {
        var stored = store.load(request);
        if (stored.isEmpty()) {
            return new Answer.UnknownRequest(request);
        }
        return Access.mayLookAt(actor, stored.get().snapshot())
                ? new Answer.Listed(ledger.of(request))
                : new Answer.Denied();
    }

    @Override
    public Answer note(Command command) {
        var stored = store.load(command.request());
        if (stored.isEmpty()) {
            return new Answer.UnknownRequest(command.request());
        }
        if (!Access.mayWorkOn(command.actor(), stored.get().snapshot())) {
            return new Answer.Denied();
        }
        return ledger.find(command.printing())
                .filter(printing -> printing.request() == command.request())
                .map(printing -> note(command, printing))
                .orElseGet(Answer.UnknownPrinting::new);
    }

    private Answer note(Command command, Printing printing) {
        if (!printing.isKept()) {
            return new Answer.NothingKept(printing.title());
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var done = command.at().truncatedTo(ChronoUnit.MICROS);
        // Whoever notes a minute of the clock means any moment of it.
        if (done.isBefore(printing.at().truncatedTo(ChronoUnit.MINUTES)) || done.isAfter(now)) {
            return new Answer.TimeDoesNotFit(printing.at());
        }
        var note = new PaperNote(
                command.kind(), command.text(), done, now, command.actor().id());
        return transactions.inOne(() -> {
            ledger.note(printing.id(), note);
            return new Answer.Noted(ledger.find(printing.id()).orElseThrow());
        });
    }
}
