package bo.comteco.postventa.simulator.smartflex;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The states of a trouble ticket (621) and what may follow each. */
enum TicketStatus {
    ACKNOWLEDGED("acknowledged", "inProgress rejected cancelled"),
    IN_PROGRESS("inProgress", "pending held resolved cancelled"),
    PENDING("pending", "inProgress cancelled"),
    HELD("held", "inProgress cancelled"),
    RESOLVED("resolved", "closed"),
    CLOSED("closed", ""),
    REJECTED("rejected", ""),
    CANCELLED("cancelled", "");

    private final String wire;
    private final String next;

    TicketStatus(String wire, String next) {
        this.wire = wire;
        this.next = next;
    }

    String wire() {
        return wire;
    }

    Set<String> next() {
        return Set.of(next.split(" ", -1));
    }

    static Optional<TicketStatus> named(String wire) {
        return Arrays.stream(values())
                .filter(status -> status.wire.equals(wire))
                .findFirst();
    }
}
