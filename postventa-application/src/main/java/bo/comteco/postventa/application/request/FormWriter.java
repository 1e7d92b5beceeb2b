package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.driven.OfficeDirectory;
import bo.comteco.postventa.application.form.FormLine;
import bo.comteco.postventa.application.form.FormTable;
import bo.comteco.postventa.application.form.Mark;
import bo.comteco.postventa.application.form.PrintedCode;
import bo.comteco.postventa.application.form.PrintedForm;
import bo.comteco.postventa.application.form.RequirementTable;
import bo.comteco.postventa.application.form.Sheet;
import bo.comteco.postventa.application.form.SignatureLine;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.fact.Subject;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import bo.comteco.postventa.domain.procedure.PrintedDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes what stands on a form: the request's own data, and what its document prints beside it. */
final class FormWriter {

    private final OfficeDirectory offices;
    private final Function<Message, String> texts;

    FormWriter(OfficeDirectory offices, Function<Message, String> texts) {
        this.offices = offices;
        this.texts = texts;
    }

    /**
     * A form as a request came to it.
     *
     * @param calls the tables of a call detail; none on any other form
     * @param reprint 0 for the first print, otherwise the reprint's number
     */
    PrintedForm write(Issue issue, List<FormTable> calls, int reprint) {
        var request = issue.then();
        var opening = request.opening();
        var subject = opening.subject();
        var document = issue.document();
        var adviser = request.hands().findAdviser().orElse(opening.adviser());
        var content = document.content().of(request.known(issue.at()));
        return new PrintedForm(
                document.title(),
                Long.toString(opening.number()),
                opening.procedure() + " · " + request.procedure().title(),
                offices.nameOf(request.hands().office()),
                adviser,
                issue.at().atZone(ParameterBook.ZONE).toLocalDateTime(),
                subject.customerName(),
                subject.identification(),
                subject.applicant().role() == ApplicantRole.HOLDER
                        ? null
                        : subject.applicant().name(),
                Optional.ofNullable(content.address()).orElse("—"),
                content.lines().stream()
                        .map(line -> new FormLine(texts.apply(line.item()), line.detail(), line.price()))
                        .toList(),
                content.total(),
                issue.assessment()
                        .map(assessment -> List.of(RequirementTable.assessed(issue.policyTitle(), assessment, texts)))
                        .orElse(calls),
                content.notes().stream().map(texts).toList(),
                signatures(document, subject, adviser),
                new PrintedCode(PrintedCode.Of.REQUEST, opening.number(), document.name()).printed(),
                sheets(document),
                reprint);
    }

    private List<SignatureLine> signatures(PrintedDocument document, Subject subject, String adviserName) {
        var adviser = new SignatureLine(texts.apply(Message.of("signature.adviser")), adviserName);
        return document.isSigned()
                ? List.of(
                        new SignatureLine(
                                texts.apply(Message.of("signature.client")),
                                subject.applicant().name()),
                        adviser)
                : List.of(adviser);
    }

    private static List<Sheet> sheets(PrintedDocument document) {
        var sheets = new ArrayList<Sheet>();
        document.originals().forEach(whom -> sheets.add(new Sheet(Mark.ORIGINAL, whom)));
        document.copies().forEach(whom -> sheets.add(new Sheet(Mark.COPY, whom)));
        return sheets;
    }
}
