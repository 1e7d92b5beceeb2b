package bo.comteco.postventa.application.form;

import static java.util.Objects.requireNonNull;

import bo.comteco.postventa.domain.common.InvalidValue;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.RequiredText;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Everything that stands on one form of a request, in the words the client reads. <i>Solicitud de servicios</i> and
 * <i>Solicitud de pedido</i> are the same form with two titles (A.6, B.5, C.8, D.8, D.9).
 *
 * @param title the form's name
 * @param requestNumber the request it belongs to
 * @param procedure the procedure's letter and name
 * @param office where the client is served
 * @param adviser who serves the client
 * @param issuedAt when it was first issued, by the wall clock in America/La_Paz; a reprint keeps it
 * @param customer the holder's name
 * @param customerIdentification kind and number of the holder's document
 * @param applicant who acts for the holder, or null where the holder came in person
 * @param address the one address the form is about (D-28)
 * @param lines the order; may be empty
 * @param total what the lines come to, or null where no sum is owed
 * @param tables what else stands on it in rows, after the order
 * @param notes what client and office agreed beside the order, a paragraph each
 * @param signatures who signs, in the order of signing
 * @param findCode the code by which a printed sheet is found again; 1 to 64 letters, digits and {@code . _ : / -}
 * @param sheets the originals and copies; at least one
 * @param reprint 0 for the first print; otherwise the reprint's number, which each page then says
 */
public record PrintedForm(
        String title,
        String requestNumber,
        String procedure,
        String office,
        String adviser,
        LocalDateTime issuedAt,
        String customer,
        String customerIdentification,
        @Nullable String applicant,
        String address,
        List<FormLine> lines,
        @Nullable Money total,
        List<FormTable> tables,
        List<String> notes,
        List<SignatureLine> signatures,
        String findCode,
        List<Sheet> sheets,
        int reprint) {

    private static final Pattern FIND_CODE = Pattern.compile("[A-Za-z0-9._:/-]{1,64}");

    /**
     * @throws InvalidValue if a text is blank
     * @throws IllegalArgumentException if the find code is malformed, there is no sheet, or a reprint's number is
     *     negative
     */
    public PrintedForm {
        title = text("title", title);
        requestNumber = text("requestNumber", requestNumber);
        procedure = text("procedure", procedure);
        office = text("office", office);
        adviser = text("adviser", adviser);
        requireNonNull(issuedAt, "issuedAt");
        customer = text("customer", customer);
        customerIdentification = text("customerIdentification", customerIdentification);
        applicant = applicant == null ? null : text("applicant", applicant);
        address = text("address", address);
        if (!FIND_CODE.matcher(findCode).matches()) {
            throw new IllegalArgumentException("findCode is malformed: " + findCode);
        }
        lines = List.copyOf(lines);
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
        signatures = List.copyOf(signatures);
        sheets = List.copyOf(sheets);
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("a form is printed for somebody: sheets is empty");
        }
        if (reprint < 0) {
            throw new IllegalArgumentException("a reprint has a number from 1 on: " + reprint);
        }
    }

    /** Names the request only: a log of a form tells nothing about a client. */
    @Override
    public String toString() {
        return "PrintedForm[" + title + ", " + requestNumber + "]";
    }

    private static String text(String component, String given) {
        return RequiredText.in("PrintedForm", component, given);
    }
}
