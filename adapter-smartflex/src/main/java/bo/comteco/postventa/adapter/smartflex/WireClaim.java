package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.domain.manual.ClaimFacts.Claim;
import bo.comteco.postventa.domain.manual.ClaimFacts.ClaimKind;
import bo.comteco.postventa.domain.manual.ClaimFacts.ClaimState;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the wire spells claims: a ticket's type, its status, and the note that is BOI's resolution. */
final class WireClaim {

    private WireClaim() {}

    static String of(ClaimKind kind) {
        return switch (kind) {
            case BILL_DISPUTE -> "billDispute";
            case COMPLAINT -> "complaint";
            case ADJUSTMENT -> "adjustment";
        };
    }

    static Claim claim(TroubleTicket ticket) {
        var state = state(ticket);
        return new Claim(
                ticket.number(),
                kind(ticket),
                state,
                ticket.registeredAt(),
                ticket.text(),
                state == ClaimState.CLOSED ? resolution(ticket) : null);
    }

    private static ClaimKind kind(TroubleTicket ticket) {
        return Arrays.stream(ClaimKind.values())
                .filter(kind -> ticket.isOfType(of(kind)))
                .findFirst()
                .orElseThrow(() -> new Silence("ticket " + ticket.id() + " is no claim"));
    }

    /** What BOI does not take on it has resolved against the client (D-51). */
    private static ClaimState state(TroubleTicket ticket) {
        return switch (ticket.standing()) {
            case OPEN -> ClaimState.UNDER_WAY;
            case ENDED, REJECTED -> ClaimState.CLOSED;
            case CANCELLED -> ClaimState.CANCELLED;
        };
    }

    /** What BOI noted, or else the last reason that was given for a change. */
    private static @Nullable String resolution(TroubleTicket ticket) {
        return ticket.noted("resolution")
                .or(() -> ticket.statusChange().stream()
                        .flatMap(change -> Stream.ofNullable(Json.trimmed(change.changeReason())))
                        .reduce((earlier, later) -> later))
                .orElse(null);
    }
}
