package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.PaymentOrders;
import bo.comteco.postventa.domain.payment.PaymentOrder;
import bo.comteco.postventa.domain.payment.PaymentState;
import bo.comteco.postventa.domain.payment.PaymentTerms;
import bo.comteco.postventa.domain.payment.Refund;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Payment orders in memory, beside the requests that owe them. Safe for many threads. */
public final class InMemoryPaymentOrders implements PaymentOrders {

    private final InMemoryTransactions transactions;
    private final InMemoryRequestStore requests;
    private final TreeMap<Long, PaymentOrder> orders = new TreeMap<>();
    private long lastNumber;

    public InMemoryPaymentOrders(InMemoryTransactions transactions, InMemoryRequestStore requests) {
        this.transactions = transactions;
        this.requests = requests;
        transactions.join(this::memento);
    }

    private Runnable memento() {
        var before = Map.copyOf(orders);
        return () -> {
            orders.clear();
            orders.putAll(before);
        };
    }

    @Override
    public PaymentOrder open(PaymentTerms terms) {
        return transactions.alone(() -> byKey(terms.key()).orElseGet(() -> {
            var opened = PaymentOrder.open(++lastNumber, terms);
            orders.put(opened.number(), opened);
            return opened;
        }));
    }

    @Override
    public Optional<Kept> find(long number) {
        return transactions.alone(() -> Optional.ofNullable(orders.get(number)).map(this::kept));
    }

    @Override
    public Optional<PaymentOrder> findByKey(String key) {
        return transactions.alone(() -> byKey(key));
    }

    private Optional<PaymentOrder> byKey(String key) {
        return orders.values().stream()
                .filter(order -> order.terms().key().equals(key))
                .findFirst();
    }

    @Override
    public Optional<PaymentOrder> findByReceipt(String office, String receipt) {
        return transactions.alone(() -> byReceipt(office, receipt));
    }

    @Override
    public Optional<PaymentOrder> findByRefundReceipt(String office, String receipt) {
        return transactions.alone(() -> byRefundReceipt(office, receipt));
    }

    private Optional<PaymentOrder> byReceipt(String office, String receipt) {
        return atOffice(
                office, order -> order.findReceipt().filter(receipt::equals).isPresent());
    }

    private Optional<PaymentOrder> byRefundReceipt(String office, String receipt) {
        return atOffice(
                office, order -> refundReceipt(order).filter(receipt::equals).isPresent());
    }

    private Optional<PaymentOrder> atOffice(String office, Predicate<PaymentOrder> bearing) {
        return orders.values().stream()
                .filter(order -> order.terms().office().equals(office))
                .filter(bearing)
                .findFirst();
    }

    private static Optional<String> refundReceipt(PaymentOrder order) {
        return order.findRefund().flatMap(Refund::findReceipt);
    }

    @Override
    public Stored store(PaymentOrder changed) {
        return transactions.inOne(() -> {
            var stored = keep(changed);
            if (stored != Stored.STORED) {
                transactions.refuse();
            }
            return stored;
        });
    }

    private Stored keep(PaymentOrder changed) {
        var before = orders.get(changed.number());
        if (before == null || before.version() != changed.version() - 1) {
            return Stored.MOVED_ON;
        }
        var office = changed.terms().office();
        if (isAnother(changed, changed.findReceipt().flatMap(receipt -> byReceipt(office, receipt)))) {
            return Stored.RECEIPT_USED;
        }
        if (isAnother(changed, refundReceipt(changed).flatMap(receipt -> byRefundReceipt(office, receipt)))) {
            return Stored.REFUND_RECEIPT_USED;
        }
        orders.put(changed.number(), changed);
        return Stored.STORED;
    }

    private static boolean isAnother(PaymentOrder order, Optional<PaymentOrder> found) {
        return found.filter(other -> other.number() != order.number()).isPresent();
    }

    @Override
    public List<Kept> list(Criteria criteria, @Nullable Long after, int limit) {
        return transactions.alone(() -> orders.values().stream()
                .filter(order -> after == null || order.number() > after)
                .filter(order -> fits(criteria.office(), order.terms().office()))
                .filter(order -> fits(criteria.request(), order.terms().request()))
                .filter(order -> stands(criteria.standing(), order))
                .limit(limit)
                .map(this::kept)
                .toList());
    }

    private static boolean fits(@Nullable Object wanted, Object is) {
        return wanted == null || wanted.equals(is);
    }

    private static boolean stands(@Nullable Standing wanted, PaymentOrder order) {
        return wanted == null
                || switch (wanted) {
                    case OPEN -> order.state() == PaymentState.OPEN;
                    case OWED_BACK -> order.isOwedBack();
                    case EXPIRED -> order.state() == PaymentState.EXPIRED;
                };
    }

    private Kept kept(PaymentOrder order) {
        return new Kept(order, requests.nameOf(order.terms().customer().value()));
    }
}
