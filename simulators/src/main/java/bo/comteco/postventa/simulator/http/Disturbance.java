package bo.comteco.postventa.simulator.http;

import java.util.List;
import java.util.Optional;

/** Lets a system answer under the faults that befall a request. */
final class Disturbance {

    private final SimulatedSystem system;
    private final Journal journal;
    private final Faults faults;

    Disturbance(SimulatedSystem system, Journal journal, Faults faults) {
        this.system = system;
        this.journal = journal;
        this.faults = faults;
    }

    /** The answer to send; empty: the connection is to be closed without a byte. */
    Optional<Answer> answer(Request request) {
        long number = journal.arrived(request);
        List<Fault> taken = faults.take(request);
        String kind =
                taken.isEmpty() ? null : taken.get(taken.size() - 1).kind().wire();
        Fault decisive = null;
        for (Fault fault : taken) {
            if (fault.kind() == FaultKind.SLOW) {
                faults.pause(fault.delay());
            } else {
                decisive = fault;
            }
        }
        Optional<Answer> answer;
        if (decisive == null) {
            answer = Optional.of(work(request));
        } else if (decisive.kind().alters()) {
            Answer honest = work(request);
            Answer altered = Alteration.of(decisive, honest);
            answer = Optional.of(altered);
            // what has no such member was not disturbed
            kind = altered.equals(honest) ? null : kind;
        } else {
            answer = under(decisive, request);
        }
        journal.answered(number, answer, kind);
        if (decisive != null && decisive.kind().waitsAtLast()) {
            faults.pause(decisive.delay());
        }
        return answer;
    }

    private Optional<Answer> under(Fault fault, Request request) {
        return switch (fault.kind()) {
            case DOWN, HANG -> Optional.empty();
            case UNAVAILABLE -> Optional.of(system.error(503, "not available"));
            case STATUS -> Optional.of(system.error(fault.status(), "as told by a fault"));
            case NONSENSE -> Optional.of(fault.shape().answer());
            case WORK_THEN_CLOSE -> {
                work(request);
                yield Optional.empty();
            }
            case WORK_THEN_NONSENSE -> {
                work(request);
                yield Optional.of(fault.shape().answer());
            }
            case WORK_THEN_STATUS -> {
                work(request);
                yield Optional.of(system.error(fault.status(), "as told by a fault"));
            }
            case CUT, MISTYPED, LACKING, ESTRANGED -> Optional.of(Alteration.of(fault, work(request)));
            case SLOW, WORK_THEN_SLOW -> Optional.of(work(request));
            case BAD_LAYERS, IGNORED_BAD_LAYERS, GML ->
                system.answer(request, fault.kind()).or(() -> Optional.of(work(request)));
        };
    }

    private Answer work(Request request) {
        try {
            return system.answer(request);
        } catch (RuntimeException unexpected) {
            return Unexpected.answer(system, request, unexpected);
        }
    }
}
