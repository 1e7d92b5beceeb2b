package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.application.driven.PaymentOrders.Kept;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.payment.PaymentOrder;
import bo.comteco.postventa.domain.payment.PaymentState;
import bo.comteco.postventa.domain.payment.PaymentTerms;
import bo.comteco.postventa.domain.payment.Refund;
import bo.comteco.postventa.domain.payment.Settlement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** Between a payment order and its row. */
final class PaymentRows {

    private PaymentRows() {}

    static MapSqlParameterSource opened(PaymentTerms terms) {
        return new MapSqlParameterSource()
                .addValue("key", terms.key())
                .addValue("request", terms.request())
                .addValue("effect", terms.effect())
                .addValue("customer", terms.customer().value())
                .addValue("office", terms.office())
                .addValue("adviser", terms.adviser())
                .addValue("concept", terms.concept())
                .addValue("amount", terms.amount().amount())
                .addValue("opened", Moments.column(terms.opened()))
                .addValue("expires", Moments.column(terms.expires()));
    }

    static MapSqlParameterSource changed(PaymentOrder order) {
        var settlement = order.findSettlement();
        var refund = order.findRefund();
        return new MapSqlParameterSource()
                .addValue("id", order.number())
                .addValue("before", order.version() - 1)
                .addValue("version", order.version())
                .addValue("state", order.state().name())
                .addValue(
                        "settled",
                        Moments.columnOrNull(settlement.map(Settlement::at).orElse(null)))
                .addValue("by", settlement.flatMap(Settlement::findBy).orElse(null))
                .addValue("receipt", settlement.flatMap(Settlement::findReceipt).orElse(null))
                .addValue("reason", settlement.flatMap(Settlement::findReason).orElse(null))
                .addValue("refundEffect", refund.map(Refund::effect).orElse(null))
                .addValue(
                        "refundSince",
                        Moments.columnOrNull(refund.map(Refund::since).orElse(null)))
                .addValue(
                        "refunded",
                        Moments.columnOrNull(refund.map(Refund::given).orElse(null)))
                .addValue("refundedBy", refund.map(Refund::by).orElse(null))
                .addValue("refundReceipt", refund.map(Refund::receipt).orElse(null));
    }

    static Kept kept(ResultSet row, int number) throws SQLException {
        var order = new PaymentOrder(
                row.getLong("id"),
                row.getInt("version"),
                terms(row),
                PaymentState.valueOf(row.getString("state")),
                settlement(row),
                refund(row));
        return new Kept(order, row.getString("customer_name"));
    }

    private static PaymentTerms terms(ResultSet row) throws SQLException {
        return new PaymentTerms(
                row.getString("key"),
                row.getLong("request_id"),
                row.getInt("effect"),
                new CustomerId(row.getString("customer_id")),
                row.getString("office"),
                row.getString("adviser"),
                row.getString("concept"),
                new Money(row.getBigDecimal("amount")),
                Moments.read(row, "opened"),
                Moments.read(row, "expires"));
    }

    private static @Nullable Settlement settlement(ResultSet row) throws SQLException {
        var at = Moments.readOrNull(row, "settled");
        return at == null
                ? null
                : new Settlement(at, row.getString("settled_by"), row.getString("receipt"), row.getString("reason"));
    }

    private static @Nullable Refund refund(ResultSet row) throws SQLException {
        var since = Moments.readOrNull(row, "refund_since");
        return since == null
                ? null
                : new Refund(
                        row.getInt("refund_effect"),
                        since,
                        Moments.readOrNull(row, "refunded"),
                        row.getString("refunded_by"),
                        row.getString("refund_receipt"));
    }
}
