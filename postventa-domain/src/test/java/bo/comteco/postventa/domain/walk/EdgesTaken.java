package bo.comteco.postventa.domain.walk;

import bo.comteco.postventa.domain.procedure.Path;
import bo.comteco.postventa.domain.procedure.Payment;
import bo.comteco.postventa.domain.request.ServiceRequest;
import bo.comteco.postventa.domain.request.Snapshot;
import bo.comteco.postventa.domain.request.StepRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which edges a request took, superseded ones too, told from its records. */
final class EdgesTaken {

    private EdgesTaken() {}

    static List<Path.Edge> of(ServiceRequest request) {
        return since(request, 0);
    }

    /** Those taken after some of its records. */
    static List<Path.Edge> since(ServiceRequest request, int version) {
        var edges = new ArrayList<Path.Edge>();
        var records = request.snapshot().records();
        for (int i = version; i < records.size(); i++) {
            edge(request, records.get(i), i).ifPresent(edges::add);
        }
        return edges;
    }

    private static Optional<Path.Edge> edge(ServiceRequest request, StepRecord step, int position) {
        return switch (step.act()) {
            case COMPLETED, DECIDED, CLOSED -> Optional.of(new Path.Edge(step.node(), String.valueOf(step.outcome())));
            case REPORTED -> reported(until(request, position), until(request, position + 1), step);
            default -> Optional.empty();
        };
    }

    /** A report takes an edge where it was waited for: the node's own, or the payment's that came to it. */
    private static Optional<Path.Edge> reported(ServiceRequest before, ServiceRequest after, StepRecord step) {
        if (before.ending().isPresent() || !before.node().id().equals(step.node())) {
            return Optional.empty();
        }
        boolean moved = after.ending().isPresent() || !after.since().equals(before.since());
        if (moved && isPayment(step)) {
            return Optional.of(new Path.Edge(step.node(), String.valueOf(step.outcome())));
        }
        return after.trail().size() > before.trail().size()
                ? Optional.of(after.trail().get(after.trail().size() - 1))
                : Optional.empty();
    }

    private static boolean isPayment(StepRecord step) {
        for (var payment : Payment.values()) {
            if (payment.name().equals(step.outcome())) {
                return true;
            }
        }
        return false;
    }

    /** The request as it was after some of its records. */
    private static ServiceRequest until(ServiceRequest request, int records) {
        var snapshot =
                new Snapshot(request.opening(), request.snapshot().records().subList(0, records));
        return ServiceRequest.restore(snapshot, request.procedure(), request.parameters());
    }
}
