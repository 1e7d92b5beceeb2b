package bo.comteco.postventa.simulator.smartflex;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Smartflex's own states of a work order, what TM Forum (697) calls them, and what may follow each. */
enum NativeState {
    REGISTERED("0", "acknowledged", "5 11 12"),
    ASSIGNED("5", "inProgress", "0 5 8 11 12"),
    LEGALIZED("8", "completed", ""),
    BLOCKED("11", "held", "0 5 12"),
    CANCELLED("12", "cancelled", "");

    private final String code;
    private final String wire;
    private final String next;

    NativeState(String code, String wire, String next) {
        this.code = code;
        this.wire = wire;
        this.next = next;
    }

    String code() {
        return code;
    }

    /** TM Forum's state; a legalization by a failure's cause is {@code failed} instead. */
    String wire() {
        return wire;
    }

    Set<String> next() {
        return Set.of(next.split(" ", -1));
    }

    static Optional<NativeState> coded(String code) {
        return Arrays.stream(values()).filter(state -> state.code.equals(code)).findFirst();
    }
}
