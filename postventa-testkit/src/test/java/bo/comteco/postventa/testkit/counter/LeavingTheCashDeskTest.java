package bo.comteco.postventa.testkit.counter;

import static bo.comteco.postventa.testkit.counter.InMemoryCounter.CASHIER;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.PaymentOrders.Criteria;
import bo.comteco.postventa.application.driven.PaymentOrders.Standing;
import bo.comteco.postventa.application.driving.RequestAnswer;
import bo.comteco.postventa.application.driving.RequestView;
import bo.comteco.postventa.application.driving.SettlePayment.Answer;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.payment.PaymentOrder;
import bo.comteco.postventa.domain.payment.PaymentState;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.testkit.port.Entered;
import java.time.Duration;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** What becomes of a payment whose request the client gives up. */
class LeavingTheCashDeskTest {

    private static final Criteria OWED_BACK = new Criteria(null, null, Standing.OWED_BACK);

    private final InMemoryCounter house = new InMemoryCounter();
    private final CallDetailCase detail = new CallDetailCase(house);

    private RequestView desists(RequestView view) {
        assertThat(detail.counter().desists(view)).isInstanceOf(RequestAnswer.Shown.class);
        house.carryOut();
        return detail.now(view);
    }

    private RequestView paid() {
        return paid("R-1");
    }

    private RequestView paid(String receipt) {
        var sent = detail.goesToTheCashDesk();
        house.cashDesk().pay(CASHIER, detail.order(sent).number(), receipt);
        house.carryOut();
        return detail.now(sent);
    }

    @Test
    void anOpenOrderIsAnnulledAtOnceAndCantBePaidAnyMore() {
        var sent = detail.goesToTheCashDesk();
        var left = desists(sent);

        assertThat(left.ending()).isEqualTo(Ending.DESISTED);
        assertThat(detail.order(sent).state()).isEqualTo(PaymentState.ANNULLED);
        assertThat(house.cashDesk().pay(CASHIER, detail.order(sent).number(), "R-1"))
                .isEqualTo(new Answer.Closed(PaymentState.ANNULLED));
        assertThat(house.systems().invoices().entered()).singleElement().matches(Entered::cancelled);
        assertThat(left.refunds()).isEmpty();
    }

    @Test
    void whatThePayingClientConfirmedInTheSameMomentIsOwedBack() {
        var sent = detail.goesToTheCashDesk();
        assertThat(detail.counter().desists(sent)).isInstanceOf(RequestAnswer.Shown.class);
        house.cashDesk().pay(CASHIER, detail.order(sent).number(), "R-1");
        house.carryOut();

        assertThat(detail.order(sent).isOwedBack()).isTrue();
        assertThat(detail.found(OWED_BACK)).hasSize(1);
        assertThat(house.systems().invoices().entered()).singleElement().matches(Entered::cancelled);
    }

    @Test
    void whatWasPaidIsShownForRefundUntilItIsGivenBack() {
        var left = desists(paid());

        var order = detail.order(left);
        assertThat(left.ending()).isEqualTo(Ending.DESISTED);
        assertThat(order.state()).isEqualTo(PaymentState.PAID);
        assertThat(detail.found(OWED_BACK)).containsExactly(order);
        assertThat(left.refunds()).singleElement().satisfies(refund -> {
            assertThat(refund.receipt()).isEqualTo("R-1");
            assertThat(refund.amount()).isEqualTo(order.terms().amount());
            assertThat(refund.given()).isFalse();
        });
        assertThat(house.systems().invoices().entered())
                .as("the invoice does not wait for the client who fetches the money")
                .singleElement()
                .matches(Entered::cancelled);

        assertThat(house.cashDesk().giveBack(CASHIER, order.number(), "D-1")).isInstanceOf(Answer.Done.class);
        house.carryOut();

        assertThat(detail.found(OWED_BACK)).isEmpty();
        assertThat(detail.now(left).refunds()).singleElement().matches(refund -> refund.given());
        assertThat(house.cashDesk().giveBack(CASHIER, order.number(), "D-1")).isInstanceOf(Answer.Done.class);
        assertThat(house.cashDesk().giveBack(CASHIER, order.number(), "D-2"))
                .isEqualTo(new Answer.GivenBackOtherwise("D-1"));
        house.clock().pass(Duration.ofDays(2));
        assertThat(house.sweep()).as("nothing is owed any more").isZero();
    }

    @Test
    void aReceiptGivesBackOneOrderOfAnOfficeAndWhoTypesItAgainIsToldWhich() {
        var first = detail.order(desists(paid())).number();
        var second = detail.order(desists(paid("R-2"))).number();
        house.cashDesk().giveBack(CASHIER, first, "D-1");

        assertThat(house.cashDesk().giveBack(CASHIER, second, "D-1")).isEqualTo(new Answer.ReceiptUsed(first));
        assertThat(detail.found(OWED_BACK)).extracting(PaymentOrder::number).containsExactly(second);
        assertThat(house.cashDesk().giveBack(CASHIER, second, "D-2")).isInstanceOf(Answer.Done.class);
    }

    @Test
    void aRefundThatNobodyFetchesStaysShown() {
        var left = desists(paid());

        house.clock().pass(Duration.ofDays(1));
        house.sweep();
        assertThat(house.sweep()).as("not asked for again and again").isZero();

        assertThat(detail.found(OWED_BACK)).hasSize(1);
        assertThat(detail.now(left).refunds()).singleElement().matches(refund -> !refund.given());
    }

    @Test
    void whatIsNotOwedBackIsNotGivenBack() {
        var sent = detail.goesToTheCashDesk();

        assertThat(house.cashDesk().giveBack(CASHIER, detail.order(sent).number(), "D-1"))
                .isEqualTo(new Answer.NotOwedBack());
    }

    @Test
    void whatTheCallsThatAreGoneCostIsOwedBack() {
        var sent = detail.goesToTheCashDesk();
        house.systems().callRecords().drop("44000001", YearMonth.of(2026, 9));
        house.cashDesk().pay(CASHIER, detail.order(sent).number(), "R-1");
        house.carryOut();

        var view = detail.counter().completes(detail.now(sent), null, Answers.none());
        view = detail.counter().completes(view, null, Answers.none());
        house.carryOut();

        assertThat(view.ending()).isEqualTo(Ending.DECLINED);
        assertThat(detail.order(view).isOwedBack()).isTrue();
    }
}
