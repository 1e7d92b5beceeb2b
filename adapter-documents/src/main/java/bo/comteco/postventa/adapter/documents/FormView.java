package bo.comteco.postventa.adapter.documents;

import bo.comteco.postventa.application.form.FormLine;
import bo.comteco.postventa.application.form.Mark;
import bo.comteco.postventa.application.form.PrintedForm;
import bo.comteco.postventa.application.form.Sheet;
import bo.comteco.postventa.application.form.SignatureLine;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.text.SpanishFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form as its template reads it: everything is text that can be printed as it stands, but not yet escaped. */
record FormView(
        String title,
        String requestNumber,
        String procedure,
        String office,
        String adviser,
        String issuedAt,
        String customer,
        String customerIdentification,
        @Nullable String applicant,
        String address,
        List<Line> lines,
        @Nullable String total,
        List<TableView> tables,
        List<String> notes,
        List<SignatureRow> signatureRows,
        String findCode,
        List<SheetTag> sheets,
        @Nullable String reprint) {

    record Line(
            int number,
            String item,
            String detail,
            @Nullable String price) {}

    record Signature(String label, @Nullable String name) {}

    /** One row of signatures, and the places left free at its end, so that all rows have lines of one length. */
    record SignatureRow(List<Signature> signatures, List<Integer> freePlaces) {}

    record SheetTag(boolean original, String mark, String destination) {}

    static FormView of(PrintedForm form, PrintableText text) {
        return new FormView(
                text.line(form.title()),
                text.line(form.requestNumber()),
                text.line(form.procedure()),
                text.line(form.office()),
                text.line(form.adviser()),
                SpanishFormat.moment(form.issuedAt()),
                text.line(form.customer()),
                text.line(form.customerIdentification()),
                form.applicant() == null ? null : text.line(form.applicant()),
                text.of(form.address()),
                lines(form.lines(), text),
                price(form.total()),
                form.tables().stream().map(table -> TableView.of(table, text)).toList(),
                form.notes().stream().map(text::of).toList(),
                signatureRows(form.signatures(), text),
                form.findCode(),
                form.sheets().stream().map(sheet -> tag(sheet, text)).toList(),
                form.reprint() == 0 ? null : "REIMPRESIÓN " + form.reprint());
    }

    /** Asked by the template: whether there is a table to print. */
    boolean hasLines() {
        return !lines.isEmpty();
    }

    /** Asked by the template: whether any line has a price, so that there is a column for it. */
    boolean hasPrices() {
        return total != null || lines.stream().anyMatch(line -> line.price() != null);
    }

    /** Asked by the template: whether there is a list of notes to print. */
    boolean hasNotes() {
        return !notes.isEmpty();
    }

    private static List<Line> lines(List<FormLine> lines, PrintableText text) {
        List<Line> numbered = new ArrayList<>();
        for (FormLine line : lines) {
            numbered.add(
                    new Line(numbered.size() + 1, text.of(line.item()), text.of(line.detail()), price(line.price())));
        }
        return numbered;
    }

    private static @Nullable String price(@Nullable Money money) {
        return money == null ? null : SpanishFormat.money(money);
    }

    private static List<SignatureRow> signatureRows(List<SignatureLine> lines, PrintableText text) {
        List<Signature> signatures = lines.stream()
                .map(line ->
                        new Signature(text.line(line.label()), line.name() == null ? null : text.line(line.name())))
                .toList();
        int places = signaturesARow(signatures.size());
        List<SignatureRow> rows = new ArrayList<>();
        for (int from = 0; from < signatures.size(); from += places) {
            List<Signature> row = signatures.subList(from, Math.min(from + places, signatures.size()));
            rows.add(new SignatureRow(row, Collections.nCopies(places - row.size(), 0)));
        }
        return rows;
    }

    /** Two have room for long names; three lie evenly where two would leave one alone. */
    private static int signaturesARow(int signatures) {
        return signatures == 3 || signatures > 4 ? 3 : 2;
    }

    private static SheetTag tag(Sheet sheet, PrintableText text) {
        boolean original = sheet.mark() == Mark.ORIGINAL;
        return new SheetTag(original, original ? "ORIGINAL" : "COPIA", text.line(sheet.destination()));
    }
}
