package bo.comteco.postventa.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.manual.ReadAs;
import bo.comteco.postventa.domain.payment.PaymentOutcome.Changed;
import bo.comteco.postventa.domain.payment.PaymentOutcome.Closed;
import bo.comteco.postventa.domain.payment.PaymentOutcome.GivenBackOtherwise;
import bo.comteco.postventa.domain.payment.PaymentOutcome.NotOwedBack;
import bo.comteco.postventa.domain.payment.PaymentOutcome.PaidOtherwise;
import bo.comteco.postventa.domain.payment.PaymentOutcome.Unchanged;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PaymentOrderTest {

    private static final Instant OPENED = Instant.parse("2026-11-24T14:00:00Z");
    private static final Instant EXPIRES = Instant.parse("2026-11-25T22:00:00Z");
    private static final Instant IN_TIME = EXPIRES.minusMillis(1);

    private final PaymentOrder order = PaymentOrder.open(7, terms(Money.of(24), EXPIRES));

    private static PaymentTerms terms(Money amount, Instant expires) {
        return new PaymentTerms(
                "1042/G.5/1",
                1042,
                1,
                new CustomerId("CUS-1"),
                "CENTRAL",
                "asesora",
                "CALL_DETAIL",
                amount,
                OPENED,
                expires);
    }

    private static PaymentOrder changed(PaymentOutcome outcome) {
        assertThat(outcome).isInstanceOf(Changed.class);
        return ((Changed) outcome).order();
    }

    private PaymentOrder paid() {
        return changed(order.pay("R-1", "caja", IN_TIME));
    }

    @Test
    void openedItHasNotBeenSettled() {
        assertThat(order.state()).isEqualTo(PaymentState.OPEN);
        assertThat(order.version()).isZero();
        assertThat(order.findSettlement()).isEmpty();
        assertThat(order.findReceipt()).isEmpty();
        assertThat(order.isOwedBack()).isFalse();
    }

    @Test
    void paidItSaysWithWhichReceiptWhenAndToWhom() {
        var paid = paid();

        assertThat(paid.state()).isEqualTo(PaymentState.PAID);
        assertThat(paid.version()).isEqualTo(1);
        assertThat(paid.terms()).isEqualTo(order.terms());
        assertThat(paid.findSettlement()).contains(new Settlement(IN_TIME, "caja", "R-1", null));
        assertThat(paid.findReceipt()).contains("R-1");
    }

    @Test
    @ReadAs("D-66")
    void paidWithTheSameReceiptAgainNothingChangesAndWithAnotherItIsRefused() {
        var paid = paid();

        assertThat(paid.pay("R-1", "otra caja", EXPIRES)).isEqualTo(new Unchanged(paid));
        assertThat(paid.pay("R-2", "caja", IN_TIME)).isEqualTo(new PaidOtherwise("R-1"));
    }

    @Test
    void rejectedItSaysWhyAndTheFirstReasonStays() {
        var rejected = changed(order.reject("billete falso", "caja", IN_TIME));

        assertThat(rejected.state()).isEqualTo(PaymentState.REJECTED);
        assertThat(rejected.findSettlement()).contains(new Settlement(IN_TIME, "caja", null, "billete falso"));
        assertThat(rejected.findSettlement().flatMap(Settlement::findReason)).contains("billete falso");
        assertThat(rejected.findSettlement().flatMap(Settlement::findBy)).contains("caja");
        assertThat(rejected.reject("otro motivo", "caja", IN_TIME)).isEqualTo(new Unchanged(rejected));
    }

    @Test
    @ReadAs({"D-16", "D-67"})
    void itExpiresByTheClockAtTheMomentThatItNames() {
        assertThat(order.stateAt(IN_TIME)).isEqualTo(PaymentState.OPEN);
        assertThat(order.expireAt(IN_TIME)).isSameAs(order);
        assertThat(order.stateAt(EXPIRES)).isEqualTo(PaymentState.EXPIRED);

        var expired = order.expireAt(EXPIRES);
        assertThat(expired.state()).isEqualTo(PaymentState.EXPIRED);
        assertThat(expired.version()).isEqualTo(1);
        assertThat(expired.findSettlement()).contains(new Settlement(EXPIRES, null, null, null));
        assertThat(expired.expireAt(EXPIRES.plusSeconds(1))).isSameAs(expired);
    }

    @Test
    @ReadAs("D-67")
    void whoComesTooLateIsToldSoThoughNobodyHasNoticedYet() {
        assertThat(order.pay("R-1", "caja", EXPIRES)).isEqualTo(new Closed(PaymentState.EXPIRED));
        assertThat(order.reject("tarde", "caja", EXPIRES)).isEqualTo(new Closed(PaymentState.EXPIRED));
    }

    @Test
    void whatIsSettledIsSettledOnceAndForAll() {
        var annulled = order.annul(IN_TIME);
        var rejected = changed(order.reject("billete falso", "caja", IN_TIME));
        var paid = paid();

        assertThat(annulled.state()).isEqualTo(PaymentState.ANNULLED);
        assertThat(annulled.version()).isEqualTo(1);
        assertThat(annulled.pay("R-1", "caja", IN_TIME)).isEqualTo(new Closed(PaymentState.ANNULLED));
        assertThat(annulled.expireAt(EXPIRES)).isSameAs(annulled);
        assertThat(annulled.annul(EXPIRES)).isSameAs(annulled);
        assertThat(rejected.pay("R-1", "caja", IN_TIME)).isEqualTo(new Closed(PaymentState.REJECTED));
        assertThat(paid.reject("tarde", "caja", IN_TIME)).isEqualTo(new Closed(PaymentState.PAID));
        assertThat(paid.annul(IN_TIME)).isSameAs(paid);
        assertThat(paid.expireAt(EXPIRES)).isSameAs(paid);
    }

    @Test
    @ReadAs("D-68")
    void whatWasPaidAndIsNotWantedIsOwedBackUntilItIsGivenBack() {
        var owed = paid().oweBack(4, EXPIRES);
        assertThat(owed.isOwedBack()).isTrue();
        assertThat(paid().awaitedBy()).isEqualTo(1);
        assertThat(owed.awaitedBy()).isEqualTo(4);
        assertThat(owed.state()).isEqualTo(PaymentState.PAID);
        assertThat(owed.version()).isEqualTo(2);
        assertThat(owed.oweBack(4, EXPIRES.plusSeconds(1))).isSameAs(owed);

        var later = EXPIRES.plusSeconds(60);
        var given = changed(owed.giveBack("D-1", "caja", later));

        assertThat(given.isOwedBack()).isFalse();
        assertThat(given.version()).isEqualTo(3);
        assertThat(given.findReceipt()).contains("R-1");
        assertThat(given.findRefund()).contains(new Refund(4, EXPIRES, later, "caja", "D-1"));
        assertThat(given.giveBack("D-1", "otra caja", later)).isEqualTo(new Unchanged(given));
        assertThat(given.giveBack("D-2", "caja", later)).isEqualTo(new GivenBackOtherwise("D-1"));
        assertThat(given.oweBack(4, later)).isSameAs(given);
    }

    @Test
    void whatIsNotOwedBackIsNotGivenBack() {
        assertThat(order.giveBack("D-1", "caja", IN_TIME)).isEqualTo(new NotOwedBack());
        assertThat(paid().giveBack("D-1", "caja", IN_TIME)).isEqualTo(new NotOwedBack());
        assertThatIllegalStateException()
                .isThrownBy(() -> order.oweBack(4, IN_TIME))
                .withMessageContaining("7")
                .withMessageContaining("OPEN");
    }

    @Test
    void anOrderAsksForSomethingAndForSomeTime() {
        assertThatIllegalArgumentException().isThrownBy(() -> terms(Money.ZERO, EXPIRES));
        assertThatIllegalArgumentException().isThrownBy(() -> terms(Money.of(-1), EXPIRES));
        assertThatIllegalArgumentException().isThrownBy(() -> terms(Money.of(24), OPENED));
    }

    @Test
    void momentsAreToldToTheMicrosecondTheFirstTimeAsAnyLaterOne() {
        var moment = OPENED.plusNanos(1_999);
        var told = OPENED.plusNanos(1_000);

        assertThat(changed(order.pay("R-1", "caja", moment)).findSettlement())
                .contains(new Settlement(told, "caja", "R-1", null));
        assertThat(new Refund(4, moment, moment, "caja", "D-1")).isEqualTo(new Refund(4, told, told, "caja", "D-1"));
        assertThat(terms(Money.of(24), moment).expires()).isEqualTo(told);
        assertThat(new PaymentTerms(
                                "1/G.5/1",
                                1,
                                1,
                                new CustomerId("CUS-1"),
                                "CENTRAL",
                                "asesora",
                                "X",
                                Money.of(1),
                                moment,
                                EXPIRES)
                        .opened())
                .isEqualTo(told);
    }
}
