package bo.comteco.postventa.domain.request;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.manual.ReadAs;
import bo.comteco.postventa.domain.procedure.EffectKind;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.walk.Desk;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An operator decides about what another system leaves unanswered. */
class OperatorsDecideTest {

    private static final String OPERATOR = "operator-1";
    private static final String REASON = "Smartflex no lo admite";
    private static final ByHand RETRY = new ByHand.Retry(REASON);
    private static final ByHand GIVE_UP = new ByHand.GiveUp(REASON);
    private static final ByHand DONE = new ByHand.Done("O-77", REASON);

    private final Desk owing =
            Suspension.admitted().choose("D.5", Suspension.PayNow.NO).complete("D.7", Suspension.UNTIL_MAY);

    private static Desk decided(Desk desk, EffectKind kind, ByHand what) {
        return decided(desk, kind, what, Doubt.NONE);
    }

    private static Desk decided(Desk desk, EffectKind kind, ByHand what, Doubt doubt) {
        var key = desk.due(kind).key();
        return desk.does((request, at) -> request.settle(key, what, doubt, OPERATOR, at));
    }

    private static Refusal refused(Desk desk, EffectKind kind, ByHand what, Doubt doubt) {
        var key = desk.due(kind).key();
        return desk.refusal((request, at) -> request.settle(key, what, doubt, OPERATOR, at));
    }

    private static Message said(String key, EffectKind kind) {
        return Message.of(key)
                .with("effect", Message.of("effect." + kind.name()))
                .with("system", kind.system().title())
                .with("reason", REASON);
    }

    private static List<Message> notDone(Desk desk) {
        return GivenUp.of(desk.request().effects());
    }

    @Test
    @ReadAs("D-104")
    void whatIsGivenUpTakesTheRequestBackToItsQuestionAndIsSaidNotToBeDone() {
        decided(owing, Suspension.ORDER, GIVE_UP);

        assertThat(owing.node()).isEqualTo("D.7");
        assertThat(owing.request().notice()).map(Message::key).contains("effect.failed.GIVEN_UP");
        assertThat(notDone(owing)).containsExactly(said("effect.not-done", Suspension.ORDER));
    }

    @Test
    @ReadAs("D-104")
    void whatTheSameStepHasDoneAfterAllIsNotSaidToBeUndone() {
        decided(owing, Suspension.ORDER, GIVE_UP)
                .complete("D.7", Suspension.UNTIL_MAY)
                .entered(Suspension.ORDER);

        assertThat(notDone(owing)).isEmpty();
    }

    @Test
    @ReadAs("D-104")
    void whatNobodyWaitsForIsGivenUpAndTheRequestStaysWhereItIs() {
        owing.entered(Suspension.ORDER).complete("D.8").complete("D.9");
        assertThat(owing.request().ending()).contains(Ending.ATTENDED);

        decided(owing, Suspension.MESSAGE, GIVE_UP);

        assertThat(owing.request().ending()).contains(Ending.ATTENDED);
        assertThat(notDone(owing)).containsExactly(said("effect.not-done", Suspension.MESSAGE));
    }

    @Test
    @ReadAs("D-105")
    void whatWasDoneByHandStandsUnderItsNumberAndIsUndoneLikeAnyOther() {
        decided(owing, Suspension.ORDER, DONE);
        assertThat(owing.node()).isEqualTo("D.8");

        owing.desists();

        assertThat(owing.due(Suspension.CANCEL_ORDER).content().text("number")).isEqualTo("O-77");
    }

    @Test
    @ReadAs("D-106")
    void whatIsGivenUpWhenTheClientNoLongerWantsItIsSaidToBeLeftPerhaps() {
        decided(owing.desists(), Suspension.ORDER, GIVE_UP, Doubt.CAN_BE_ASKED);

        assertThat(notDone(owing)).containsExactly(said("effect.maybe-left", Suspension.ORDER));
        assertThat(owing.request().due()).isEmpty();
    }

    @Test
    @ReadAs("D-106")
    void whatWasGivenUpAndTurnsUpAllTheSameIsUndone() {
        var key = owing.due(Suspension.ORDER).key();
        decided(owing, Suspension.ORDER, GIVE_UP).reported(key, EffectReport.entered("O-7"));

        assertThat(owing.due(Suspension.CANCEL_ORDER).content().text("number")).isEqualTo("O-7");
        assertThat(notDone(owing)).isEmpty();
    }

    @Test
    @ReadAs("D-106")
    void whatMayHaveBeenDoneWhenItIsGivenUpIsNotSaidToBeUndone() {
        owing.entered(Suspension.ORDER).complete("D.8").complete("D.9");

        decided(owing, Suspension.MESSAGE, GIVE_UP, Doubt.CAN_NOT_BE_ASKED);

        assertThat(owing.request().effects())
                .filteredOn(effect -> effect.kind().equals(Suspension.MESSAGE))
                .extracting(Effect::status)
                .containsExactly(EffectStatus.GIVEN_UP_UNCERTAIN);
        assertThat(notDone(owing)).containsExactly(said("effect.maybe-done", Suspension.MESSAGE));
    }

