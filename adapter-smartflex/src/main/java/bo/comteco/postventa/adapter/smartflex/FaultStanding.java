package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.domain.manual.FaultFacts.Fault;
import bo.comteco.postventa.domain.manual.FaultFacts.FaultState;
import org.jspecify.annotations.Nullable;

/**
 * How a fault stands (E.3): withdrawn where its ticket is, otherwise as the native code of its last work order says. The
 * domain has no state for what is not known, since each leads to another step: that is a silence.
 */
final class FaultStanding {

    private FaultStanding() {}

    /**
     * The fault.
     *
     * @param work the work order that was ordered last, or null for none
     */
    static Fault fault(TroubleTicket ticket, @Nullable WorkOrder work) {
        var state = state(ticket, work);
        return new Fault(
                ticket.number(),
                state,
                ticket.text(),
                ticket.registeredAt(),
                work == null || state == FaultState.REGISTERED
                        ? null
                        : work.technicians().orElse(null));
    }

    private static FaultState state(TroubleTicket ticket, @Nullable WorkOrder work) {
        return switch (ticket.standing()) {
            case CANCELLED, REJECTED -> FaultState.CANCELLED;
            case OPEN -> work == null ? FaultState.REGISTERED : state(work);
            // without field work it was solved from afar
            case ENDED -> work == null ? FaultState.CLOSED_SOLVED : state(work);
        };
    }

    private static FaultState state(WorkOrder work) {
        String code = work.nativeState();
        return switch (code) {
            case "0" -> FaultState.REGISTERED;
            case "5" -> work.hasBegun() ? FaultState.IN_REPAIR : FaultState.ASSIGNED;
            case "8" -> legalized(work);
            // blocked: whoever was assigned still is
            case "11" -> work.technicians().isPresent() ? FaultState.ASSIGNED : FaultState.REGISTERED;
            case "12" -> FaultState.CANCELLED;
            default -> throw new Silence(work.what() + " is in an unknown native state " + code);
        };
    }

    /** The cause of a legalization is a success or a failure. */
    private static FaultState legalized(WorkOrder work) {
        String state = Json.trimmed(work.state());
        return switch (state == null ? "" : state) {
            case "completed" -> FaultState.CLOSED_SOLVED;
            case "failed" -> FaultState.CLOSED_UNSOLVED;
            default -> throw new Silence(work.what() + " is legalized, and neither completed nor failed");
        };
    }
}
