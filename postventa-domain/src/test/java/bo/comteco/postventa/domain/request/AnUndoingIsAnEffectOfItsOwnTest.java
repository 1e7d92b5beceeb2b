package bo.comteco.postventa.domain.request;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.manual.ReadAs;
import bo.comteco.postventa.domain.procedure.EffectKind;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.request.Suspension.PayNow;
import bo.comteco.postventa.domain.walk.Desk;
import org.junit.jupiter.api.Test;

/** An undoing has its own key and its turn; a late result is recorded and moves nothing; most endings undo what stands. */
class AnUndoingIsAnEffectOfItsOwnTest {

    @Test
    void theUndoingNamesWhatItUndoesAndWhatThatCameTo() {
        var desk = Suspension.admitted().choose("D.5", PayNow.YES).entered(Suspension.DEPOSIT, "DEP-9");
        desk.desists().reported(Suspension.BILL, EffectReport.neverEntered());

        var undoing = desk.due(Suspension.CANCEL_DEPOSIT);

        assertThat(undoing.findUndoes()).contains(0);
        assertThat(undoing.key()).isEqualTo("1042/D.6/2");
        assertThat(undoing.content())
                .isEqualTo(Answers.none().with("number", "DEP-9").with(EffectKind.UNDONE_KEY, "1042/D.6/0"));
    }

    @Test
    void whatIsOwedWhenTheClientLeavesIsLookedForAndUndoneWhereItIsFound() {
        var desk = Suspension.admitted().choose("D.5", PayNow.YES).desists();
        assertThat(desk.request().ending()).contains(Ending.DESISTED);
        assertThat(desk.effects()).containsExactly("DEPOSIT ABANDONED");

        desk.entered(Suspension.DEPOSIT);

        assertThat(desk.effects()).containsExactly("DEPOSIT STANDING", "CANCEL_DEPOSIT OWED");
        assertThat(desk.entered(Suspension.CANCEL_DEPOSIT).effects())
                .containsExactly("DEPOSIT UNDONE", "CANCEL_DEPOSIT STANDING");
        assertThat(desk.request().ending()).contains(Ending.DESISTED);
    }

    @Test
    void whatIsOwedWhenTheClientLeavesIsVoidWhereItWasNeverEntered() {
        var desk = Suspension.admitted().choose("D.5", PayNow.YES).desists();

        desk.reported(Suspension.DEPOSIT, EffectReport.neverEntered());

        assertThat(desk.effects()).containsExactly("DEPOSIT VOID");
        assertThat(desk.request().due()).isEmpty();
    }

    @Test
    void whatIsRefusedAfterTheClientLeftTellsNobodyAnything() {
        var desk = Suspension.admitted().choose("D.5", PayNow.YES).desists().refused(Suspension.DEPOSIT);

        assertThat(desk.effects()).containsExactly("DEPOSIT REFUSED");
        assertThat(desk.request().notice()).isEmpty();
    }

    @Test
    @ReadAs("D-69")
    void anOpenPaymentOrderIsAnnulledAndAPaidOneRefunded() {
        var open = Suspension.atTheCashDesk().desists();
        assertThat(open.effects()).containsExactly("DEPOSIT STANDING", "BILL ABANDONED", "CANCEL_DEPOSIT QUEUED");

        open.paid(Suspension.BILL);

        assertThat(open.effects())
                .containsExactly("DEPOSIT STANDING", "BILL STANDING", "CANCEL_DEPOSIT OWED", "REFUND OWED");
        open.entered(Suspension.REFUND);
        assertThat(open.effects())
                .containsExactly("DEPOSIT STANDING", "BILL UNDONE", "CANCEL_DEPOSIT OWED", "REFUND STANDING");
    }

    @Test
    void whatWasGivenUpAndTurnsUpLaterIsUndoneAndMovesNothing() {
        var desk = Orders.confirmed();
        var key = desk.due(Orders.ORDER).key();
        desk.reported(Orders.ORDER, EffectReport.givenUp("no responde"));
        assertThat(desk.node()).isEqualTo("B.4");

        desk.reported(key, EffectReport.entered(Answers.none().with("number", "O-7")));

        assertThat(desk.node()).isEqualTo("B.4");
        assertThat(desk.effects()).contains("ORDER STANDING", "CANCEL_ORDER OWED");
        assertThat(desk.due(Orders.CANCEL_ORDER).content().text("number")).isEqualTo("O-7");
    }

