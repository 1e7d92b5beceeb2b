package bo.comteco.postventa.testkit.counter;

import static bo.comteco.postventa.testkit.counter.InMemoryCounter.ADVISER;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.CASHIER;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.access.Role;
import bo.comteco.postventa.application.driven.PaymentOrders.Criteria;
import bo.comteco.postventa.application.driven.PaymentOrders.Standing;
import bo.comteco.postventa.application.driving.LookAtPayments;
import bo.comteco.postventa.application.driving.RequestView;
import bo.comteco.postventa.application.driving.SettlePayment.Answer;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.payment.PaymentState;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.request.EffectReport;
import bo.comteco.postventa.domain.request.Waiting;
import bo.comteco.postventa.testkit.port.Entered;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** G.5 from the counter to the cash desk and back. */
class PaymentAtTheCashDeskTest {

    private static final Criteria OPEN = new Criteria(null, null, Standing.OPEN);
    private static final Actor OTHER_CASHIER = new Actor("otra caja", Set.of(Role.CASHIER), "CENTRAL");
    private static final Actor CASHIER_ELSEWHERE = new Actor("caja norte", Set.of(Role.CASHIER), "NORTE");

    /** The end of the next working day, in La Paz. */
    private static final Instant EXPIRES = Instant.parse("2026-11-25T22:00:00Z");

    private final InMemoryCounter house = new InMemoryCounter();
    private final CallDetailCase detail = new CallDetailCase(house);
    private final RequestView sent = detail.goesToTheCashDesk();
    private final long order = detail.order(sent).number();

    private Answer pays(String receipt) {
        return house.cashDesk().pay(CASHIER, order, receipt);
    }

    @Test
    void whatCanBePaidIsOffered() {
        assertThat(house.service().manual().offers(ProcedureCode.G)).isTrue();
    }

    @Test
    void theCashierFindsTheOrderAndTheRequestWaits() {
        assertThat(detail.found(OPEN)).singleElement().satisfies(found -> {
            assertThat(found.number()).isEqualTo(order);
            assertThat(found.terms().request()).isEqualTo(sent.number());
            assertThat(found.terms().amount()).isEqualTo(Money.of(24));
            assertThat(found.terms().concept()).isEqualTo("CALL_DETAIL");
            assertThat(found.terms().adviser()).isEqualTo("asesora");
            assertThat(found.terms().expires()).isEqualTo(EXPIRES);
        });
        assertThat(sent.waiting()).isInstanceOf(Waiting.ForEffect.class);
        assertThat(house.sweep()).as("nobody asks before it expires").isZero();
    }

    @Test
    void paidTheRequestGoesOnByItself() {
        assertThat(pays("R-1")).isInstanceOf(Answer.Done.class);
        house.carryOut();

        var view = detail.now(sent);
        assertThat(view.step().node()).isEqualTo("G.5.1");
        assertThat(view.effects().get(1).result().text(EffectReport.RECEIPT)).isEqualTo("R-1");
        assertThat(detail.order(sent).state()).isEqualTo(PaymentState.PAID);
        assertThat(detail.found(OPEN)).isEmpty();
    }

    @Test
    void killedBeforeTheRequestWentOnItIsSweptUp() {
        pays("R-1");
        house.die();
        assertThat(detail.now(sent).step().node()).isEqualTo("G.5");
        assertThat(house.sweep()).as("somebody may still hold it").isZero();

        house.clock().pass(InMemoryCounter.PATIENCE.lease());
        assertThat(house.sweep()).isEqualTo(1);

        assertThat(detail.now(sent).step().node()).isEqualTo("G.5.1");
    }

    @Test
    void theSameReceiptAgainChangesNothingAndIsAnsweredAlike() {
        var first = pays("R-1");
        house.carryOut();
        var version = detail.now(sent).version();

        assertThat(pays("R-1")).isEqualTo(first);
        assertThat(house.cashDesk().pay(OTHER_CASHIER, order, "R-1")).isEqualTo(first);
        house.carryOut();

        assertThat(detail.now(sent).version()).isEqualTo(version);
    }

    @Test
    void anotherReceiptIsRefused() {
        pays("R-1");

        assertThat(pays("R-2")).isEqualTo(new Answer.PaidOtherwise("R-1"));
    }

    @Test
    void aReceiptOfAnotherOrderIsRefused() {
        var other = detail.order(detail.goesToTheCashDesk()).number();
        pays("R-1");

        assertThat(house.cashDesk().pay(CASHIER, other, "R-1")).isEqualTo(new Answer.ReceiptUsed(order));
        assertThat(house.cashDesk().pay(CASHIER, other, "R-2")).isInstanceOf(Answer.Done.class);
    }

