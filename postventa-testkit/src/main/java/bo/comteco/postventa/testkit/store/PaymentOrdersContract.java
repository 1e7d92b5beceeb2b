package bo.comteco.postventa.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.PaymentOrders;
import bo.comteco.postventa.application.driven.PaymentOrders.Criteria;
import bo.comteco.postventa.application.driven.PaymentOrders.Kept;
import bo.comteco.postventa.application.driven.PaymentOrders.Standing;
import bo.comteco.postventa.application.driven.PaymentOrders.Stored;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.payment.PaymentOrder;
import bo.comteco.postventa.domain.payment.PaymentOutcome;
import bo.comteco.postventa.domain.payment.PaymentState;
import bo.comteco.postventa.domain.payment.PaymentTerms;
import bo.comteco.postventa.testkit.SuiteOf;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What {@link PaymentOrders} promises; beside the store of requests, from which clients' names are known. */
@SuiteOf(PaymentOrders.class)
public abstract class PaymentOrdersContract extends StoreContract {

    private static final Criteria ANY = new Criteria(null, null, null);
    private static final Instant OPENED = Instant.parse("2026-11-24T14:00:00.123456Z");
    private static final Instant EXPIRES = Instant.parse("2026-11-25T22:00:00Z");
    private static final Instant LATER = OPENED.plus(Duration.ofMinutes(5));

    /** The orders, of which there are none yet. */
    protected abstract PaymentOrders orders();

    private static PaymentTerms terms(int effect, String office) {
        return new PaymentTerms(
                "1042/G.5/" + effect,
                1042,
                effect,
                new CustomerId("SYN-1"),
                office,
                "asesora",
                "CALL_DETAIL",
                Money.of("24.50"),
                OPENED,
                EXPIRES);
    }

    private PaymentOrder opened(int effect) {
        return opened(effect, "CENTRAL");
    }

    private PaymentOrder opened(int effect, String office) {
        return orders().open(terms(effect, office));
    }

    private Stored store(PaymentOrder changed) {
        return transactions().inOne(() -> orders().store(changed));
    }

    private static PaymentOrder paid(PaymentOrder order, String receipt) {
        return ((PaymentOutcome.Changed) order.pay(receipt, "caja", LATER)).order();
    }

    private PaymentOrder owedBack(int effect, String office) {
        store(paid(opened(effect, office), "R-" + effect));
        store(orders().findByReceipt(office, "R-" + effect).orElseThrow().oweBack(effect + 100, LATER));
        return orders().findByReceipt(office, "R-" + effect).orElseThrow();
    }

    private static PaymentOrder givenBack(PaymentOrder order, String receipt) {
        return ((PaymentOutcome.Changed) order.giveBack(receipt, "caja", LATER)).order();
    }

    private PaymentOrder now(PaymentOrder order) {
        return orders().find(order.number()).orElseThrow().order();
    }

    @Test
    void whatIsOpenedIsThere() {
        var order = opened(1);

        assertThat(order).isEqualTo(PaymentOrder.open(order.number(), terms(1, "CENTRAL")));
        assertThat(now(order)).isEqualTo(order);
        assertThat(orders().findByKey("1042/G.5/1")).contains(order);
        assertThat(orders().findByKey("1042/G.5/2")).isEmpty();
        assertThat(orders().find(order.number() + 1)).isEmpty();
    }

    @Test
    void oneKeyIsOneOrderWhateverHasBecomeOfIt() {
        var order = opened(1);
        var paid = paid(order, "R-1");
        store(paid);

        assertThat(opened(1)).isEqualTo(paid);
        assertThat(orders().list(ANY, null, 10)).hasSize(1);
    }

    @Test
    void openedByManyAtOnceItIsOne() {
        var numbers = AtOnce.run(4, i -> opened(1).number());

        assertThat(numbers).hasSize(4).containsOnly(numbers.get(0));
    }

