package bo.comteco.postventa.testkit.counter;

import static bo.comteco.postventa.testkit.counter.Counter.aCall;
import static bo.comteco.postventa.testkit.counter.Counter.shown;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.ADVISER;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.CASHIER;
import static bo.comteco.postventa.testkit.port.HeldProduct.internet;
import static bo.comteco.postventa.testkit.port.Holder.aHolder;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.GuaranteeDeposits.Deposit;
import bo.comteco.postventa.application.driven.Orders;
import bo.comteco.postventa.application.driven.PaymentOrders.Kept;
import bo.comteco.postventa.application.driving.LookAtPayments;
import bo.comteco.postventa.application.driving.OpenRequest;
import bo.comteco.postventa.application.driving.RequestAnswer;
import bo.comteco.postventa.application.driving.RequestView;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Evidence;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.manual.SuspensionFacts.Suspension;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.product.ProductState;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.testkit.port.Entered;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Procedure D with Smartflex and the cash desk in memory. */
class SuspensionAtTheCounterTest {

    private static final ProductId PRODUCT = new ProductId("PRD-1");
    private static final LocalDate START = LocalDate.of(2026, 12, 1);
    private static final LocalDate END = LocalDate.of(2027, 2, 1);
    private static final Money ACCRUED = Money.of("151.20");

    private final InMemoryCounter house = new InMemoryCounter();
    private final Counter counter = new Counter(house);

    @BeforeEach
    void aClientWithInternetThatHasRunUpHalfAMonth() {
        house.systems().with(aHolder().having(internet(Technology.HFC)));
        house.systems().unbilled().runUp(PRODUCT, ACCRUED);
    }

    @Test
    void theProcedureIsOffered() {
        assertThat(house.service().manual().offers(ProcedureCode.D)).isTrue();
    }

    @Test
    void whoPaysTheMonthIsSuspendedUnderItsDeposit() {
        var view = goesToTheCashDesk();
        assertThat(house.systems().deposits().entered())
                .singleElement()
                .satisfies(deposit -> assertThat(deposit.content()).isEqualTo(new Deposit(PRODUCT, ACCRUED)));
        house.cashDesk().pay(CASHIER, toPay(view).order().number(), "R-1");
        house.carryOut();

        view = suspends(counter.looksAt(view.number()));

        assertThat(view.step().node()).isEqualTo("D.8");
        var deposit = house.systems().deposits().entered().get(0).number();
        assertThat(house.systems().orders().suspensions())
                .singleElement()
                .satisfies(order ->
                        assertThat(order.content()).isEqualTo(new Orders.Suspension(PRODUCT, START, END, deposit)));
        counter.prints(view.number(), "SOLICITUD_DE_PEDIDO");
        view = counter.completes(view, null, Answers.none());
        assertThat(counter.completes(view, null, Answers.none()).ending()).isEqualTo(Ending.ATTENDED);
    }

    @Test
    void whatTheCashDeskRejectsLeadsBackAndTheDepositIsCancelled() {
        var view = goesToTheCashDesk();

        house.cashDesk().reject(CASHIER, toPay(view).order().number(), "billete falso");
        house.carryOut();

        assertThat(counter.looksAt(view.number()).step().node()).isEqualTo("D.5");
        house.carryOut();
        assertThat(house.systems().deposits().entered()).singleElement().matches(Entered::cancelled);
    }

    @Test
    void whoDoesNotPayNowIsSuspendedWithoutADeposit() {
        var view = suspends(counter.completes(admitted(), "NO", Answers.none()));

        assertThat(view.step().node()).isEqualTo("D.8");
        assertThat(house.systems().deposits().attempts()).isZero();
        assertThat(house.systems().orders().suspensions())
                .singleElement()
                .satisfies(order -> assertThat(order.content().deposit()).isNull());
    }

    @Test
    void whereNothingHasAccruedNobodyIsAsked() {
        house.systems().unbilled().runUp(PRODUCT, Money.ZERO);

        assertThat(admitted().step().node()).isEqualTo("D.7");
    }

    @Test
    void aSecondSuspensionInTheYearIsDeclined() {
        house.systems().suspensions().had(PRODUCT, new Suspension(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1)));

