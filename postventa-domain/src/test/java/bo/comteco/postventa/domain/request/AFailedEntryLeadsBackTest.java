package bo.comteco.postventa.domain.request;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.procedure.EffectKind;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.request.Orders.Agreed;
import org.junit.jupiter.api.Test;

/** Refused and given up lead back to the last question, and what that node had entered is undone. */
class AFailedEntryLeadsBackTest {

    @Test
    void theFirstOneRefusedLeadsBackToTheQuestionAndNothingElseIsEntered() {
        var desk = Orders.confirmed().refused(Orders.ORDER);

        assertThat(desk.node()).isEqualTo("B.4");
        assertThat(desk.trail()).containsExactly("B.1", "B.2", "B.3");
        assertThat(desk.effects()).containsExactly("ORDER REFUSED", "SERVICE VOID", "LAST VOID", "BILL VOID");
        assertThat(desk.request().due()).isEmpty();
        assertThat(desk.request().notice())
                .contains(Message.of("effect.failed.REFUSED")
                        .with("effect", Message.of("effect.ORDER"))
                        .with("reason", "no se puede"));
    }

    @Test
    void theSecondOneRefusedUndoesTheFirst() {
        var desk = Orders.confirmed().entered(Orders.ORDER, "O-1").refused(Orders.SERVICE);

        assertThat(desk.node()).isEqualTo("B.4");
        assertThat(desk.effects())
                .containsExactly("ORDER STANDING", "SERVICE REFUSED", "LAST VOID", "BILL VOID", "CANCEL_ORDER OWED");
        assertThat(desk.due(Orders.CANCEL_ORDER).content())
                .isEqualTo(Answers.none().with("number", "O-1").with(EffectKind.UNDONE_KEY, "1042/B.4/enter/0"));

        desk.entered(Orders.CANCEL_ORDER);
        assertThat(desk.effects()).contains("ORDER UNDONE", "CANCEL_ORDER STANDING");
        assertThat(desk.request().leftBehind()).isEmpty();
    }

    @Test
    void givenUpIsAsGoodAsRefused() {
        var desk = Orders.confirmed().entered(Orders.ORDER);

        desk.reported(Orders.SERVICE, EffectReport.givenUp("no responde"));

        assertThat(desk.node()).isEqualTo("B.4");
        assertThat(desk.effects())
                .containsExactly("ORDER STANDING", "SERVICE GIVEN_UP", "LAST VOID", "BILL VOID", "CANCEL_ORDER OWED");
        assertThat(desk.request().notice().orElseThrow().key()).isEqualTo("effect.failed.GIVEN_UP");
    }

    @Test
    void whatNothingUndoesStaysAndTheAdviserIsTold() {
        var desk =
                Orders.confirmed().entered(Orders.ORDER).entered(Orders.SERVICE).refused(Orders.LAST);

        assertThat(desk.effects()).contains("SERVICE STANDING", "CANCEL_ORDER OWED");
        assertThat(desk.request().leftBehind()).containsExactly(Message.of("service-stays"));
    }

    @Test
    void whatNothingUndoesIsTakenOverWhenTheSameIsConfirmedAgain() {
        var desk = Orders.confirmed()
                .entered(Orders.ORDER, "O-1")
                .entered(Orders.SERVICE)
                .refused(Orders.LAST);
        desk.entered(Orders.CANCEL_ORDER).choose("B.4", Agreed.YES).entered(Orders.ORDER, "O-1");

        assertThat(desk.due(Orders.LAST).content().text("service")).isEqualTo("SERVICE-1");
        assertThat(desk.effects().stream().filter("SERVICE STANDING"::equals)).hasSize(1);
        assertThat(desk.effects().stream().filter("SERVICE VOID"::equals)).hasSize(1);
        assertThat(desk.request().leftBehind()).isEmpty();
    }

    @Test
    void confirmedAgainItIsOwedUnderAnotherKeyOnceTheOldIsUndone() {
        var desk =
                Orders.confirmed().entered(Orders.ORDER).refused(Orders.SERVICE).choose("B.4", Agreed.YES);

        assertThat(desk.node()).isEqualTo("B.4/enter");
        assertThat(desk.request().due()).extracting(Effect::kind).containsExactly(Orders.CANCEL_ORDER);
        assertThat(desk.request().waiting()).isInstanceOf(Waiting.ForEffect.class);

        desk.entered(Orders.CANCEL_ORDER);
        assertThat(desk.due(Orders.ORDER).key()).isEqualTo("1042/B.4/enter/5");
        desk.entered(Orders.ORDER, "O-2")
                .entered(Orders.SERVICE)
                .entered(Orders.LAST)
                .paid(Orders.BILL);
        assertThat(desk.complete("B.5").request().ending()).contains(Ending.ATTENDED);
    }

    @Test
    void anUndoingThatIsRefusedIsToldAndTheOrderIsNotEnteredTwice() {
        var desk =
                Orders.confirmed().entered(Orders.ORDER).refused(Orders.SERVICE).refused(Orders.CANCEL_ORDER);
        assertThat(desk.request().leftBehind()).containsExactly(Message.of("undo.failed.CANCEL_ORDER"));
        assertThat(desk.request().notice().orElseThrow().key()).isEqualTo("effect.failed.REFUSED");

        desk.choose("B.4", Agreed.YES);

        assertThat(desk.request().due()).extracting(Effect::kind).containsExactly(Orders.SERVICE);
        assertThat(desk.request().leftBehind()).isEmpty();
    }

    @Test
    void meanwhileTheAdviserMayGoBackAndWhatWasNotSentYetIsVoid() {
        var desk =
                Orders.confirmed().entered(Orders.ORDER).refused(Orders.SERVICE).choose("B.4", Agreed.YES);

        desk.goesBack("B.3");

        assertThat(desk.node()).isEqualTo("B.3");
        assertThat(desk.entered(Orders.CANCEL_ORDER).request().due()).isEmpty();
        assertThat(desk.effects()).doesNotContain("ORDER OWED", "ORDER QUEUED");
    }

    @Test
    void theClientMaySayNoInstead() {
        var desk = Orders.confirmed().refused(Orders.ORDER).choose("B.4", Agreed.NO);

        assertThat(desk.request().ending()).contains(Ending.DESISTED);
        assertThat(desk.request().due()).isEmpty();
    }
}
