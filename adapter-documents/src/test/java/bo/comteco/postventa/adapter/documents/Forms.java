package bo.comteco.postventa.adapter.documents;

import bo.comteco.postventa.application.form.FormLine;
import bo.comteco.postventa.application.form.FormTable;
import bo.comteco.postventa.application.form.Mark;
import bo.comteco.postventa.application.form.PrintedForm;
import bo.comteco.postventa.application.form.Sheet;
import bo.comteco.postventa.application.form.SignatureLine;
import bo.comteco.postventa.domain.common.Money;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Forms to print, in prose; the client on them is synthetic. */
final class Forms {

    private static final Sheet ARCHIVE = new Sheet(Mark.ORIGINAL, "Archivo");
    private static final Sheet CLIENT = new Sheet(Mark.COPY, "Cliente");

    private String title = "Solicitud de pedido";
    private String customer = "Íñigo Peñaranda Güemes";
    private @Nullable String applicant = "María José Ñáñez Áñez";
    private String address = "Calle Sucre N° 45, entre 25 de Mayo y San Martín, zona Central, Cochabamba";
    private List<FormLine> lines = List.of(
            new FormLine("Traslado de Internet 50 Mbps", "Desde: Av. América N° 123, zona Norte", null),
            new FormLine(
                    "Derecho de traslado",
                    "Internet; se cobra en la factura recurrente del mes en curso",
                    Money.of("200.00")),
            new FormLine("Teléfono fijo 4-425 1234", "Derecho de traslado de telefonía fija", Money.of("1146.28")));
    private @Nullable Money total = Money.of("1346.28");
    private List<String> notes = List.of(
            "El traslado se efectúa en un plazo de 1 a 10 días calendario.",
            "El técnico llamará al 707-12345 antes de la visita.");
    private List<SignatureLine> signatures = List.of(
            new SignatureLine("Firma del cliente", "Íñigo Peñaranda Güemes"),
            new SignatureLine("Firma del asesor comercial", "Lucía Quiroga Ibáñez"));
    private List<Sheet> sheets = List.of(ARCHIVE, CLIENT);
    private List<FormTable> tables = List.of();
    private int reprint = 0;

    private Forms() {}

    static Forms aRelocation() {
        return new Forms();
    }

    Forms titled(String name) {
        title = name;
        return this;
    }

    Forms forCustomer(String name) {
        customer = name;
        return this;
    }

    Forms inPerson() {
        applicant = null;
        return this;
    }

    Forms at(String place) {
        address = place;
        return this;
    }

    Forms with(List<FormLine> order, @Nullable Money sum) {
        lines = order;
        total = sum;
        return this;
    }

    Forms noting(List<String> paragraphs) {
        notes = paragraphs;
        return this;
    }

    Forms signedBy(SignatureLine... lines) {
        signatures = List.of(lines);
        return this;
    }

    Forms on(Sheet... several) {
        sheets = List.of(several);
        return this;
    }

    Forms listing(FormTable... several) {
        tables = List.of(several);
        return this;
    }

    Forms again() {
        reprint = 1;
        return this;
    }

    PrintedForm form() {
        return new PrintedForm(
                title,
                "C-2026-000123",
                "C — Traslado de productos",
                "Plataforma Edificio Principal",
                "Lucía Quiroga Ibáñez",
                LocalDateTime.of(2026, 11, 24, 16, 5),
                customer,
                "CI 3456789-1B CB",
                applicant,
                address,
                lines,
                total,
                tables,
                notes,
                signatures,
                "PV-C-2026-000123-7F3K",
                sheets,
                reprint);
    }
}
