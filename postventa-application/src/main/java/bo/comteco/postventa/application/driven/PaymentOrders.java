package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.payment.PaymentOrder;
import bo.comteco.postventa.domain.payment.PaymentTerms;
import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jspecify.annotations.Nullable;

/**
 * Where payment orders are kept.
 *
 * <p>An office uses a receipt's number once (D-66), once for what is paid and once for what is given back: those are two
 * papers, each numbered in a series of its own.
 */
@SecondaryPort
public interface PaymentOrders {

    /** Opens an order; where one bears that key already, it is that one, whatever has become of it. */
    PaymentOrder open(PaymentTerms terms);

    Optional<Kept> find(long number);

    /** The order that an effect's key opened. */
    Optional<PaymentOrder> findByKey(String key);

    /** The order that was paid at an office with a receipt. */
    Optional<PaymentOrder> findByReceipt(String office, String receipt);

    /** The order that was given back at an office with a receipt. */
    Optional<PaymentOrder> findByRefundReceipt(String office, String receipt);

    /**
     * Stores an order after one change. Whatever that comes to besides {@link Stored#STORED} undoes the transaction that
     * it takes part in.
     */
    Stored store(PaymentOrder changed);

    /** Up to {@code limit} orders with numbers above {@code after}, oldest first; null for the first page. */
    List<Kept> list(Criteria criteria, @Nullable Long after, int limit);

    /** What came of storing. */
    enum Stored {
        STORED,
        /** Somebody else has changed the order. */
        MOVED_ON,
        /** Another order was paid with that receipt at that office. */
        RECEIPT_USED,
        /** Another order was given back with that receipt at that office. */
        REFUND_RECEIPT_USED
    }

    /** What is looked for; whatever is null does not matter. */
    record Criteria(
            @Nullable String office,
            @Nullable Long request,
            @Nullable Standing standing) {}

    /** How an order stands, for those who have something to do with it. */
    enum Standing {
        /** To be paid or rejected. */
        OPEN,
        /** Paid, and to be given back. */
        OWED_BACK,
        /** Nobody paid it in time: for who asks why clients did not come back. */
        EXPIRED
    }

    /**
     * An order as it is kept.
     *
     * @param customerName as it was given last
     */
    record Kept(PaymentOrder order, String customerName) {

        /** Without the name, which is personal data. */
        @Override
        public String toString() {
            return "Kept[order=" + order.number() + "]";
        }
    }
}
