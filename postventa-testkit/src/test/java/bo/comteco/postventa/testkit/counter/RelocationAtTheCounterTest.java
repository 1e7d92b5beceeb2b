package bo.comteco.postventa.testkit.counter;

import static bo.comteco.postventa.testkit.counter.Counter.NEW_POSITION;
import static bo.comteco.postventa.testkit.counter.Counter.aCall;
import static bo.comteco.postventa.testkit.counter.Counter.papers;
import static bo.comteco.postventa.testkit.counter.Counter.relocationData;
import static bo.comteco.postventa.testkit.counter.Counter.shown;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.ADVISER;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.ADVISER_ELSEWHERE;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.SUPERVISOR;
import static bo.comteco.postventa.testkit.port.HeldProduct.internet;
import static bo.comteco.postventa.testkit.port.Holder.aHolder;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Call;
import bo.comteco.postventa.application.driven.Commit.Tally;
import bo.comteco.postventa.application.driving.PrintDocument;
import bo.comteco.postventa.application.driving.RequestAnswer;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.product.CommercialPlan;
import bo.comteco.postventa.domain.product.Coverage;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.domain.request.EffectStatus;
import bo.comteco.postventa.domain.request.Refusal;
import bo.comteco.postventa.domain.request.Waiting;
import bo.comteco.postventa.testkit.port.Holder;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelocationAtTheCounterTest {

    private final InMemoryCounter house = new InMemoryCounter();
    private final Counter counter = new Counter(house);

    @BeforeEach
    void aClientWithInternetOnCoax() {
        house.systems().with(aHolder().having(internet(Technology.HFC)));
        servedBy(Technology.HFC);
    }

    private void servedBy(Technology technology) {
        house.systems()
                .network()
                .at(NEW_POSITION, Coverage.by(ProductKind.INTERNET, technology, "TAP-0002", new BigDecimal("25")));
    }

    @Test
    void aRelocationWithoutChangeOfTechnologyEntersOneOrderAndPrintsOneForm() {
        var view = counter.comesToTheSummary();
        assertThat(house.systems().orders().attempts()).isZero();

        view = counter.completes(view, "YES", Answers.none());
        assertThat(view.waiting()).isInstanceOf(Waiting.ForEffect.class);
        house.carryOut();

        view = counter.looksAt(view.number());
        assertThat(view.step().node()).isEqualTo("C.8");
        var orders = house.systems().orders().relocations();
        assertThat(orders).hasSize(1);
        assertThat(orders.get(0).content().fee()).isEqualTo(Money.of(200));
        assertThat(orders.get(0).content().place().position()).isEqualTo(NEW_POSITION);
        assertThat(house.systems().claims().attempts()).isZero();

        assertThat(counter.prints(view.number(), "SOLICITUD_DE_PEDIDO"))
                .isInstanceOfSatisfying(
                        PrintDocument.Answer.Printed.class,
                        printed -> assertThat(printed.printing().isFirst()).isTrue());
        view = counter.completes(view, null, Answers.none());
        view = counter.completes(view, null, Answers.none());

        assertThat(view.ending()).isEqualTo(Ending.ATTENDED);
        assertThat(house.requests().tallies()).contains(new Tally(1, 0, 0, 0), new Tally(0, 1, 1, 0));
        counter.prints(view.number(), "SOLICITUD_DE_PEDIDO");
        assertThat(house.printed()).hasSize(2);
        assertThat(house.printed().get(1).reprint()).isOne();
        assertThat(house.printed().get(1).lines())
                .isEqualTo(house.printed().get(0).lines());
        assertThat(house.printed().get(1).issuedAt())
                .isEqualTo(house.printed().get(0).issuedAt());
    }

    @Test
    void aRelocationWithChangeOfTechnologyEntersOneOrderForBothAndAClaimThatNamesIt() {
        servedBy(Technology.FTTH);
        house.systems()
                .catalogue()
                .offering(
                        ProductKind.INTERNET,
                        Set.of(Technology.FTTH),
                        new CommercialPlan("PO-FTTH", "Internet 60 Mbps fibra", Money.of(249), false));

        var view = counter.completes(counter.opensARelocation(), null, papers());
        assertThat(view.step().node()).isEqualTo("C.4.1");
        view = counter.completes(view, null, Answers.none());
        view = counter.completes(
                view, null, Answers.of("new-plan", new Value.Choice("PO-FTTH")).with("new-neighbourhood", "Sarco"));
        view = counter.completes(view, null, Answers.none());
        view = counter.completes(view, "YES", Answers.none());
        house.carryOut();

        assertThat(counter.looksAt(view.number()).step().node()).isEqualTo("C.8");
        var order = house.systems().orders().ceasesAndProvisions().get(0);
        assertThat(order.content().plan()).isEqualTo("PO-FTTH");
        assertThat(order.content().technologies()).containsExactly(Technology.FTTH);
        assertThat(house.systems().claims().adjustments()).singleElement().satisfies(claim -> {
            assertThat(claim.content().order()).isEqualTo(order.number());
            assertThat(claim.content().fee()).isEqualTo(Money.of(200));
        });
    }

    @Test
    void anAccountInArrearsIsNotAdmittedAndNothingIsEntered() {
        house.systems()
                .with(aHolder()
                        .having(internet(Technology.HFC))
                        .withAccountInArrears(
                                Holder.bill("F-1", LocalDate.of(2026, 10, 1), "120.00"),
                                Holder.bill("F-2", LocalDate.of(2026, 11, 1), "120.00")));

        var view = counter.completes(counter.opensARelocation(), null, papers());
        assertThat(view.step().node()).isEqualTo("C.1");
        view = shown(counter.desists(view));

        assertThat(view.ending()).isEqualTo(Ending.NOT_ADMITTED);
        house.carryOut();
        assertThat(house.systems().orders().attempts()).isZero();
    }

    @Test
    void aPositionThatIsNotServedEndsTheRequestAndSaysWhy() {
        house.systems()
                .network()
                .at(
                        NEW_POSITION,
                        Coverage.hindered(
                                ProductKind.INTERNET,
                                Coverage.Hindrance.OUT_OF_REACH,
                                "TAP-0006",
                                new BigDecimal("350")));

        var view = counter.completes(counter.opensARelocation(), null, papers());

        assertThat(view.ending()).isEqualTo(Ending.NOT_FEASIBLE);
        assertThat(view.facts())
                .anySatisfy(fact ->
                        assertThat(fact.value().toString()).contains("TAP-0006").contains("OUT_OF_REACH"));
    }

    @Test
    void aMistakeIsCorrectedAtTheSummaryAndNothingIsTypedTwice() {
        var view = counter.comesToTheSummary();

        view = shown(counter.goesBack(view, "C.6"));
        assertThat(view.step().node()).isEqualTo("C.6");
        assertThat(view.step().proposal().text("contact-name")).isEqualTo("Quien recibe");
        view = counter.completes(view, null, relocationData().with("contact-name", "Otra persona"));
        counter.completes(view, "YES", Answers.none());
        house.carryOut();

        assertThat(house.systems().orders().relocations())
                .singleElement()
                .satisfies(order -> assertThat(order.content().contact()).isEqualTo("Otra persona"));
    }

    @Test
    void aClientWhoDesistsAtTheSummaryLeavesNothingBehind() {
        var view = shown(counter.desists(counter.comesToTheSummary()));
        house.carryOut();

        assertThat(view.ending()).isEqualTo(Ending.DESISTED);
        assertThat(house.systems().orders().attempts()).isZero();
    }

    @Test
    void aSecondRequestOnTheSameProductNamesTheFirst() {
        var first = counter.opensARelocation();

        assertThat(counter.opensARelocation(aCall())).isEqualTo(new RequestAnswer.ProductBusy(first.number()));
    }

    @Test
    void aSilentSmartflexIsNamedAndTheRequestGoesOnByItself() {
        var view = counter.comesToTheSummary();
        house.systems().smartflexFallsSilent();

        view = counter.completes(view, "YES", Answers.none());
        house.carryOut();
        view = counter.looksAt(view.number());
        assertThat(view.waiting())
                .isInstanceOfSatisfying(
                        Waiting.ForEffect.class,
                        waiting -> assertThat(waiting.system()).isEqualTo(SystemName.SMARTFLEX));

        house.systems().smartflexAnswersAgain();
        house.clock().pass(Duration.ofMinutes(1));
        assertThat(house.sweep()).isEqualTo(1);

        assertThat(counter.looksAt(view.number()).step().node()).isEqualTo("C.8");
        assertThat(house.systems().orders().entered()).hasSize(1);
    }

    @Test
    void factsThatHaveGrownOldAreFoundAnewBeforeTheOrderAndASilentSystemIsWaitedFor() {
        var view = counter.comesToTheSummary();
        house.clock().pass(Duration.ofHours(2));
        house.systems().smartflexFallsSilent();

        view = counter.completes(view, "YES", Answers.none());
        assertThat(view.waiting())
                .isInstanceOfSatisfying(
                        Waiting.ForFacts.class,
                        waiting -> assertThat(waiting.systems()).containsExactly(SystemName.SMARTFLEX));

        house.systems().smartflexAnswersAgain();
        house.clock().pass(Duration.ofMinutes(1));
        house.sweep();

        assertThat(counter.looksAt(view.number()).step().node()).isEqualTo("C.8");
    }

    @Test
    void anAnswerThatWasLostAfterTheOrderWasEnteredLeavesOneOrder() {
        var view = counter.comesToTheSummary();
        house.systems().orders().loseNextAnswer();

        view = counter.completes(view, "YES", Answers.none());
        house.carryOut();
        house.clock().pass(Duration.ofMinutes(1));
        house.sweep();

        assertThat(counter.looksAt(view.number()).step().node()).isEqualTo("C.8");
        assertThat(house.systems().orders().entered()).hasSize(1);
    }

    @Test
    void aProcessThatDiesBeforeItSendsLeavesTheOrderToTheSweep() {
        var view = counter.completes(counter.comesToTheSummary(), "YES", Answers.none());
        house.die();

        house.clock().pass(Duration.ofMinutes(1));
        house.sweep();

        assertThat(counter.looksAt(view.number()).step().node()).isEqualTo("C.8");
        assertThat(house.systems().orders().entered()).hasSize(1);
    }

    @Test
    void whoDesistsWhileTheOrderIsUnderWayHasItLookedForAndCancelled() {
        var view = counter.comesToTheSummary();
        house.systems().orders().loseNextAnswer();
        view = counter.completes(view, "YES", Answers.none());
        house.carryOut();

        view = shown(counter.desists(counter.looksAt(view.number())));
        house.clock().pass(Duration.ofMinutes(1));
        house.sweep();

        view = counter.looksAt(view.number());
        assertThat(view.ending()).isEqualTo(Ending.DESISTED);
        assertThat(view.effects().get(0).status()).isEqualTo(EffectStatus.UNDONE);
        assertThat(house.systems().orders().entered())
                .singleElement()
                .satisfies(order -> assertThat(order.cancelled()).isTrue());
    }

    @Test
    void aRefusedOrderLeadsBackToTheQuestionWithTheReason() {
        var view = counter.comesToTheSummary();
        house.systems().orders().refuse("el producto tiene otra orden");

        view = counter.completes(view, "YES", Answers.none());
        house.carryOut();

        view = counter.looksAt(view.number());
        assertThat(view.step().node()).isEqualTo("C.7");
        assertThat(view.notice()).isNotNull();
        assertThat(view.notice().arguments()).containsEntry("reason", "el producto tiene otra orden");
    }

    @Test
    void theSameCallTwiceIsOneMoveAndOneAnswer() {
        var view = counter.comesToTheSummary();
        var call = aCall();

        var first = counter.completes(view, "YES", Answers.none(), call);
        house.carryOut();
        var second = counter.completes(view, "YES", Answers.none(), call);

        assertThat(second).isEqualTo(first);
        assertThat(house.systems().orders().entered()).hasSize(1);
        assertThat(counter.completes(view, "NO", Answers.none(), new Call(call.key(), "other body")))
                .isInstanceOf(RequestAnswer.KeyReused.class);
    }

    @Test
    void theSameOpeningTwiceIsOneRequest() {
        var call = aCall();

        assertThat(counter.opensARelocation(call)).isEqualTo(counter.opensARelocation(call));
    }

    @Test
    void whoComesSecondIsToldThatTheRequestHasMovedOn() {
        var view = counter.comesToTheSummary();
        counter.completes(view, "YES", Answers.none());

        assertThat(counter.completes(view, "NO", Answers.none(), aCall())).isInstanceOf(RequestAnswer.MovedOn.class);
    }

    @Test
    void anAdviserOfAnotherOfficeIsDeniedAndASupervisorIsNot() {
        var view = counter.opensARelocation();

        var records = house.service().lookAtRequest();
        assertThat(records.look(ADVISER_ELSEWHERE, view.number())).isInstanceOf(RequestAnswer.Denied.class);
        assertThat(records.look(SUPERVISOR, view.number())).isInstanceOf(RequestAnswer.Shown.class);
        assertThat(records.look(ADVISER, 999_999)).isInstanceOf(RequestAnswer.UnknownRequest.class);
    }

    @Test
    void anAnswerThatIsNotTheCallersToGiveIsRefused() {
        var view = counter.opensARelocation();

        assertThat(counter.completes(view, "MET", papers(), aCall()))
                .isInstanceOfSatisfying(
                        RequestAnswer.Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.OutcomeNotGiven.class));
    }
}
