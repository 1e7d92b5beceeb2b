package bo.comteco.postventa.domain.payment;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a payment order was settled.
 *
 * @param at when, to the microsecond: told again it is the same
 * @param by the cashier; null where the clock did it, or the request
 * @param receipt the number of the receipt with which it was paid, or null
 * @param reason why it was rejected, or null
 */
public record Settlement(
        Instant at,
        @Nullable String by,
        @Nullable String receipt,
        @Nullable String reason) {

    public Settlement {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    public Optional<String> findBy() {
        return Optional.ofNullable(by);
    }

    public Optional<String> findReceipt() {
        return Optional.ofNullable(receipt);
    }

    public Optional<String> findReason() {
        return Optional.ofNullable(reason);
    }
}