    @Test
    void rejectedTheRequestGoesBackToTheQuestionAndIsPaidTheSecondTime() {
        assertThat(house.cashDesk().reject(CASHIER, order, "billete falso")).isInstanceOf(Answer.Done.class);
        house.carryOut();

        var back = detail.now(sent);
        assertThat(back.step().node()).isEqualTo("G.3");
        assertThat(back.notice()).isNotNull();
        house.carryOut();
        assertThat(house.systems().invoices().entered()).singleElement().matches(Entered::cancelled);
        assertThat(pays("R-1")).isEqualTo(new Answer.Closed(PaymentState.REJECTED));

        var again = detail.goesToTheCashDesk(back);
        var second = detail.order(again);
        assertThat(second.number()).isNotEqualTo(order);
        house.cashDesk().pay(CASHIER, second.number(), "R-1");
        house.carryOut();
        assertThat(detail.now(sent).step().node()).isEqualTo("G.5.1");
        assertThat(house.systems().invoices().entered())
                .extracting(Entered::cancelled)
                .containsExactly(true, false);
    }

    @Test
    void notPaidInTimeItExpiresAndTheInvoiceIsAnnulled() {
        house.clock().pass(Duration.between(house.clock().instant(), EXPIRES).minusMillis(1));
        assertThat(house.sweep()).isZero();

        house.clock().pass(Duration.ofMillis(1));
        assertThat(pays("R-1")).isEqualTo(new Answer.Closed(PaymentState.EXPIRED));
        assertThat(house.sweep()).isEqualTo(1);

        assertThat(detail.now(sent).ending()).isEqualTo(Ending.DESISTED);
        assertThat(detail.order(sent).state()).isEqualTo(PaymentState.EXPIRED);
        assertThat(house.systems().invoices().entered()).singleElement().matches(Entered::cancelled);
        assertThat(pays("R-1")).isEqualTo(new Answer.Closed(PaymentState.EXPIRED));
    }

    @Test
    void onlyACashierOfTheOfficeSettles() {
        for (var actor : new Actor[] {ADVISER, SUPERVISOR, CASHIER_ELSEWHERE}) {
            assertThat(house.cashDesk().pay(actor, order, "R-1")).isEqualTo(new Answer.Denied());
            assertThat(house.cashDesk().reject(actor, order, "no")).isEqualTo(new Answer.Denied());
            assertThat(house.cashDesk().giveBack(actor, order, "R-1")).isEqualTo(new Answer.Denied());
        }
        assertThat(house.cashDesk().pay(CASHIER, order + 1, "R-1")).isEqualTo(new Answer.UnknownOrder(order + 1));
        assertThat(detail.order(sent).state()).isEqualTo(PaymentState.OPEN);
    }

    @Test
    void aSupervisorLooksAtEveryOfficeACashierAtTheOwn() {
        var payments = house.payments();

        assertThat(payments.look(SUPERVISOR, order)).isInstanceOf(LookAtPayments.Answer.Shown.class);
        assertThat(payments.look(CASHIER, order)).isInstanceOf(LookAtPayments.Answer.Shown.class);
        assertThat(payments.look(CASHIER_ELSEWHERE, order)).isInstanceOf(LookAtPayments.Answer.Denied.class);
        assertThat(payments.look(ADVISER, order)).isInstanceOf(LookAtPayments.Answer.Denied.class);
        assertThat(payments.look(CASHIER, order + 1)).isEqualTo(new LookAtPayments.Answer.UnknownOrder(order + 1));
        assertThat(payments.find(SUPERVISOR, OPEN, null, 10))
                .isInstanceOfSatisfying(
                        LookAtPayments.Answer.Page.class,
                        page -> assertThat(page.orders()).hasSize(1));
        assertThat(payments.find(CASHIER_ELSEWHERE, new Criteria("CENTRAL", null, null), null, 10))
                .isInstanceOfSatisfying(
                        LookAtPayments.Answer.Page.class,
                        page -> assertThat(page.orders()).isEmpty());
        assertThat(payments.find(ADVISER, OPEN, null, 10)).isInstanceOf(LookAtPayments.Answer.Denied.class);
        assertThat(payments.ofRequest(InMemoryCounter.ADVISER_ELSEWHERE, sent.number()))
                .isInstanceOf(LookAtPayments.Answer.Denied.class);
        assertThat(payments.ofRequest(ADVISER, 7_777)).isEqualTo(new LookAtPayments.Answer.UnknownRequest(7_777));
    }

    @Test
    void theListLeadsFromPageToPage() {
        var second = detail.order(detail.goesToTheCashDesk()).number();

        var first = (LookAtPayments.Answer.Page) house.payments().find(CASHIER, OPEN, null, 1);
        assertThat(first.orders()).extracting(kept -> kept.order().number()).containsExactly(order);
        assertThat(first.orders().get(0).customerName()).isEqualTo("Ana Prueba Uno");
        assertThat(first.next()).isEqualTo(order);

        var last = (LookAtPayments.Answer.Page) house.payments().find(CASHIER, OPEN, first.next(), 1);
        assertThat(last.orders()).extracting(kept -> kept.order().number()).containsExactly(second);
        assertThat(last.next()).isNull();
    }

    @Test
    void theClientGoesHomeWithTheDetail() {
        pays("R-1");
        house.carryOut();
        var view = detail.now(sent);
        for (var node : new String[] {"G.5.1", "G.7", "G.9"}) {
            assertThat(view.step().node()).isEqualTo(node);
            view = detail.counter().completes(view, null, Answers.none());
        }
        assertThat(view.ending()).isEqualTo(Ending.ATTENDED);
        assertThat(house.systems().invoices().entered()).singleElement().matches(entered -> !entered.cancelled());
    }
}
