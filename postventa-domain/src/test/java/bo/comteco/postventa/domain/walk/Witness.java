package bo.comteco.postventa.domain.walk;

import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.Payment;
import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.request.Act;
import bo.comteco.postventa.domain.request.ServiceRequest;
import bo.comteco.postventa.domain.request.StepRecord;
import bo.comteco.postventa.domain.requirement.Assessment;
import bo.comteco.postventa.domain.requirement.Requirement;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sees, while a test runs, which nodes of given procedures its requests have passed, with which outcomes, and which
 * requirements were assessed, and how. Whatever moves requests in tests goes through {@link Reborn}, which tells it; what
 * assesses a policy by itself tells it too. Nobody asks, nothing is noted.
 */
public final class Witness {

    private static @Nullable Witness watching;

    private final Collection<Procedure> procedures;
    private final Set<Requirement> requirements;
    private final Set<String> seen = new TreeSet<>();

    private Witness(Collection<Procedure> procedures) {
        this.procedures = procedures;
        this.requirements = procedures.stream()
                .flatMap(procedure -> procedure.nodes().stream())
                .filter(node -> node.kind() instanceof Kind.Assess)
                .flatMap(node -> ((Kind.Assess) node.kind()).policy().requirements().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Begins to look at requests of these procedures; a test's own procedures of the same code are others. */
    public static void watch(Collection<Procedure> procedures) {
        watching = new Witness(procedures);
    }

    /** Ends looking, and says what was seen: {@code C.7}, {@code C.7 YES}, {@code 3.5}, {@code 3.5 Unmet}. */
    public static Set<String> told() {
        var told = watching == null ? Set.<String>of() : watching.seen;
        watching = null;
        return told;
    }

    static void see(ServiceRequest request) {
        if (watching != null && watching.procedures.stream().anyMatch(known -> known == request.procedure())) {
            watching.look(request);
        }
    }

    /** An assessment, wherever it was made. */
    public static void see(Assessment assessment) {
        if (watching != null) {
            for (var assessed : assessment.requirements()) {
                if (watching.requirements.contains(assessed.requirement())) {
                    watching.note(
                            assessed.requirement().id(),
                            assessed.verdict().getClass().getSimpleName());
                }
            }
        }
    }

    private void look(ServiceRequest request) {
        request.trail().forEach(edge -> note(edge.node(), edge.outcome()));
        request.snapshot().records().stream()
                .filter(step -> isFailedPayment(step, request.procedure()))
                .forEach(step -> note(step.node(), String.valueOf(step.outcome())));
    }

    /** It leads back, so its outcome does not stay on the way. */
    private static boolean isFailedPayment(StepRecord step, Procedure procedure) {
        return step.act() == Act.REPORTED
                && procedure.node(step.node()).kind() instanceof Kind.Pay
                && Arrays.stream(Payment.values())
                        .anyMatch(payment -> payment.name().equals(step.outcome()));
    }

    private void note(String id, String how) {
        seen.add(id);
        seen.add(id + " " + how);
    }
}
