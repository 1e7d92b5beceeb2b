package bo.comteco.postventa.domain.request;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.Path;
import bo.comteco.postventa.domain.request.Suspension.PayNow;
import org.junit.jupiter.api.Test;

/** A payment is an effect whose results mean paid, rejected or expired; one of 0.00 is not ordered: it is paid. */
class APaymentIsAnEffectTest {

    @Test
    void theRequestWaitsForTheCashDesk() {
        var desk = Suspension.atTheCashDesk();

        assertThat(desk.node()).isEqualTo("D.6.1");
        assertThat(desk.request().waiting()).isEqualTo(new Waiting.ForEffect(SystemName.CASH_DESK, "1042/D.6.1/1"));
        assertThat(desk.due(Suspension.BILL).content()).isEqualTo(Answers.none().with(Kind.Pay.AMOUNT, Money.of(40)));
    }

    @Test
    void paidItGoesOnByItself() {
        var desk = Suspension.atTheCashDesk().paid(Suspension.BILL);

        assertThat(desk.node()).isEqualTo("D.7");
        assertThat(desk.request().trail()).endsWith(new Path.Edge("D.6.1", "PAID"));
        assertThat(desk.request().notice()).isEmpty();
    }

    @Test
    void onePaymentOfNothingIsNotOrdered() {
        var desk = Suspension.admitted().says(Suspension.ACCRUED, Money.ZERO).choose("D.5", PayNow.YES);
        desk.entered(Suspension.DEPOSIT);

        assertThat(desk.node()).isEqualTo("D.7");
        assertThat(desk.request().trail()).endsWith(new Path.Edge("D.6.1", "PAID"));
        assertThat(desk.request().due()).isEmpty();
        assertThat(desk.effects()).containsExactly("DEPOSIT STANDING", "BILL VOID");
    }

    @Test
    void aBillOfNothingThatNobodyWaitsForIsNotOrderedEither() {
        var desk = Orders.opened().says(Orders.PRICE, Money.ZERO);
        desk.complete("B.1", Orders.HERE).complete("B.3", Orders.PLAN).choose("B.4", Orders.Agreed.YES);

        desk.entered(Orders.ORDER).entered(Orders.SERVICE).entered(Orders.LAST);

        assertThat(desk.effects()).endsWith("BILL VOID");
        assertThat(desk.request().due()).isEmpty();
    }

    @Test
    void onlyAPaymentOrderIsPaidRejectedOrExpires() {
        var desk = Suspension.admitted().choose("D.5", PayNow.YES);
        var deposit = desk.due(Suspension.DEPOSIT).key();

        for (var report : new EffectReport[] {
            EffectReport.paid("R-1", "c"),
            EffectReport.rejected("x"),
            EffectReport.expired(),
            EffectReport.neverEntered()
        }) {
            assertThat(desk.refusal((request, at) -> request.report(deposit, report, "c", at)))
                    .isEqualTo(new Refusal.ForeignReport(deposit, report.result()));
        }
    }

    @Test
    void aPaymentOrderIsNeitherEnteredNorRefusedNorGivenUp() {
        var desk = Suspension.atTheCashDesk();
        var bill = desk.due(Suspension.BILL).key();

        for (var report : new EffectReport[] {
            EffectReport.entered(Answers.none()),
            EffectReport.refused("x"),
            EffectReport.givenUp("x"),
            EffectReport.neverEntered()
        }) {
            assertThat(desk.refusal((request, at) -> request.report(bill, report, "c", at)))
                    .isEqualTo(new Refusal.ForeignReport(bill, report.result()));
        }
    }

    @Test
    void confirmedTwiceWithTheSameReceiptNothingChanges() {
        var desk = Suspension.atTheCashDesk();
        var bill = desk.due(Suspension.BILL).key();
        desk.paid(Suspension.BILL);
        int version = desk.request().version();

        desk.reported(bill, EffectReport.paid("R-1", "another cashier"));

        assertThat(desk.request().version()).isEqualTo(version);
    }

    @Test
    void confirmedWithAnotherReceiptItIsRefused() {
        var desk = Suspension.atTheCashDesk();
        var bill = desk.due(Suspension.BILL).key();
        desk.paid(Suspension.BILL);

        assertThat(desk.refusal((request, at) -> request.report(bill, EffectReport.paid("R-2", "c"), "c", at)))
                .isEqualTo(new Refusal.PaidAlready(bill, "R-1"));
    }

    @Test
    void rejectedOrExpiredAfterItWasPaidItStaysPaid() {
        var desk = Suspension.atTheCashDesk();
        var bill = desk.due(Suspension.BILL).key();
        desk.paid(Suspension.BILL);

        desk.reported(bill, EffectReport.rejected("x")).reported(bill, EffectReport.expired());

        assertThat(desk.effects()).containsExactly("DEPOSIT STANDING", "BILL STANDING");
        assertThat(desk.node()).isEqualTo("D.7");
    }

    @Test
    void paidAfterItWasRejectedItIsGivenBackAndMovesNothing() {
        var desk = Suspension.atTheCashDesk();
        var bill = desk.due(Suspension.BILL).key();
        desk.rejected(Suspension.BILL).entered(Suspension.CANCEL_DEPOSIT);

        desk.reported(bill, EffectReport.paid("R-1", "cashier-1"));

        assertThat(desk.node()).isEqualTo("D.5");
        assertThat(desk.effects()).endsWith("BILL STANDING", "CANCEL_DEPOSIT STANDING", "REFUND OWED");
    }
}
