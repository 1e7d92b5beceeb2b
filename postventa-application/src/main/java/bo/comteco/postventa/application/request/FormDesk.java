package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.access.Access;
import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.OfficeDirectory;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driving.PrintDocument;
import bo.comteco.postventa.application.form.FormLine;
import bo.comteco.postventa.application.form.FormPrinter;
import bo.comteco.postventa.application.form.Mark;
import bo.comteco.postventa.application.form.PrintedForm;
import bo.comteco.postventa.application.form.PrintedPdf;
import bo.comteco.postventa.application.form.Sheet;
import bo.comteco.postventa.application.form.SignatureLine;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.PrintedDocument;
import bo.comteco.postventa.domain.request.ServiceRequest;
import bo.comteco.postventa.domain.request.Snapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Prints the forms of requests. */
final class FormDesk implements PrintDocument {

    private final RequestStore store;
    private final RequestShelf shelf;
    private final OfficeDirectory offices;
    private final FormPrinter printer;
    private final Function<Message, String> texts;

    FormDesk(
            RequestStore store,
            RequestShelf shelf,
            OfficeDirectory offices,
            FormPrinter printer,
            Function<Message, String> texts) {
        this.store = store;
        this.shelf = shelf;
        this.offices = offices;
        this.printer = printer;
        this.texts = texts;
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
        return printing(request, document)
                .<Answer>map(printing -> print(request, printing))
                .orElseGet(() -> new Answer.NotToBePrinted(document));
    }

    /** A form at the moment at which the request came to it: a reprint shows what was printed then. */
    private record Printing(PrintedDocument document, ServiceRequest then, Instant at, boolean reprint) {}

    private Optional<Printing> printing(ServiceRequest request, String document) {
        if (request.ending().isEmpty() && named(request.node().kind(), document).isPresent()) {
            return named(request.node().kind(), document)
                    .map(form -> new Printing(form, request, request.since(), false));
        }
        var records = request.snapshot().records();
        for (int last = records.size(); last > 0; last--) {
            var node = request.procedure().node(records.get(last - 1).node());
            var form = named(node.kind(), document);
            boolean passed =
                    request.trail().stream().anyMatch(edge -> edge.node().equals(node.id()));
            if (form.isPresent() && passed && form.get().mayBePrintedAgain(request.ending())) {
                var then = shelf.restore(new Snapshot(request.opening(), records.subList(0, last - 1)));
                return Optional.of(new Printing(form.get(), then, then.since(), true));
            }
        }
        return Optional.empty();
    }

    private static Optional<PrintedDocument> named(Kind kind, String document) {
        return kind instanceof Kind.Print print && print.document().name().equals(document)
                ? Optional.of(print.document())
                : Optional.empty();
    }

    private Answer print(ServiceRequest request, Printing printing) {
        var document = printing.document();
        var opening = request.opening();
        var subject = opening.subject();
        var content = document.content().of(printing.then().known(printing.at()));
        var lines = content.lines().stream()
                .map(line -> new FormLine(texts.apply(line.item()), line.detail(), line.price()))
                .toList();
        var form = new PrintedForm(
                document.title(),
                Long.toString(opening.number()),
                opening.procedure() + " · " + request.procedure().title(),
                offices.nameOf(subject.office()),
                opening.adviser(),
                printing.at().atZone(ParameterBook.ZONE).toLocalDateTime(),
                subject.customerName(),
                subject.identification(),
                subject.applicant().role() == ApplicantRole.HOLDER
                        ? null
                        : subject.applicant().name(),
                Optional.ofNullable(content.address()).orElse("—"),
                lines,
                content.total(),
                content.notes().stream().map(texts).toList(),
                List.of(
                        new SignatureLine(
                                "Firma del cliente", subject.applicant().name()),
                        new SignatureLine("Asesor(a) comercial", opening.adviser())),
                opening.number() + "/" + document.name(),
                sheets(document),
                printing.reprint());
        return new Answer.Printed(document.title(), new PrintedPdf(printer.print(form)), printing.reprint());
    }

    private static List<Sheet> sheets(PrintedDocument document) {
        var sheets = new ArrayList<Sheet>();
        document.originals().forEach(whom -> sheets.add(new Sheet(Mark.ORIGINAL, whom)));
        document.copies().forEach(whom -> sheets.add(new Sheet(Mark.COPY, whom)));
        return sheets;
    }
}
