package bo.comteco.postventa.domain.payment;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That what was paid is owed back.
 *
 * @param effect the number of the effect, within the request, that waits until it is given back
 * @param since since when, to the microsecond
 * @param given when it was given back, to the microsecond, or null
 * @param by the cashier who gave it back, or null
 * @param receipt the number of the receipt that the client signed for it, or null
 */
public record Refund(
        int effect,
        Instant since,
        @Nullable Instant given,
        @Nullable String by,
        @Nullable String receipt) {

    public Refund {
        since = since.truncatedTo(ChronoUnit.MICROS);
        given = given == null ? null : given.truncatedTo(ChronoUnit.MICROS);
    }

    static Refund due(int effect, Instant since) {
        return new Refund(effect, since, null, null, null);
    }

    Refund givenBack(String receiptNumber, String cashier, Instant at) {
        return new Refund(effect, since, at, cashier, receiptNumber);
    }

    /** The number of the receipt, once it was given back. */
    public Optional<String> findReceipt() {
        return Optional.ofNullable(receipt);
    }
}
