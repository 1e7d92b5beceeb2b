package bo.comteco.postventa.testkit.counter;

import static bo.comteco.postventa.testkit.counter.Counter.NEW_POSITION;
import static bo.comteco.postventa.testkit.counter.Counter.aCall;
import static bo.comteco.postventa.testkit.counter.Counter.shown;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.ADVISER;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.OPERATOR;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.SUPERVISOR;
import static bo.comteco.postventa.testkit.port.HeldProduct.internet;
import static bo.comteco.postventa.testkit.port.Holder.aHolder;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.Arrears.State;
import bo.comteco.postventa.application.driven.Call;
import bo.comteco.postventa.application.driving.LookAtArrears;
import bo.comteco.postventa.application.driving.LookAtArrears.Criteria;
import bo.comteco.postventa.application.driving.LookAtArrears.Owed;
import bo.comteco.postventa.application.driving.LookAtRequest.Entry;
import bo.comteco.postventa.application.driving.LookAtRequest.History;
import bo.comteco.postventa.application.driving.RequestAnswer;
import bo.comteco.postventa.application.driving.RequestView;
import bo.comteco.postventa.application.driving.SettleArrears;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.product.Coverage;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.domain.request.Act;
import bo.comteco.postventa.domain.request.ByHand;
import bo.comteco.postventa.domain.request.EffectStatus;
import bo.comteco.postventa.domain.request.Refusal;
import bo.comteco.postventa.testkit.port.InMemoryOrders;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Operators see what is owed to a system that does not answer, and decide about it. */
class ArrearsAtTheCounterTest {

    private static final ByHand RETRY = new ByHand.Retry("Smartflex volvió");
    private static final ByHand GIVE_UP = new ByHand.GiveUp("Smartflex no admite el pedido");
    private static final ByHand DONE = new ByHand.Done("PO-77", "Lo ingresó la mesa de ayuda");
    private static final Duration SETTLING = InMemoryCounter.PATIENCE.settling();

    private final InMemoryCounter house = new InMemoryCounter();
    private final Counter counter = new Counter(house);
    private final InMemoryOrders orders = house.systems().orders();
    private RequestView view;

    @BeforeEach
    void aRelocationWhoseOrderIsOwed() {
        house.systems().with(aHolder().having(internet(Technology.HFC)));
        house.systems()
                .network()
                .at(NEW_POSITION, Coverage.by(ProductKind.INTERNET, Technology.HFC, "TAP-0002", new BigDecimal("25")));
        view = counter.completes(counter.comesToTheSummary(), "YES", Answers.none());
    }

    private void smartflexDoesNotConnect() {
        orders.fallSilent();
        house.carryOut();
    }

    private void smartflexDoesNotAnswer() {
        orders.delayNext();
        house.carryOut();
    }

    private List<Owed> arrears(@Nullable SystemName system, @Nullable State state) {
        var answer = house.service().lookAtArrears().find(OPERATOR, new Criteria(system, state, null), null, 10);
        return ((LookAtArrears.Answer.Page) answer).arrears();
    }

