package bo.comteco.postventa.application.sending;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.OfficeDirectory;
import bo.comteco.postventa.application.driven.ParameterStore;
import bo.comteco.postventa.application.driven.PaymentOrders;
import bo.comteco.postventa.application.driven.PaymentOrders.Stored;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.manual.CashDesk;
import bo.comteco.postventa.domain.payment.PaymentOrder;
import bo.comteco.postventa.domain.payment.PaymentTerms;
import bo.comteco.postventa.domain.payment.Refund;
import bo.comteco.postventa.domain.payment.Settlement;
import bo.comteco.postventa.domain.procedure.EffectKind;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.request.EffectKey;
import bo.comteco.postventa.domain.request.EffectReport;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Opens payment orders for the cash desk, and says what became of them: asked again after an order was settled, or when
 * its time is over. Annuls what is no longer wanted, and has owed back what was paid. Whatever is done twice here was
 * done once.
 */
public final class PaymentSender implements EffectSender {

    private static final String REFUND = CashDesk.REFUND.name();

    /** That nobody fetches a refund ends nothing. */
    private static final Duration UNTIL_LOOKED_AT_AGAIN = Duration.ofDays(1);

    private final PaymentOrders orders;
    private final ParameterStore parameters;
    private final OfficeDirectory offices;
    private final Transactions transactions;
    private final InstantSource clock;

    public PaymentSender(
            PaymentOrders orders,
            ParameterStore parameters,
            OfficeDirectory offices,
            Transactions transactions,
            InstantSource clock) {
        this.orders = orders;
        this.parameters = parameters;
        this.offices = offices;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Set<String> kinds() {
        var kinds = new HashSet<>(CashDesk.PAYMENTS);
        kinds.add(REFUND);
        return kinds;
    }

    @Override
    public EntryReply send(String kind, Answers content, Entry entry) {
        if (kind.equals(REFUND)) {
            return refund(
                    content.text(EffectKind.UNDONE_KEY),
                    EffectKey.parse(entry.key()).seq());
        }
        var terms = terms(kind, content, entry);
        var order = changed(() -> orders.open(terms), one -> one.expireAt(clock.instant()));
        return switch (order.state()) {
            case OPEN -> new EntryReply.Open(order.terms().expires());
            case PAID, REJECTED, EXPIRED -> new EntryReply.Concluded(report(order));
            case ANNULLED -> new EntryReply.NotSent("was annulled meanwhile");
        };
    }

    /** It is owed until the cash desk has given it back. */
    private EntryReply refund(String key, int effect) {
        var owed = changed(() -> order(key), one -> one.oweBack(effect, clock.instant()));
        return owed.findRefund()
                .flatMap(Refund::findReceipt)
                .<EntryReply>map(EntryReply.Accepted::new)
                .orElseGet(() -> new EntryReply.Open(clock.instant().plus(UNTIL_LOOKED_AT_AGAIN)));
    }

    private PaymentOrder order(String key) {
        return orders.findByKey(key).orElseThrow(() -> new IllegalStateException("no payment order bears " + key));
    }

    /** One that was not opened yet is opened and annulled in one, so that nobody can open it afterwards. */
    @Override
    public Reply<EffectReport> abandon(String kind, Answers content, Entry entry) {
        var terms = terms(kind, content, entry);
        return Reply.answered(report(changed(() -> orders.open(terms), one -> one.annul(clock.instant()))));
    }

    @Override
    public Reply<Optional<String>> find(String key) {
        return Reply.answered(orders.findByKey(key).map(order -> Long.toString(order.number())));
    }

    private static EffectReport report(PaymentOrder order) {
        return switch (order.state()) {
            case PAID ->
                EffectReport.paid(
                        order.findReceipt().orElseThrow(),
                        order.findSettlement().flatMap(Settlement::findBy).orElseThrow());
            case REJECTED ->
                EffectReport.rejected(
                        order.findSettlement().flatMap(Settlement::findReason).orElseThrow());
            case EXPIRED -> EffectReport.expired();
            case ANNULLED -> EffectReport.neverEntered();
            case OPEN -> throw new IllegalStateException("payment order " + order.number() + " is open");
        };
    }

    /** Reads an order and stores what is to become of it, until nobody else has changed it meanwhile. */
    private PaymentOrder changed(Supplier<PaymentOrder> reading, UnaryOperator<PaymentOrder> change) {
        while (true) {
            var after = transactions.inOne(() -> {
                var order = reading.get();
                var other = change.apply(order);
                return other.version() == order.version() || orders.store(other) == Stored.STORED
                        ? Optional.of(other)
                        : Optional.<PaymentOrder>empty();
            });
            if (after.isPresent()) {
                return after.get();
            }
        }
    }

    private PaymentTerms terms(String kind, Answers content, Entry entry) {
        if (!CashDesk.PAYMENTS.contains(kind)) {
            throw new IllegalArgumentException("not a payment order: " + kind);
        }
        var key = EffectKey.parse(entry.key());
        var now = clock.instant();
        return new PaymentTerms(
                entry.key(),
                key.request(),
                key.seq(),
                entry.customer(),
                offices.cashDeskOf(entry.office()),
                entry.adviser(),
                content.choice(CashDesk.CONCEPT),
                content.money(Kind.Pay.AMOUNT),
                now,
                CashDesk.expiry(now, parameters.book().knownAt(now)));
    }
}
