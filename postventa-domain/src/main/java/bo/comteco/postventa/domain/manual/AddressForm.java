package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.procedure.PrintedDocument.document;
import static bo.comteco.postventa.domain.procedure.Summary.summary;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.procedure.PrintedDocument;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.procedure.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The <i>formulario de solicitud</i>: the summary of all the client's requests of a visit at one address (D-28). It says
 * what their own forms say, request by request.
 */
public final class AddressForm {

    /** What it is stored and asked for by. */
    public static final String NAME = "FORMULARIO_DE_SOLICITUD";

    private static final Set<String> SUMMED_UP = Set.of("SOLICITUD_DE_SERVICIOS", "SOLICITUD_DE_PEDIDO");

    private AddressForm() {}

    /**
     * What one request brings to it.
     *
     * @param request its number
     * @param sheet of its own form
     */
    public record Part(long request, ProcedureCode procedure, Sheet sheet) {}

    /** Whether a request's document is one that it sums up. */
    public static boolean sumsUp(PrintedDocument document) {
        return SUMMED_UP.contains(document.name());
    }

    /**
     * The form of some requests at one address.
     *
     * @param parts in the order of the requests' numbers; at least one, all of one address
     */
    public static PrintedDocument of(List<Part> parts) {
        var sheet = together(parts);
        return document(NAME, "Formulario de solicitud", 1, 1, summary("ADDRESS_FORM", known -> sheet));
    }

    private static Sheet together(List<Part> parts) {
        var lines = new ArrayList<Sheet.Line>();
        var notes = new LinkedHashSet<Message>();
        for (var part : parts) {
            lines.add(new Sheet.Line(
                    Message.of("line.request")
                            .with("number", Long.toString(part.request()))
                            .with("procedure", part.procedure().name()),
                    "",
                    null));
            lines.addAll(part.sheet().lines());
            notes.addAll(part.sheet().notes());
        }
        var totals = parts.stream()
                .flatMap(part -> part.sheet().findTotal().stream())
                .toList();
        return new Sheet(
                parts.get(0).sheet().address(), lines, totals.isEmpty() ? null : Money.sum(totals), List.copyOf(notes));
    }
}