    private Owed arrear() {
        var all = arrears(null, null);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private RequestAnswer settles(Actor who, Call call, ByHand what) {
        return house.service().settleArrears().settle(new SettleArrears.Command(who, call, view.number(), 0, what));
    }

    private RequestAnswer settles(ByHand what) {
        return settles(OPERATOR, aCall(), what);
    }

    private List<Entry> history() {
        return ((History.Told) house.service().lookAtRequest().history(ADVISER, view.number())).entries();
    }

    private Entry lastOf(Act act) {
        return history().stream()
                .filter(entry -> entry.step().act() == act)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private RequestView now() {
        return counter.looksAt(view.number());
    }

    // ---- seen

    @Test
    void whatASystemLeavesUnansweredIsListedWithItsRequestItsKeyAndTheTrouble() {
        smartflexDoesNotConnect();

        var owed = arrear();
        assertThat(owed.arrear().request()).isEqualTo(view.number());
        assertThat(owed.arrear().state()).isEqualTo(State.WAITING);
        assertThat(owed.arrear().attempts()).isOne();
        assertThat(owed.arrear().trouble()).isNotBlank();
        assertThat(owed.arrear().due()).isAfter(house.clock().instant());
        assertThat(owed.system()).isEqualTo(SystemName.SMARTFLEX);
        assertThat(owed.node()).isEqualTo("C.7/enter");
        assertThat(owed.number()).isEqualTo("C.7");
        assertThat(owed.key()).isEqualTo(now().effects().get(0).key());
        assertThat(owed.wanted()).isTrue();
        assertThat(owed.heldUntil()).isNull();
    }

    @Test
    void itIsFoundByItsSystemAndState() {
        smartflexDoesNotConnect();

        assertThat(arrears(SystemName.SMARTFLEX, State.WAITING)).hasSize(1);
        assertThat(arrears(SystemName.PAC, null)).isEmpty();
        assertThat(arrears(SystemName.QGIS, null)).isEmpty();
        assertThat(arrears(SystemName.SMARTFLEX, State.UNCERTAIN)).isEmpty();
    }

    @Test
    void onlyOperatorsDecideAndSupervisorsLook() {
        smartflexDoesNotConnect();
        var all = new Criteria(null, null, null);
        var look = house.service().lookAtArrears();

        assertThat(look.find(ADVISER, all, null, 10)).isEqualTo(new LookAtArrears.Answer.Denied());
        assertThat(look.find(SUPERVISOR, all, null, 10)).isInstanceOf(LookAtArrears.Answer.Page.class);
        assertThat(settles(SUPERVISOR, aCall(), GIVE_UP)).isEqualTo(new RequestAnswer.Denied());
        assertThat(settles(ADVISER, aCall(), RETRY)).isEqualTo(new RequestAnswer.Denied());
    }

    @Test
    void whatMayHaveBeenDoneIsUncertainAndTheRequestSaysSo() {
        smartflexDoesNotAnswer();

        assertThat(arrear().arrear().state()).isEqualTo(State.UNCERTAIN);
        assertThat(now().effects().get(0).arrear()).isEqualTo(State.UNCERTAIN);
    }

    @Test
    void itStaysUncertainWhileItIsLookedForInVain() {
        smartflexDoesNotAnswer();
        orders.fallSilent();
        house.clock().pass(SETTLING);
        house.sweep();

        assertThat(orders.attempts()).isEqualTo(2);
        assertThat(arrear().arrear().state()).isEqualTo(State.UNCERTAIN);
    }

    @Test
    void whatIsFoundSeveralTimesIsTriedNoMoreBeforeAnOperatorDecides() {
        orders.findSeveral("PO-1", "PO-2");
        house.carryOut();
        house.clock().pass(Duration.ofDays(3));

        assertThat(house.sweep()).isZero();
        assertThat(arrear().arrear().state()).isEqualTo(State.SET_ASIDE);
        assertThat(arrear().arrear().trouble()).contains("PO-1, PO-2");
        assertThat(now().effects().get(0).arrear()).isEqualTo(State.SET_ASIDE);

        shown(settles(new ByHand.Done("PO-2", "PO-1 se anuló en Smartflex")));
        assertThat(now().step().node()).isEqualTo("C.8");
        assertThat(arrears(null, null)).isEmpty();
    }

    @Test
    void aNumberByHandIsOneOfThoseThatWereFoundUnlessTheOperatorInsists() {
        orders.findSeveral("PO-1", "PO-2");
        house.carryOut();

        assertThat(arrear().arrear().found()).containsExactly("PO-1", "PO-2");
        assertThat(settles(DONE)).isEqualTo(new RequestAnswer.NotAmongFound(0, List.of("PO-1", "PO-2")));
        assertThat(arrear().arrear().state()).isEqualTo(State.SET_ASIDE);
        assertThat(now().step().node()).isEqualTo("C.7/enter");

        shown(house.service()
                .settleArrears()
                .settle(new SettleArrears.Command(OPERATOR, aCall(), view.number(), 0, DONE, true)));
        assertThat(now().step().node()).isEqualTo("C.8");
    }

    @Test
    void whatIsOwedIsCountedBySystem() {
        smartflexDoesNotAnswer();

        assertThat(counts(new Criteria(null, null, null))).isEqualTo(Map.of(SystemName.SMARTFLEX, 1L));
        assertThat(counts(new Criteria(SystemName.SMARTFLEX, State.UNCERTAIN, null)))
                .isEqualTo(Map.of(SystemName.SMARTFLEX, 1L));
        assertThat(counts(new Criteria(SystemName.SMARTFLEX, State.WAITING, null)))
                .isEmpty();
        assertThat(counts(new Criteria(SystemName.PAC, null, null))).isEmpty();
    }

    private Map<SystemName, Long> counts(Criteria criteria) {
        var answer = house.service().lookAtArrears().find(OPERATOR, criteria, null, 10);
        return ((LookAtArrears.Answer.Page) answer).counts();
    }

    @Test
    void whatNobodyWantsAnyMoreAndIsFoundSeveralTimesIsSetAsideToo() {
        smartflexDoesNotAnswer();
        shown(counter.desists(now()));
        orders.findSeveral("PO-1", "PO-2");
        house.clock().pass(SETTLING);
        assertThat(house.sweep()).isOne();

        assertThat(arrear().arrear().state()).isEqualTo(State.SET_ASIDE);
        assertThat(arrear().wanted()).isFalse();
        orders.answerAgain();
        shown(settles(new ByHand.Done("PO-2", "PO-1 se anuló en Smartflex")));
        assertThat(now().effects()).hasSize(2);
    }

    @Test
    void whatWasFoundSeveralTimesIsLookedForAgainOnceAnOperatorSaysSo() {
        orders.findSeveral("PO-1", "PO-2");
        house.carryOut();
        orders.answerAgain();

        shown(settles(RETRY));
        house.clock().pass(SETTLING);
        assertThat(house.sweep()).isOne();
        assertThat(now().step().node()).isEqualTo("C.8");
    }

    // ---- tried again

    @Test
    void aRetryIsMadeAtOnceAndStandsInTheRecordWithWhoAndWhy() {
        smartflexDoesNotConnect();
        orders.answerAgain();
        assertThat(house.sweep()).isZero();

        shown(settles(RETRY));

        assertThat(house.sweep()).isOne();
        assertThat(now().step().node()).isEqualTo("C.8");
        var retried = lastOf(Act.RETRIED).step();
        assertThat(retried.actor()).isEqualTo(OPERATOR.id());
        assertThat(retried.effect()).isZero();
        assertThat(retried.node()).isEqualTo("C.7/enter");
        assertThat(retried.note())
                .isNotNull()
                .satisfies(note -> assertThat(note.arguments()).containsEntry("reason", RETRY.reason()));
    }

    @Test
    void whatMayStillArriveIsNotTriedAgainBeforeItMustHaveSettledThoughAnOperatorAsksForIt() {
        smartflexDoesNotAnswer();

        shown(settles(RETRY));

        assertThat(house.sweep()).isZero();
        orders.arrive();
        house.clock().pass(SETTLING);
        assertThat(house.sweep()).isOne();
        assertThat(orders.entered()).hasSize(1);
        assertThat(now().step().node()).isEqualTo("C.8");
    }

    // ---- given up

    @Test
    void whatIsGivenUpTakesTheRequestBackToItsQuestionAndIsSaidNotToBeDone() {
        smartflexDoesNotConnect();

        shown(settles(GIVE_UP));

        var after = now();
        assertThat(after.step().node()).isEqualTo("C.7");
        assertThat(after.notice()).extracting(Message::key).isEqualTo("effect.failed.GIVEN_UP");
        assertThat(after.notDone()).extracting(Message::key).containsExactly("effect.not-done");
        assertThat(after.effects().get(0).status()).isEqualTo(EffectStatus.GIVEN_UP);
        assertThat(arrears(null, null)).isEmpty();
        var step = lastOf(Act.REPORTED).step();
        assertThat(step.actor()).isEqualTo(OPERATOR.id());
        assertThat(step.note()).extracting(Message::key).isEqualTo("effect.given-up-by-hand");
    }

    @Test
    void whatIsDoneLaterInItsPlaceIsNotSaidToBeUndone() {
        smartflexDoesNotConnect();
        shown(settles(GIVE_UP));
        orders.answerAgain();
        counter.completes(now(), "YES", Answers.none());
        house.carryOut();

        assertThat(now().step().node()).isEqualTo("C.8");
        assertThat(now().notDone()).isEmpty();
    }

    @Test
    void whatMayHaveBeenDoneIsLookedForBeforeItIsGivenUpAndNeverEnteredTwice() {
        smartflexDoesNotAnswer();

        assertThat(settles(GIVE_UP))
                .isInstanceOfSatisfying(
                        RequestAnswer.Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.LookFirst.class));
        assertThat(arrear().arrear().state()).isEqualTo(State.UNCERTAIN);

        shown(settles(RETRY));
        orders.arrive();
        house.clock().pass(SETTLING);
        assertThat(house.sweep()).isOne();
        assertThat(now().step().node()).isEqualTo("C.8");
        assertThat(orders.entered()).hasSize(1);
    }

    @Test
    void whatIsFoundSeveralTimesIsNotGivenUpToBeEnteredOnceMore() {
        orders.findSeveral("PO-1", "PO-2");
        house.carryOut();

        assertThat(settles(GIVE_UP)).isInstanceOf(RequestAnswer.Refused.class);
        assertThat(arrear().arrear().state()).isEqualTo(State.SET_ASIDE);
    }

    @Test
    void whatWasInTheHandsOfWhoDiedMayHaveBeenDone() {
        house.die();
        house.clock().pass(InMemoryCounter.PATIENCE.lease());

        assertThat(settles(GIVE_UP)).isInstanceOf(RequestAnswer.Refused.class);

        orders.fallSilent();
        house.sweep();
        assertThat(arrear().arrear().state()).isEqualTo(State.UNCERTAIN);
    }

    @Test
    void whatIsGivenUpWhenNobodyWantsItAnyMoreIsSaidToBeLeftPerhaps() {
        smartflexDoesNotAnswer();
        shown(counter.desists(now()));
        shown(settles(GIVE_UP));

        assertThat(now().notDone()).extracting(Message::key).containsExactly("effect.maybe-left");
        assertThat(arrears(null, null)).isEmpty();
    }

    // ---- done by hand

    @Test
    void whatWasDoneByHandTakesTheRequestFurtherUnderThatNumber() {
        smartflexDoesNotConnect();

        shown(settles(DONE));

        var after = now();
        assertThat(after.step().node()).isEqualTo("C.8");
        assertThat(after.effects().get(0).status()).isEqualTo(EffectStatus.STANDING);
        assertThat(after.effects().get(0).result().text("number")).isEqualTo("PO-77");
        house.clock().pass(Duration.ofDays(1));
        assertThat(house.sweep()).isZero();
        assertThat(orders.entered()).isEmpty();
        assertThat(lastOf(Act.REPORTED).step().note()).extracting(Message::key).isEqualTo("effect.done-by-hand");
    }

    // ---- once, and by one

    @Test
    void theSameCallAgainIsAnsweredAsBeforeAndDoesNothing() {
        smartflexDoesNotConnect();
        var call = aCall();
        var first = settles(OPERATOR, call, DONE);
        int records = history().size();

        assertThat(settles(OPERATOR, call, DONE)).isEqualTo(first);
        assertThat(history()).hasSize(records);
        assertThat(settles(OPERATOR, new Call(call.key(), "other"), DONE)).isEqualTo(new RequestAnswer.KeyReused());
    }

    @Test
    void whatIsSettledIsSettledForTheSecondOperatorAndForARetry() {
        smartflexDoesNotConnect();
        shown(settles(DONE));

        assertThat(settles(GIVE_UP)).isEqualTo(new RequestAnswer.NotOwed(0));
        assertThat(settles(RETRY)).isEqualTo(new RequestAnswer.NotOwed(0));
    }

    @Test
    void nothingIsDecidedWhileSomebodyIsAtIt() {
        var answer = settles(DONE);

        assertThat(answer)
                .isEqualTo(
                        new RequestAnswer.InHands(0, house.clock().instant().plus(InMemoryCounter.PATIENCE.lease())));
        house.carryOut();
        assertThat(orders.entered()).hasSize(1);
        assertThat(lastOf(Act.REPORTED).step().actor()).isEqualTo("system");
    }

    @Test
    void whoDiedAtItDoesNotKeepAnOperatorFromItForLongerThanTheLease() {
        house.die();
        house.clock().pass(InMemoryCounter.PATIENCE.lease());

        shown(settles(DONE));
        assertThat(now().step().node()).isEqualTo("C.8");
    }

    @Test
    void whatNoRequestOwesCanNotBeSettled() {
        assertThat(house.service()
                        .settleArrears()
                        .settle(new SettleArrears.Command(OPERATOR, aCall(), view.number(), 9, DONE)))
                .isEqualTo(new RequestAnswer.NotOwed(9));
        assertThat(house.service().settleArrears().settle(new SettleArrears.Command(OPERATOR, aCall(), 4711, 0, DONE)))
                .isEqualTo(new RequestAnswer.UnknownRequest(4711));
    }
}
