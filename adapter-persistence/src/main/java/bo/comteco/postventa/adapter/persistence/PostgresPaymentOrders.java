package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.application.driven.PaymentOrders;
import bo.comteco.postventa.domain.payment.PaymentOrder;
import bo.comteco.postventa.domain.payment.PaymentTerms;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.transaction.support.TransactionOperations;

/** Payment orders in PostgreSQL; each call is one statement, opening an order at most two. */
final class PostgresPaymentOrders implements PaymentOrders {

    private static final String OPEN = """
            insert into payment_order (key, request_id, effect, customer_id, office, adviser, concept, amount, opened,
                expires, version, state)
            values (:key, :request, :effect, :customer, :office, :adviser, :concept, :amount, :opened, :expires, 0, 'OPEN')
            on conflict (key) do nothing""";

    private static final String CHANGE = """
            update payment_order set version = :version, state = :state, settled = :settled, settled_by = :by,
                receipt = :receipt, reason = :reason, refund_effect = :refundEffect, refund_since = :refundSince,
                refunded = :refunded, refunded_by = :refundedBy, refund_receipt = :refundReceipt
            where id = :id and version = :before""";

    private static final String SELECT = """
            select payment_order.*, coalesce(client.name, '') as customer_name
            from payment_order left join client on client.customer_id = payment_order.customer_id""";

    private static final String RECEIPT = "payment_order_receipt";
    private static final String REFUND_RECEIPT = "payment_order_refund_receipt";

    private final NamedParameterJdbcOperations jdbc;
    private final TransactionOperations transactions;

    PostgresPaymentOrders(NamedParameterJdbcOperations jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public PaymentOrder open(PaymentTerms terms) {
        jdbc.update(OPEN, PaymentRows.opened(terms));
        return findByKey(terms.key()).orElseThrow();
    }

    @Override
    public Optional<Kept> find(long number) {
        return first("id = :id", new MapSqlParameterSource("id", number));
    }

    @Override
    public Optional<PaymentOrder> findByKey(String key) {
        return first("key = :key", new MapSqlParameterSource("key", key)).map(Kept::order);
    }

    @Override
    public Optional<PaymentOrder> findByReceipt(String office, String receipt) {
        return first(
                        "office = :office and receipt = :receipt",
                        new MapSqlParameterSource("office", office).addValue("receipt", receipt))
                .map(Kept::order);
    }

    @Override
    public Optional<PaymentOrder> findByRefundReceipt(String office, String receipt) {
        return first(
                        "office = :office and refund_receipt = :receipt",
                        new MapSqlParameterSource("office", office).addValue("receipt", receipt))
                .map(Kept::order);
    }

    private Optional<Kept> first(String condition, MapSqlParameterSource parameters) {
        return jdbc.query(SELECT + " where " + condition, parameters, PaymentRows::kept).stream()
                .findFirst();
    }

    @Override
    public Stored store(PaymentOrder changed) {
        return transactions.execute(status -> {
            var stored = change(changed);
            if (stored != Stored.STORED) {
                status.setRollbackOnly();
            }
            return stored;
        });
    }

    private Stored change(PaymentOrder changed) {
        try {
            return jdbc.update(CHANGE, PaymentRows.changed(changed)) == 1 ? Stored.STORED : Stored.MOVED_ON;
        } catch (DuplicateKeyException used) {
            return switch (Refusals.constraint(used)) {
                case RECEIPT -> Stored.RECEIPT_USED;
                case REFUND_RECEIPT -> Stored.REFUND_RECEIPT_USED;
                default -> throw used;
            };
        }
    }

    @Override
    public List<Kept> list(Criteria criteria, @Nullable Long after, int limit) {
        var conditions = new Conditions()
                .add("office = :office", "office", criteria.office())
                .add("request_id = :request", "request", criteria.request())
                .add("id > :after", "after", after)
                .with("limit", limit);
        if (criteria.standing() != null) {
            conditions.add(
                    switch (criteria.standing()) {
                        case OPEN -> "state = 'OPEN'";
                        case OWED_BACK -> "refund_since is not null and refunded is null";
                        case EXPIRED -> "state = 'EXPIRED'";
                    });
        }
        return jdbc.query(
                SELECT + conditions.where() + " order by id limit :limit", conditions.parameters(), PaymentRows::kept);
    }
}
