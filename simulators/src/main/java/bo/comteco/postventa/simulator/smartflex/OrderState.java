package bo.comteco.postventa.simulator.smartflex;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The states of a product order (622) and what may follow each. */
enum OrderState {
    ACKNOWLEDGED("acknowledged", "inProgress rejected assessingCancellation"),
    IN_PROGRESS("inProgress", "pending held completed partial failed assessingCancellation"),
    PENDING("pending", "inProgress assessingCancellation"),
    HELD("held", "inProgress assessingCancellation"),
    ASSESSING_CANCELLATION("assessingCancellation", "pendingCancellation inProgress"),
    PENDING_CANCELLATION("pendingCancellation", "cancelled inProgress"),
    REJECTED("rejected", ""),
    COMPLETED("completed", ""),
    PARTIAL("partial", ""),
    FAILED("failed", ""),
    CANCELLED("cancelled", "");

    private final String wire;
    private final String next;

    OrderState(String wire, String next) {
        this.wire = wire;
        this.next = next;
    }

    String wire() {
        return wire;
    }

    Set<String> next() {
        return Set.of(next.split(" ", -1));
    }

    /** Whether a cancellation may still be asked for. */
    boolean isCancellable() {
        return next().contains(ASSESSING_CANCELLATION.wire);
    }

    static Optional<OrderState> named(String wire) {
        return Arrays.stream(values()).filter(state -> state.wire.equals(wire)).findFirst();
    }
}