    @Test
    @ReadAs("D-106")
    void whatMayHaveBeenDoneIsStillSaidWhenTheSameStepHasDoneItOnceMore() {
        decided(owing, Suspension.ORDER, GIVE_UP, Doubt.CAN_NOT_BE_ASKED);
        assertThat(owing.node()).isEqualTo("D.7");
        assertThat(owing.request().notice()).map(Message::key).contains("effect.failed.GIVEN_UP_UNCERTAIN");

        owing.complete("D.7", Suspension.UNTIL_MAY).entered(Suspension.ORDER);

        assertThat(notDone(owing)).containsExactly(said("effect.maybe-done", Suspension.ORDER));
    }

    @Test
    @ReadAs("D-106")
    void whatMayHaveBeenDoneWhenItIsGivenUpAndTurnsUpAllTheSameIsUndone() {
        var key = owing.due(Suspension.ORDER).key();
        decided(owing, Suspension.ORDER, GIVE_UP, Doubt.CAN_NOT_BE_ASKED).reported(key, EffectReport.entered("O-7"));

        assertThat(owing.due(Suspension.CANCEL_ORDER).content().text("number")).isEqualTo("O-7");
        assertThat(notDone(owing)).isEmpty();
    }

    @Test
    @ReadAs("D-107")
    void whatMayHaveBeenDoneAndCanBeLookedForIsNotGivenUpSoThatItIsNotEnteredTwice() {
        var key = owing.due(Suspension.ORDER).key();

        assertThat(refused(owing, Suspension.ORDER, GIVE_UP, Doubt.CAN_BE_ASKED))
                .isEqualTo(new Refusal.LookFirst(key, Suspension.ORDER.system()));
        assertThat(owing.due(Suspension.ORDER).key()).isEqualTo(key);

        decided(owing, Suspension.ORDER, RETRY, Doubt.CAN_BE_ASKED);
        assertThat(owing.due(Suspension.ORDER).key()).isEqualTo(key);
    }

    @Test
    @ReadAs("D-107")
    void anUndoingThatMayHaveBeenDoneIsGivenUpForItIsNotEnteredAnew() {
        owing.entered(Suspension.ORDER).desists();

        decided(owing, Suspension.CANCEL_ORDER, GIVE_UP, Doubt.CAN_BE_ASKED);

        assertThat(notDone(owing)).containsExactly(said("effect.maybe-done", Suspension.CANCEL_ORDER));
        assertThat(owing.request().due()).isEmpty();
    }

    @Test
    @ReadAs("D-107")
    void whatMayHaveBeenDoneAndCanNotBeLookedForIsNotTriedAgain() {
        var key = owing.due(Suspension.ORDER).key();
        int version = owing.request().version();

        assertThat(refused(owing, Suspension.ORDER, RETRY, Doubt.CAN_NOT_BE_ASKED))
                .isEqualTo(new Refusal.CanNotBeAsked(key, Suspension.ORDER.system()));
        assertThat(owing.request().version()).isEqualTo(version);
    }

    @Test
    void aRetryChangesNothingButTheRecordWhichSaysWhoAndWhy() {
        int version = owing.request().version();
        var before = owing.effects();

        decided(owing, Suspension.ORDER, RETRY);

        assertThat(owing.effects()).isEqualTo(before);
        assertThat(owing.request().version()).isEqualTo(version + 1);
        assertThat(owing.lastRecords()).singleElement().satisfies(step -> {
            assertThat(step.act()).isEqualTo(Act.RETRIED);
            assertThat(step.actor()).isEqualTo(OPERATOR);
            assertThat(step.node()).isEqualTo("D.7/enter");
            assertThat(step.effect()).isEqualTo(owing.due(Suspension.ORDER).seq());
            assertThat(step.note()).isEqualTo(said("effect.retried", Suspension.ORDER));
        });
    }

    @Test
    void aRetryAfterTheEndIsRecordedAndToldAgain() {
        var request = decided(owing.desists(), Suspension.ORDER, RETRY).request();

        assertThat(request.ending()).contains(Ending.DESISTED);
        assertThat(ServiceRequest.restore(request.snapshot(), Suspension.PROCEDURE, request.parameters())
                        .version())
                .isEqualTo(request.version());
    }

    @Test
    void aDecisionStandsInTheRecordWithItsReason() {
        decided(owing, Suspension.ORDER, DONE);

        assertThat(owing.request().snapshot().records())
                .filteredOn(step -> step.actor().equals(OPERATOR))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.act()).isEqualTo(Act.REPORTED);
                    assertThat(step.outcome()).isEqualTo("ENTERED");
                    assertThat(step.note())
                            .isEqualTo(said("effect.done-by-hand", Suspension.ORDER)
                                    .with("number", "O-77"));
                });
    }

    @Test
    void whatIsSettledIsNotDecidedAgain() {
        var key = owing.due(Suspension.ORDER).key();
        owing.entered(Suspension.ORDER);

        for (var what : List.of(RETRY, GIVE_UP, DONE)) {
            assertThat(owing.refusal((request, at) -> request.settle(key, what, Doubt.NONE, OPERATOR, at)))
                    .isEqualTo(new Refusal.UnknownEffect(key));
        }
    }

    @Test
    void aPaymentIsTheCashDesksToSettle() {
        var desk = Suspension.atTheCashDesk();
        var key = desk.due(Suspension.BILL).key();

        assertThat(desk.refusal((request, at) -> request.settle(key, GIVE_UP, Doubt.NONE, OPERATOR, at)))
                .isEqualTo(new Refusal.ForeignReport(key, EffectReport.Result.GIVEN_UP));
    }
}
