package bo.comteco.postventa.domain.payment;

import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.customer.CustomerId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What a payment order asks for; never changed.
 *
 * @param key of the effect by which its request owes it: one key, one order
 * @param request the request's number
 * @param effect the effect's number within the request
 * @param customer who holds the product
 * @param office where it is paid
 * @param adviser who sent the client to pay
 * @param concept what it is for; its text is {@code concept.<concept>}
 * @param opened when it was opened, to the microsecond
 * @param expires the first moment at which it can't be paid any more, to the microsecond
 */
public record PaymentTerms(
        String key,
        long request,
        int effect,
        CustomerId customer,
        String office,
        String adviser,
        String concept,
        Money amount,
        Instant opened,
        Instant expires) {

    public PaymentTerms {
        opened = opened.truncatedTo(ChronoUnit.MICROS);
        expires = expires.truncatedTo(ChronoUnit.MICROS);
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("nothing is to be paid: " + amount);
        }
        if (!expires.isAfter(opened)) {
            throw new IllegalArgumentException("expires " + expires + ", opened " + opened);
        }
    }
}