    @Test
    void everythingThatCanBecomeOfAnOrderIsKept() {
        var paid = paid(opened(1), "R-1");
        var owed = paid.oweBack(4, LATER);
        var given = ((PaymentOutcome.Changed) owed.giveBack("D-1", "otra caja", EXPIRES)).order();
        for (var order : List.of(paid, owed, given)) {
            assertThat(store(order)).isEqualTo(Stored.STORED);
            assertThat(now(order)).isEqualTo(order);
        }
        var rejected = ((PaymentOutcome.Changed) opened(2).reject("billete falso", "caja", LATER)).order();
        var expired = opened(3).expireAt(EXPIRES);
        var annulled = opened(4).annul(LATER);
        for (var order : List.of(rejected, expired, annulled)) {
            assertThat(store(order)).isEqualTo(Stored.STORED);
            assertThat(now(order)).isEqualTo(order);
        }
    }

    @Test
    void whoeverComesSecondIsToldSoAndChangesNothing() {
        var order = opened(1);
        var paid = paid(order, "R-1");
        assertThat(store(paid)).isEqualTo(Stored.STORED);

        assertThat(store(order.annul(LATER))).isEqualTo(Stored.MOVED_ON);
        assertThat(store(paid)).isEqualTo(Stored.MOVED_ON);
        assertThat(now(order)).isEqualTo(paid);
    }

    @Test
    void ofManyAtOnceOneWins() {
        var order = opened(1);

        var results = AtOnce.run(4, i -> store(paid(order, "R-" + i)));

        assertThat(results).filteredOn(Stored.STORED::equals).hasSize(1);
        assertThat(results).filteredOn(Stored.MOVED_ON::equals).hasSize(3);
        assertThat(now(order).state()).isEqualTo(PaymentState.PAID);
    }

    @Test
    void aReceiptPaysOneOrderOfAnOffice() {
        var first = opened(1);
        var second = opened(2);
        var elsewhere = opened(3, "NORTE");
        store(paid(first, "R-1"));

        assertThat(store(paid(second, "R-1"))).isEqualTo(Stored.RECEIPT_USED);
        assertThat(now(second).state()).isEqualTo(PaymentState.OPEN);
        assertThat(store(paid(elsewhere, "R-1"))).isEqualTo(Stored.STORED);
        assertThat(orders().findByReceipt("CENTRAL", "R-1")).contains(now(first));
        assertThat(orders().findByReceipt("NORTE", "R-1")).contains(now(elsewhere));
        assertThat(orders().findByReceipt("NORTE", "R-2")).isEmpty();
    }

    @Test
    void usedByManyAtOnceAReceiptPaysOneOrder() {
        var all = List.of(opened(1), opened(2), opened(3), opened(4));

        var results = AtOnce.run(4, i -> store(paid(all.get(i), "R-1")));

        assertThat(results).filteredOn(Stored.STORED::equals).hasSize(1);
        assertThat(results).filteredOn(Stored.RECEIPT_USED::equals).hasSize(3);
    }

    @Test
    void aReceiptGivesBackOneOrderOfAnOffice() {
        var first = owedBack(1, "CENTRAL");
        var second = owedBack(2, "CENTRAL");
        var elsewhere = owedBack(3, "NORTE");
        store(givenBack(first, "D-1"));

        assertThat(store(givenBack(second, "D-1"))).isEqualTo(Stored.REFUND_RECEIPT_USED);
        assertThat(now(second)).isEqualTo(second);
        assertThat(store(givenBack(elsewhere, "D-1"))).isEqualTo(Stored.STORED);
        assertThat(orders().findByRefundReceipt("CENTRAL", "D-1")).contains(now(first));
        assertThat(orders().findByRefundReceipt("NORTE", "D-1")).contains(now(elsewhere));
        assertThat(orders().findByRefundReceipt("NORTE", "R-3")).isEmpty();
        assertThat(orders().findByReceipt("CENTRAL", "D-1")).isEmpty();
    }

