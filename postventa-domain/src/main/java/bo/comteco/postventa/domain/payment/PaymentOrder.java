package bo.comteco.postventa.domain.payment;

import bo.comteco.postventa.domain.payment.PaymentOutcome.Changed;
import bo.comteco.postventa.domain.payment.PaymentOutcome.Closed;
import bo.comteco.postventa.domain.payment.PaymentOutcome.GivenBackOtherwise;
import bo.comteco.postventa.domain.payment.PaymentOutcome.NotOwedBack;
import bo.comteco.postventa.domain.payment.PaymentOutcome.PaidOtherwise;
import bo.comteco.postventa.domain.payment.PaymentOutcome.Unchanged;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An order to take a client's money at the cash desk (specification, section 8). Only the cash desk pays or rejects it;
 * it expires by the clock and is annulled when its request no longer wants it. Paid, and then no longer wanted, it is
 * owed back until the cash desk has given it back.
 *
 * <p>Confirming the same thing with the same receipt again changes nothing; with another receipt it is refused.
 *
 * @param number its own, as the client is told
 * @param version changes with every change
 * @param settlement how it was settled; null while it is open
 * @param refund that it is owed back, or null
 */
public record PaymentOrder(
        long number,
        int version,
        PaymentTerms terms,
        PaymentState state,
        @Nullable Settlement settlement,
        @Nullable Refund refund) {

    /** An order that nobody has settled. */
    public static PaymentOrder open(long number, PaymentTerms terms) {
        return new PaymentOrder(number, 0, terms, PaymentState.OPEN, null, null);
    }

    public Optional<Settlement> findSettlement() {
        return Optional.ofNullable(settlement);
    }

    public Optional<Refund> findRefund() {
        return Optional.ofNullable(refund);
    }

    /** The receipt with which it was paid. */
    public Optional<String> findReceipt() {
        return findSettlement().flatMap(Settlement::findReceipt);
    }

    /** Whether the client has still to be given the money back. */
    public boolean isOwedBack() {
        return refund != null && refund.given() == null;
    }

    /** The number of the effect that waits for what the cash desk has done last. */
    public int awaitedBy() {
        return refund == null ? terms.effect() : refund.effect();
    }

    /** Where it stands at a moment: an open one has expired when its time is over, whether or not somebody noticed. */
    public PaymentState stateAt(Instant at) {
        return state == PaymentState.OPEN && !at.isBefore(terms.expires()) ? PaymentState.EXPIRED : state;
    }

    /** The client has paid. */
    public PaymentOutcome pay(String receipt, String cashier, Instant at) {
        if (state == PaymentState.PAID) {
            return again(findReceipt().orElseThrow(), receipt, PaidOtherwise::new);
        }
        return ifOpen(PaymentState.PAID, new Settlement(at, cashier, receipt, null));
    }

    /** The cash desk does not take the money; the first reason stays. */
    public PaymentOutcome reject(String reason, String cashier, Instant at) {
        return state == PaymentState.REJECTED
                ? new Unchanged(this)
                : ifOpen(PaymentState.REJECTED, new Settlement(at, cashier, null, reason));
    }

    private PaymentOutcome ifOpen(PaymentState other, Settlement how) {
        var now = stateAt(how.at());
        return now == PaymentState.OPEN ? new Changed(settled(other, how)) : new Closed(now);
    }

    /** It expires when its time is over; otherwise it stays what it is. */
    public PaymentOrder expireAt(Instant at) {
        return state != stateAt(at) ? settled(PaymentState.EXPIRED, new Settlement(at, null, null, null)) : this;
    }

    /** Its request no longer wants it; settled it stays what it is. */
    public PaymentOrder annul(Instant at) {
        return state == PaymentState.OPEN ? settled(PaymentState.ANNULLED, new Settlement(at, null, null, null)) : this;
    }

    private PaymentOrder settled(PaymentState other, Settlement how) {
        return new PaymentOrder(number, version + 1, terms, other, how, null);
    }

    /**
     * It was paid and its request no longer wants it.
     *
     * @param effect the number of the effect that waits until it is given back
     * @throws IllegalStateException when it was not paid
     */
    public PaymentOrder oweBack(int effect, Instant at) {
        if (state != PaymentState.PAID) {
            throw new IllegalStateException("payment order " + number + " was not paid, it is " + state);
        }
        return refund == null ? refunding(Refund.due(effect, at)) : this;
    }

    /** The client was given the money back. */
    public PaymentOutcome giveBack(String receipt, String cashier, Instant at) {
        if (refund == null) {
            return new NotOwedBack();
        }
        return refund.findReceipt()
                .map(given -> again(given, receipt, GivenBackOtherwise::new))
                .orElseGet(() -> new Changed(refunding(refund.givenBack(receipt, cashier, at))));
    }

    private PaymentOrder refunding(Refund other) {
        return new PaymentOrder(number, version + 1, terms, state, settlement, other);
    }

    private PaymentOutcome again(String before, String now, Function<String, PaymentOutcome> otherwise) {
        return before.equals(now) ? new Unchanged(this) : otherwise.apply(before);
    }
}