    @Test
    void aLateOneDoesNotStandInForTheOneThatIsOwedNow() {
        var desk = Orders.confirmed();
        var key = desk.due(Orders.ORDER).key();
        desk.reported(Orders.ORDER, EffectReport.givenUp("no responde")).choose("B.4", Orders.Agreed.YES);
        var second = desk.due(Orders.ORDER).key();
        assertThat(second).isNotEqualTo(key);

        desk.reported(key, EffectReport.entered(Answers.none().with("number", "O-7")));

        assertThat(desk.node()).isEqualTo("B.4/enter");
        assertThat(desk.due(Orders.ORDER).key()).isEqualTo(second);
        desk.entered(Orders.ORDER, "O-8");
        assertThat(desk.due(Orders.SERVICE).content().text("order")).isEqualTo("O-8");
        desk.entered(Orders.SERVICE).entered(Orders.LAST);
        assertThat(desk.due(Orders.CANCEL_ORDER).content().text("number")).isEqualTo("O-7");
    }

    @Test
    void anUndoingThatIsRefusedIsToldAndNotTriedAgain() {
        var desk = Suspension.atTheCashDesk().rejected(Suspension.BILL).refused(Suspension.CANCEL_DEPOSIT);
        assertThat(desk.effects()).containsExactly("DEPOSIT STANDING", "BILL REFUSED", "CANCEL_DEPOSIT REFUSED");
        assertThat(desk.request().leftBehind()).containsExactly(Message.of("undo.failed.CANCEL_DEPOSIT"));
        assertThat(desk.request().notice().orElseThrow().key()).isEqualTo("effect.failed.REJECTED");

        desk.desists();

        assertThat(desk.request().due()).isEmpty();
        assertThat(desk.request().leftBehind()).containsExactly(Message.of("undo.failed.CANCEL_DEPOSIT"));
    }

    @Test
    void anUndoingThatWasGivenUpAndTurnsUpLaterHasUndone() {
        var desk = Suspension.atTheCashDesk().rejected(Suspension.BILL);
        var key = desk.due(Suspension.CANCEL_DEPOSIT).key();
        desk.reported(key, EffectReport.givenUp("no responde"));
        assertThat(desk.request().leftBehind()).isNotEmpty();

        desk.reported(key, EffectReport.entered(Answers.none()));

        assertThat(desk.effects()).containsExactly("DEPOSIT UNDONE", "BILL REFUSED", "CANCEL_DEPOSIT STANDING");
        assertThat(desk.request().leftBehind()).isEmpty();
    }

    @Test
    void whatAnEffectiveEndingEnteredStays() {
        var desk = Suspension.ordered().complete("D.8").complete("D.9");

        assertThat(desk.request().ending()).contains(Ending.ATTENDED);
        assertThat(desk.effects()).containsExactly("ORDER STANDING", "MESSAGE OWED");
    }

    @Test
    void whatNothingUndoesIsToldWhenTheClientLeaves() {
        var desk =
                Suspension.ordered().complete("D.8").entered(Suspension.MESSAGE).desists();

        assertThat(desk.effects()).containsExactly("ORDER STANDING", "MESSAGE STANDING", "CANCEL_ORDER OWED");
        assertThat(desk.request().leftBehind()).containsExactly(Message.of("message-was-sent"));
    }

    @Test
    void aMessageThatWasNotSentYetIsNotSentWhenTheClientLeaves() {
        var desk = Suspension.ordered().complete("D.8").desists();

        assertThat(desk.effects()).containsExactly("ORDER STANDING", "MESSAGE ABANDONED", "CANCEL_ORDER OWED");
    }

    @Test
    void whatIsFoundLateIsStillUndoneBeforeWhatWasEnteredBeforeIt() {
        var desk = paidAndOrdering().desists();
        assertThat(desk.effects())
                .containsExactly(
                        "DEPOSIT STANDING", "BILL STANDING", "ORDER ABANDONED", "REFUND OWED", "CANCEL_DEPOSIT QUEUED");

        desk.entered(Suspension.ORDER);

        assertThat(desk.effects()).endsWith("REFUND OWED", "CANCEL_DEPOSIT QUEUED", "CANCEL_ORDER OWED");
    }

    @Test
    @ReadAs("D-68")
    void nothingWaitsForTheClientWhoFetchesARefund() {
        var desk = paidAndOrdering().desists();
        desk.entered(Suspension.ORDER).entered(Suspension.CANCEL_ORDER).entered(Suspension.CANCEL_DEPOSIT);

        assertThat(desk.effects())
                .containsExactly(
                        "DEPOSIT UNDONE",
                        "BILL STANDING",
                        "ORDER UNDONE",
                        "REFUND OWED",
                        "CANCEL_DEPOSIT STANDING",
                        "CANCEL_ORDER STANDING");
        assertThat(desk.request().leftBehind()).isEmpty();
    }

    private static Desk paidAndOrdering() {
        return Suspension.atTheCashDesk().paid(Suspension.BILL).complete("D.7", Suspension.UNTIL_MAY);
    }
}
