package bo.comteco.postventa.domain.request;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.request.Suspension.PayNow;
import org.junit.jupiter.api.Test;

/** Who comes back from the cash desk goes first, until the adviser has seen to them. */
class AClientComesBackFromTheCashDeskTest {

    @Test
    void paidRejectedOrExpiredTheRequestComesBack() {
        assertThat(Suspension.atTheCashDesk().request().isBackFromCashDesk()).isFalse();
        assertThat(Suspension.atTheCashDesk().paid(Suspension.BILL).request().isBackFromCashDesk())
                .isTrue();
        assertThat(Suspension.atTheCashDesk()
                        .rejected(Suspension.BILL)
                        .request()
                        .isBackFromCashDesk())
                .isTrue();
    }

    @Test
    void whoHasBeenSeenToGoesInTurn() {
        var desk = Suspension.atTheCashDesk().paid(Suspension.BILL).complete("D.7", Suspension.UNTIL_MAY);
        assertThat(desk.request().isBackFromCashDesk()).isFalse();

        desk.entered(Suspension.ORDER);
        assertThat(desk.request().isBackFromCashDesk()).isFalse();
    }

    @Test
    void whileASystemIsSilentNobodyCanSeeToThem() {
        var desk = Suspension.atTheCashDesk().later();
        var bill = desk.due(Suspension.BILL).key();
        var back = ((Resolution.Moved)
                        desk.request().report(bill, EffectReport.paid("R-1", "caja"), "caja", desk.now()))
                .request();

        assertThat(back.waiting()).isInstanceOf(Waiting.ForFacts.class);
        assertThat(back.isBackFromCashDesk()).isFalse();
    }

    @Test
    void aStoredRequestRemembersIt() {
        var request = Suspension.atTheCashDesk().paid(Suspension.BILL).request();

        var told = ServiceRequest.restore(request.snapshot(), Suspension.PROCEDURE, request.parameters());

        assertThat(told.isBackFromCashDesk()).isTrue();
    }

    @Test
    void whatIsNotOrderedSendsNobodyToTheCashDesk() {
        var desk = Suspension.admitted().says(Suspension.ACCRUED, Money.ZERO).choose("D.5", PayNow.YES);
        desk.entered(Suspension.DEPOSIT);

        assertThat(desk.node()).isEqualTo("D.7");
        assertThat(desk.request().isBackFromCashDesk()).isFalse();
    }
}
