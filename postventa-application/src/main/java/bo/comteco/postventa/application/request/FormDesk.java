package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.access.Access;
import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.PrintLedger;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driving.PrintDocument;
import bo.comteco.postventa.application.form.FormPrinter;
import bo.comteco.postventa.application.form.FormTable;
import bo.comteco.postventa.application.form.PrintedPdf;
import bo.comteco.postventa.application.form.Printing;
import bo.comteco.postventa.application.request.CallTables.Fetched;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.manual.AddressForm;
import bo.comteco.postventa.domain.manual.CallDetailFields;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.request.ServiceRequest;
import bo.comteco.postventa.domain.request.Waiting;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

/**
 * Prints the forms of requests. A form is drawn first and recorded then, so that what is in the ledger was printed; two
 * that print at once get two numbers.
 */
final class FormDesk implements PrintDocument {

    private final RequestStore store;
    private final RequestShelf shelf;
    private final AddressForms addresses;
    private final FormWriter writer;
    private final FormPrinter printer;
    private final PrintLedger ledger;
    private final CallTables calls;
    private final SecondLook look;
    private final Transactions transactions;
    private final InstantSource clock;

    FormDesk(
            CounterService.Stores stores,
            CounterService.Papers papers,
            RequestShelf shelf,
            SecondLook look,
            Function<Message, String> texts,
            InstantSource clock) {
        this.store = stores.requests();
        this.shelf = shelf;
        this.addresses = new AddressForms(store, stores.visits(), stores.search(), shelf);
        this.writer = new FormWriter(papers.offices(), texts);
        this.printer = papers.printer();
        this.ledger = papers.ledger();
        this.calls = new CallTables(papers.calls(), texts);
        this.look = look;
        this.transactions = stores.transactions();
        this.clock = clock;
    }

    @Override
    public Answer print(Command command) {
        var stored = store.load(command.request());
        if (stored.isEmpty()) {
            return new Answer.UnknownRequest(command.request());
        }
        var request = shelf.restore(stored.get().snapshot());
        if (!Access.mayWorkOn(command.actor(), request)) {
            return new Answer.Denied();
        }
        if (command.document().equals(AddressForm.NAME)) {
            return addresses
                    .of(request, command.actor())
                    .map(issue -> print(command, issue, List.of()))
                    .orElseGet(() -> new Answer.NotToBePrinted(command.document()));
        }
        return Printable.named(request, command.document())
                .map(form -> print(command, request, form))
                .orElseGet(() -> notYet(command.document(), request));
    }

    /** It stands at the form, and waits for what stands on it; or it has not come to it. */
    private static Answer notYet(String document, ServiceRequest request) {
        boolean standsThere = request.node().kind() instanceof Kind.Print print
                && print.document().name().equals(document);
        return standsThere && request.waiting() instanceof Waiting.ForFacts waiting
                ? new Answer.Silent(waiting.systems().iterator().next())
                : new Answer.NotToBePrinted(document);
    }

    private Answer print(Command command, ServiceRequest request, Printable form) {
        var issue = Issue.of(request, form, shelf);
        if (!form.document().name().equals(CallDetailFields.CALL_DETAIL)) {
            return print(command, issue, List.of());
        }
        if (!holds(command.actor(), request)) {
            return new Answer.HeldByAnother();
        }
        var fetched = calls.fetch(issue.then().known(issue.at()));
        if (fetched instanceof Fetched.Silent silent) {
            return new Answer.Silent(silent.system());
        }
        if (fetched instanceof Fetched.Tables tables) {
            return print(command, issue, tables.tables());
        }
        boolean standsThere = !form.reprint();
        if (standsThere) {
            look.at(request, command.actor());
        }
        return new Answer.CallsChanged(standsThere);
    }

    /** Whoever holds the request has the client before him. */
    private static boolean holds(Actor actor, ServiceRequest request) {
        var hands = request.hands();
        return hands.findAdviser()
                .map(actor.id()::equals)
                .orElseGet(() -> actor.office().equals(hands.office()));
    }

    private Answer print(Command command, Issue issue, List<FormTable> tables) {
        while (true) {
            var made = ledger.find(command.call().key());
            if (made.isPresent()) {
                return again(command, made.get(), issue, tables);
            }
            var printing = printing(command, issue, numberOfNext(issue));
            var pdf = draw(issue, tables, printing.number());
            if (transactions.inOne(() -> ledger.record(printing))) {
                return new Answer.Printed(pdf, printing);
            }
        }
    }

    private Answer again(Command command, Printing made, Issue issue, List<FormTable> tables) {
        boolean isTheSame = made.bodyHash().equals(command.call().bodyHash())
                && made.request() == issue.then().number()
                && made.isOf(issue.document().name(), issue.at());
        return isTheSame ? new Answer.Printed(draw(issue, tables, made.number()), made) : new Answer.KeyReused();
    }

    private int numberOfNext(Issue issue) {
        return (int) ledger.of(issue.then().number()).stream()
                .filter(printing -> printing.isOf(issue.document().name(), issue.at()))
                .count();
    }

    private PrintedPdf draw(Issue issue, List<FormTable> tables, int number) {
        return new PrintedPdf(printer.print(writer.write(issue, tables, number)));
    }

    private Printing printing(Command command, Issue issue, int number) {
        var document = issue.document();
        return new Printing(
                command.call().key(),
                command.call().bodyHash(),
                issue.then().number(),
                document.name(),
                document.title(),
                issue.at(),
                number,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                command.actor().id(),
                command.actor().office(),
                document.originals(),
                document.copies(),
                List.of());
    }
}
