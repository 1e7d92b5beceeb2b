package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.access.Access;
import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.OfficeDirectory;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driving.PrintDocument;
import bo.comteco.postventa.application.form.FormLine;
import bo.comteco.postventa.application.form.FormPrinter;
import bo.comteco.postventa.application.form.Mark;
import bo.comteco.postventa.application.form.PrintedCode;
import bo.comteco.postventa.application.form.PrintedForm;
import bo.comteco.postventa.application.form.PrintedPdf;
import bo.comteco.postventa.application.form.Sheet;
import bo.comteco.postventa.application.form.SignatureLine;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.parameter.ParameterBook;
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
        return Printable.named(request, document)
                .<Answer>map(form -> print(request, form, moment(request, form)))
                .orElseGet(() -> new Answer.NotToBePrinted(document));
    }

    /** Where a request stood when it came to a form, and since when: a reprint shows what was printed then. */
    private record Moment(ServiceRequest then, Instant at) {}

    private Moment moment(ServiceRequest request, Printable form) {
        if (!form.reprint()) {
            return new Moment(request, request.since());
        }
        var records = request.snapshot().records();
        int last = records.size() - 1;
        while (!records.get(last).node().equals(form.node())) {
            last--;
        }
        var then = shelf.restore(new Snapshot(request.opening(), records.subList(0, last)));
        return new Moment(then, then.since());
    }

    private Answer print(ServiceRequest request, Printable printable, Moment moment) {
        var document = printable.document();
        var opening = request.opening();
        var subject = opening.subject();
        var content = document.content().of(moment.then().known(moment.at()));
        var lines = content.lines().stream()
                .map(line -> new FormLine(texts.apply(line.item()), line.detail(), line.price()))
                .toList();
        var form = new PrintedForm(
                document.title(),
                Long.toString(opening.number()),
                opening.procedure() + " · " + request.procedure().title(),
                offices.nameOf(subject.office()),
                opening.adviser(),
                moment.at().atZone(ParameterBook.ZONE).toLocalDateTime(),
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
                new PrintedCode(opening.number(), document.name()).printed(),
                sheets(document),
                printable.reprint());
        return new Answer.Printed(document.title(), new PrintedPdf(printer.print(form)), printable.reprint());
    }

    private static List<Sheet> sheets(PrintedDocument document) {
        var sheets = new ArrayList<Sheet>();
        document.originals().forEach(whom -> sheets.add(new Sheet(Mark.ORIGINAL, whom)));
        document.copies().forEach(whom -> sheets.add(new Sheet(Mark.COPY, whom)));
        return sheets;
    }
}
