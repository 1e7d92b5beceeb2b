package bo.comteco.postventa.application.request;

import bo.comteco.postventa.domain.manual.RequirementPapers;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.Node;
import bo.comteco.postventa.domain.procedure.PrintedDocument;
import bo.comteco.postventa.domain.request.ServiceRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A form that a request has come to.
 *
 * @param node where it is printed
 * @param reprint whether that was passed already
 */
record Printable(String node, PrintedDocument document, boolean reprint) {

    /** Everything that can be printed of a request now: what was passed, in order, then what it stands at. */
    static List<Printable> of(ServiceRequest request) {
        var printable = new ArrayList<Printable>();
        for (var passed : request.trail()) {
            at(request.procedure().node(passed.node()), true)
                    .filter(form -> form.document().mayBePrintedAgain(request.ending()))
                    .ifPresent(printable::add);
        }
        if (request.ending().isEmpty() && request.needs().isEmpty()) {
            at(request.node(), false).ifPresent(printable::add);
        }
        requirementSheet(request).ifPresent(printable::add);
        return printable;
    }

    /** The form of that name; of several, the one that was come to last. */
    static Optional<Printable> named(ServiceRequest request, String document) {
        return of(request).stream()
                .filter(form -> form.document().name().equals(document))
                .reduce((earlier, later) -> later);
    }

    private static Optional<Printable> at(Node node, boolean reprint) {
        return node.kind() instanceof Kind.Print print
                ? Optional.of(new Printable(node.id(), print.document(), reprint))
                : Optional.empty();
    }

    /** What is missing, for whoever was not admitted, or goes home from an assessment to fetch it. */
    private static Optional<Printable> requirementSheet(ServiceRequest request) {
        boolean ended = request.ending().isPresent();
        boolean isMissing = request.node().kind() instanceof Kind.Assess
                && request.ending().orElse(Ending.NOT_ADMITTED) == Ending.NOT_ADMITTED;
        return isMissing
                ? Optional.of(new Printable(request.node().id(), RequirementPapers.REQUIREMENT_SHEET, ended))
                : Optional.empty();
    }
}