        var view = admitted();
        assertThat(view.step().node()).isEqualTo("D.4");
        assertThat(counter.completes(view, null, Answers.none()).ending()).isEqualTo(Ending.DECLINED);
        assertThat(house.systems().deposits().attempts()).isZero();
    }

    @Test
    void whatIsSuspendedAlreadyIsNotSuspendedAgain() {
        house.systems().with(aHolder().having(internet(Technology.HFC).inState(ProductState.TEMPORARILY_SUSPENDED)));

        assertThat(admitted().ending()).isEqualTo(Ending.DECLINED);
    }

    @Test
    void whoLeavesBeforeSigningHasTheSuspensionCancelled() {
        var view = suspends(counter.completes(admitted(), "NO", Answers.none()));

        shown(counter.desists(view));
        house.carryOut();

        assertThat(house.systems().orders().suspensions()).singleElement().matches(Entered::cancelled);
    }

    @Test
    void aSuspendedProductComesBackOnAnotherDay() {
        suspendedSince(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 1, 15));
        var day = LocalDate.of(2026, 12, 1);

        var view =
                counter.completes(asksForAReconnection(), null, Answers.none().with("reconnection-date", day));
        house.carryOut();

        view = counter.looksAt(view.number());
        assertThat(view.step().node()).isEqualTo("D.9.2/print");
        assertThat(house.systems().orders().reconnectionChanges())
                .singleElement()
                .satisfies(order -> assertThat(order.content()).isEqualTo(new Orders.ReconnectionChange(PRODUCT, day)));
        counter.prints(view.number(), "SOLICITUD_DE_PEDIDO");
        view = counter.completes(view, null, Answers.none());
        assertThat(counter.completes(view, null, Answers.none()).ending()).isEqualTo(Ending.ATTENDED);
    }

    @Test
    void aDayPastTheLongestSuspensionIsRefused() {
        suspendedSince(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 1, 15));

        var refused = counter.completes(
                asksForAReconnection(),
                null,
                Answers.none().with("reconnection-date", LocalDate.of(2027, 2, 2)),
                aCall());

        assertThat(refused).isInstanceOf(RequestAnswer.Refused.class);
    }

    @Test
    void aDateThatSmartflexCanNotChangeLeadsBackWithTheReason() {
        suspendedSince(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 1, 15));
        var view = asksForAReconnection();
        house.systems().orders().refuse("la reconexión ya está en curso");

        counter.completes(view, null, Answers.none().with("reconnection-date", LocalDate.of(2026, 12, 1)));
        house.carryOut();

        view = counter.looksAt(view.number());
        assertThat(view.step().node()).isEqualTo("D.9");
        assertThat(view.notice()).isNotNull();
        assertThat(view.notice().arguments()).containsEntry("reason", "la reconexión ya está en curso");
    }

    private void suspendedSince(LocalDate start, LocalDate end) {
        house.systems().with(aHolder().having(internet(Technology.HFC).inState(ProductState.TEMPORARILY_SUSPENDED)));
        house.systems().suspensions().had(PRODUCT, new Suspension(start, end));
    }

    private RequestView opens() {
        return shown(house.service()
                .openRequest()
                .open(new OpenRequest.Command(
                        ADVISER, aCall(), counter.receivesTheHolder(), ProcedureCode.D, "PRD-1", null)));
    }

    /** With the letter, past its requirements. */
    private RequestView admitted() {
        var view = counter.completes(opens(), "SUSPENSION", Answers.none());
        view = counter.completes(
                view, null, Answers.none().with("letter-cut", START).with("letter-reconnection", END));
        return counter.completes(view, null, Answers.none().with("suspension-letter", Evidence.seen()));
    }

    private RequestView goesToTheCashDesk() {
        var view = admitted();
        assertThat(view.step().node()).isEqualTo("D.5");
        counter.completes(view, "YES", Answers.none());
        house.carryOut();
        view = counter.looksAt(view.number());
        counter.prints(view.number(), "DEPOSITO_EN_GARANTIA");
        counter.completes(view, null, Answers.none());
        house.carryOut();
        view = counter.looksAt(view.number());
        assertThat(view.step().node()).isEqualTo("D.6.1");
        return view;
    }

    /** From D.7 on. */
    private RequestView suspends(RequestView view) {
        assertThat(view.step().node()).isEqualTo("D.7");
        var told = counter.completes(
                view, null, Answers.none().with("suspension-start", START).with("suspension-end", END));
        counter.completes(told, null, Answers.none());
        house.carryOut();
        return counter.looksAt(view.number());
    }

    private RequestView asksForAReconnection() {
        var view = counter.completes(counter.completes(opens(), "RECONNECTION", Answers.none()), null, Answers.none());
        assertThat(view.step().node()).isEqualTo("D.9");
        return view;
    }

    private Kept toPay(RequestView view) {
        var answer = house.payments().ofRequest(ADVISER, view.number());
        assertThat(answer).isInstanceOf(LookAtPayments.Answer.Page.class);
        List<Kept> orders = ((LookAtPayments.Answer.Page) answer).orders();
        return orders.get(orders.size() - 1);
    }
}
