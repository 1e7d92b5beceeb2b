package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.access.Access;
import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.OfficeDirectory;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driving.PrintDocument;
import bo.comteco.postventa.application.form.FormPrinter;
import bo.comteco.postventa.application.form.PrintedPdf;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.request.ServiceRequest;
import java.util.List;
import java.util.function.Function;

/** Prints the forms of requests. */
final class FormDesk implements PrintDocument {

    private final RequestStore store;
    private final RequestShelf shelf;
    private final FormWriter writer;
    private final FormPrinter printer;

    FormDesk(
            RequestStore store,
            RequestShelf shelf,
            OfficeDirectory offices,
            FormPrinter printer,
            Function<Message, String> texts) {
        this.store = store;
        this.shelf = shelf;
        this.writer = new FormWriter(offices, texts);
        this.printer = printer;
    }

    @Override
    public Answer print(Actor actor, long number, String document) {
        var stored = store.load(number);
        if (stored.isEmpty()) {
            return new Answer.UnknownRequest(number);
        }
        var request = shelf.restore(stored.get().snapshot());
        if (!Access.mayLookAt(actor, request.opening())) {
            return new Answer.Denied();
        }
        return Printable.named(request, document)
                .<Answer>map(form -> print(request, form))
                .orElseGet(() -> new Answer.NotToBePrinted(document));
    }

    private Answer print(ServiceRequest request, Printable printable) {
        var form = writer.write(Issue.of(request, printable, shelf), List.of(), printable.reprint() ? 1 : 0);
        return new Answer.Printed(
                printable.document().title(), new PrintedPdf(printer.print(form)), printable.reprint());
    }
}