    @Test
    void usedByManyAtOnceAReceiptGivesBackOneOrder() {
        var all = IntStream.range(0, 4).mapToObj(i -> owedBack(i, "CENTRAL")).toList();

        var results = AtOnce.run(4, i -> store(givenBack(all.get(i), "D-1")));

        assertThat(results).filteredOn(Stored.STORED::equals).hasSize(1);
        assertThat(results).filteredOn(Stored.REFUND_RECEIPT_USED::equals).hasSize(3);
    }

    @Test
    void whatIsGivenBackMayBearTheNumberOfAPayment() {
        var first = owedBack(1, "CENTRAL");
        var second = owedBack(2, "CENTRAL");

        assertThat(store(givenBack(first, "R-2"))).isEqualTo(Stored.STORED);
        assertThat(store(givenBack(second, "R-1"))).isEqualTo(Stored.STORED);
        assertThat(orders().findByReceipt("CENTRAL", "R-2")).contains(now(second));
        assertThat(orders().findByRefundReceipt("CENTRAL", "R-2")).contains(now(first));
    }

    @Test
    void whatCouldNotBeStoredUndoesTheTransactionThatItIsPartOf() {
        var order = opened(1);
        store(paid(order, "R-1"));
        var second = new AtomicLong();

        transactions().inOne(() -> {
            second.set(opened(2).number());
            return orders().store(order.annul(LATER));
        });

        assertThat(orders().find(second.get())).isEmpty();
    }

    @Test
    void areListedOldestFirstPageByPage() {
        var first = opened(1);
        var second = opened(2);
        var third = opened(3);

        var page = orders().list(ANY, null, 2);

        assertThat(page).extracting(Kept::order).containsExactly(first, second);
        assertThat(orders().list(ANY, second.number(), 2))
                .extracting(Kept::order)
                .containsExactly(third);
    }

    @Test
    void areFoundByOfficeRequestAndStanding() {
        var open = opened(1);
        var north = opened(2, "NORTE");
        var owed = opened(3);
        store(paid(owed, "R-3"));
        store(now(owed).oweBack(4, LATER));
        var given = opened(5);
        store(paid(given, "R-5"));
        store(now(given).oweBack(6, LATER));
        store(((PaymentOutcome.Changed) now(given).giveBack("D-5", "caja", LATER)).order());
        var expired = opened(7);
        store(expired.expireAt(EXPIRES));

        assertThat(numbers(new Criteria("CENTRAL", null, Standing.OPEN))).containsExactly(open.number());
        assertThat(numbers(new Criteria(null, null, Standing.OPEN))).containsExactly(open.number(), north.number());
        assertThat(numbers(new Criteria(null, null, Standing.OWED_BACK))).containsExactly(owed.number());
        assertThat(numbers(new Criteria("NORTE", null, Standing.OWED_BACK))).isEmpty();
        assertThat(numbers(new Criteria(null, null, Standing.EXPIRED))).containsExactly(expired.number());
        assertThat(numbers(new Criteria(null, 1042L, null))).hasSize(5);
        assertThat(numbers(new Criteria(null, 7L, null))).isEmpty();
    }

    private List<Long> numbers(Criteria criteria) {
        return orders().list(criteria, null, 10).stream()
                .map(kept -> kept.order().number())
                .toList();
    }

    @Test
    void theClientIsNamedAsInTheLastRequest() {
        var order = opened(1);
        assertThat(orders().find(order.number()).orElseThrow().customerName()).isEmpty();

        opened(SampleSubject.number(1).named("Rosa Ñáñez Gutiérrez"), MORNING);

        assertThat(orders().find(order.number()).orElseThrow().customerName()).isEqualTo("Rosa Ñáñez Gutiérrez");
        assertThat(orders().list(ANY, null, 1)).extracting(Kept::customerName).containsExactly("Rosa Ñáñez Gutiérrez");
        assertThat(orders().find(order.number()).toString()).doesNotContain("Rosa");
    }
}
