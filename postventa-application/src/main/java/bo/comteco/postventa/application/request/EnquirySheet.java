package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.form.Mark;
import bo.comteco.postventa.application.form.PrintedCode;
import bo.comteco.postventa.application.form.PrintedForm;
import bo.comteco.postventa.application.form.RequirementTable;
import bo.comteco.postventa.application.form.Sheet;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.enquiry.Enquiry;
import bo.comteco.postventa.domain.enquiry.RequirementSheet;
import bo.comteco.postventa.domain.manual.RequirementPapers;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** The <em>hoja de requisitos</em> of an enquiry: one original, which the client takes along (specification, section 7). */
final class EnquirySheet {

    private static final String UNKNOWN = "—";

    private final Function<Message, String> texts;

    EnquirySheet(Function<Message, String> texts) {
        this.texts = texts;
    }

    /**
     * The form.
     *
     * @param office the office's name
     * @param adviser who prints it
     * @param issuedAt when it was first printed
     * @param reprint 0 for the first print, otherwise the reprint's number
     */
    PrintedForm form(
            Enquiry enquiry, RequirementSheet sheet, String office, String adviser, Instant issuedAt, int reprint) {
        return new PrintedForm(
                RequirementPapers.REQUIREMENT_SHEET.title(),
                texts.apply(Message.of("sheet.enquiry").with("number", Long.toString(enquiry.number()))),
                sheet.procedure() + " · " + sheet.title(),
                office,
                adviser,
                issuedAt.atZone(ParameterBook.ZONE).toLocalDateTime(),
                enquiry.client().findName().orElse(UNKNOWN),
                enquiry.client().findIdentification().orElse(UNKNOWN),
                enquiry.inquirer().name(),
                UNKNOWN,
                List.of(),
                null,
                sheet.items().isEmpty() ? List.of() : List.of(RequirementTable.asked(sheet, texts)),
                sheet.notes().stream().map(texts).toList(),
                List.of(),
                new PrintedCode(PrintedCode.Of.ENQUIRY, enquiry.number(), RequirementPapers.REQUIREMENT_SHEET.name())
                        .printed(),
                RequirementPapers.REQUIREMENT_SHEET.originals().stream()
                        .map(whom -> new Sheet(Mark.ORIGINAL, whom))
                        .toList(),
                reprint);
    }
}
