package bo.comteco.postventa.testkit.counter;

import static bo.comteco.postventa.testkit.counter.Counter.NEW_POSITION;
import static bo.comteco.postventa.testkit.counter.Counter.aCall;
import static bo.comteco.postventa.testkit.counter.Counter.relocationData;
import static bo.comteco.postventa.testkit.counter.Counter.shown;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.ADVISER;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.ADVISER_ELSEWHERE;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.SUPERVISOR;
import static bo.comteco.postventa.testkit.port.HeldProduct.internet;
import static bo.comteco.postventa.testkit.port.Holder.aHolder;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.access.Role;
import bo.comteco.postventa.application.driven.Call;
import bo.comteco.postventa.application.driven.RequestSearch;
import bo.comteco.postventa.application.driven.RequestSearch.Criteria;
import bo.comteco.postventa.application.driven.RequestSearch.Found;
import bo.comteco.postventa.application.driven.Tallies;
import bo.comteco.postventa.application.driving.CompleteStep;
import bo.comteco.postventa.application.driving.ConsultIndicator;
import bo.comteco.postventa.application.driving.FindRequests;
import bo.comteco.postventa.application.driving.HandOverRequest;
import bo.comteco.postventa.application.driving.LookAtRequest;
import bo.comteco.postventa.application.driving.RequestAnswer;
import bo.comteco.postventa.application.driving.RequestView;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.product.Coverage;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.domain.request.Act;
import bo.comteco.postventa.domain.request.Hands;
import bo.comteco.postventa.domain.request.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OtherHandsAtTheCounterTest {

    private static final Actor COLLEAGUE = new Actor("colega", Set.of(Role.COMMERCIAL_ADVISER), "CENTRAL");
    private static final String REASON = "Vuelve mañana a la zonal";
    private static final RequestAnswer DENIED = new RequestAnswer.Denied();

    private final InMemoryCounter house = new InMemoryCounter();
    private final Counter counter = new Counter(house);
    private RequestView view;

    @BeforeEach
    void aRelocationAtC6() {
        house.systems().with(aHolder().having(internet(Technology.HFC)));
        house.systems()
                .network()
                .at(NEW_POSITION, Coverage.by(ProductKind.INTERNET, Technology.HFC, "TAP-0002", new BigDecimal("25")));
        view = counter.completes(counter.opensARelocation(), null, Counter.papers());
    }

    private RequestAnswer handsOver(Actor who, Call call, @Nullable String office, @Nullable String adviser) {
        return house.service()
                .handOverRequest()
                .handOver(
                        new HandOverRequest.Command(who, call, view.number(), view.version(), office, adviser, REASON));
    }

    private RequestAnswer handsOver(Actor who, @Nullable String office, @Nullable String adviser) {
        return handsOver(who, aCall(), office, adviser);
    }

    private RequestAnswer takesOver(Actor who) {
        return house.service()
                .handOverRequest()
                .takeOver(new HandOverRequest.TakeOver(who, aCall(), view.number(), view.version(), REASON));
    }

    private RequestAnswer completes(Actor who) {
        var now = ((RequestAnswer.Shown) house.service().lookAtRequest().look(SUPERVISOR, view.number())).view();
        return house.service()
                .completeStep()
                .complete(new CompleteStep.Command(
                        who, aCall(), now.number(), now.version(), now.step().node(), null, relocationData()));
    }

    private List<Long> openList(Actor who, Criteria criteria) {
        var answer = house.service().findRequests().find(who, criteria, null, 10);
        return ((FindRequests.Answer.Page) answer)
                .requests().stream().map(Found::number).toList();
    }

    @Test
    void theNewAdviserActsAndTheFormerDoesNotAnyMore() {
        var handed = shown(handsOver(ADVISER, "NORTE", "zonal"));

        assertThat(handed.hands()).isEqualTo(new Hands("NORTE", "zonal", true));
        assertThat(completes(ADVISER)).isEqualTo(DENIED);
        assertThat(shown(completes(ADVISER_ELSEWHERE)).step().node()).isEqualTo("C.7");
    }

    @Test
    void handedToAColleagueByNameNobodyElseOfTheOfficeActs() {
        shown(handsOver(ADVISER, null, COLLEAGUE.id()));

        assertThat(completes(ADVISER)).isEqualTo(DENIED);
        assertThat(shown(completes(COLLEAGUE)).hands().office()).isEqualTo("CENTRAL");
    }

    @Test
    void handedToAnOfficeWhoeverServesThereActs() {
        shown(handsOver(ADVISER, "NORTE", null));

        assertThat(completes(COLLEAGUE)).isEqualTo(DENIED);
        shown(completes(ADVISER_ELSEWHERE));
    }

    @Test
    void whoeverGetsItMayHandItOn() {
        view = shown(handsOver(ADVISER, "NORTE", "zonal"));
        assertThat(handsOver(ADVISER, "CENTRAL", null)).isEqualTo(DENIED);

        shown(handsOver(ADVISER_ELSEWHERE, "CENTRAL", null));
        shown(completes(ADVISER));
    }

    @Test
    void onlyWhoIsAnswerableForItOrASupervisorHandsItOver() {
        assertThat(handsOver(COLLEAGUE, "NORTE", null)).isEqualTo(DENIED);
        assertThat(handsOver(ADVISER_ELSEWHERE, "NORTE", "zonal")).isEqualTo(DENIED);

        assertThat(shown(handsOver(SUPERVISOR, "NORTE", "zonal")).hands().adviser())
                .isEqualTo("zonal");
    }

    @Test
    void aSupervisorTakesItOverAndNobodyElseDoes() {
        assertThat(takesOver(ADVISER)).isEqualTo(DENIED);

        var taken = shown(takesOver(SUPERVISOR));

        assertThat(taken.hands()).isEqualTo(new Hands("CENTRAL", SUPERVISOR.id(), true));
        assertThat(completes(ADVISER)).isEqualTo(DENIED);
        shown(completes(SUPERVISOR));
    }

    @Test
    void theAuditShowsWhoGaveItToWhomAndWhy() {
        handsOver(SUPERVISOR, "NORTE", "zonal");

        var history = house.service().lookAtRequest().history(ADVISER, view.number());

        assertThat(((LookAtRequest.History.Told) history).entries()).last().satisfies(entry -> {
            assertThat(entry.number()).isEqualTo("C.6");
            assertThat(entry.step().act()).isEqualTo(Act.HANDED_OVER);
            assertThat(entry.step().actor()).isEqualTo(SUPERVISOR.id());
            assertThat(entry.step().answers())
                    .isEqualTo(Answers.none()
                            .with("office", "NORTE")
                            .with("adviser", "zonal")
                            .with("reason", REASON));
        });
    }

    @Test
    void theOpenListFollowsTheNewAdviserAndTheFiguresStay() {
        handsOver(ADVISER, "NORTE", "zonal");

        var open = Criteria.ANY.with(new RequestSearch.State(true, null, null));
        assertThat(openList(ADVISER, open)).isEmpty();
        assertThat(openList(ADVISER_ELSEWHERE, open.with(new RequestSearch.Hands(null, "zonal"))))
                .containsExactly(view.number());
        var day = LocalDate.of(2026, 11, 24);
        var told = (ConsultIndicator.Answer.Told) house.service()
                .indicator()
                .indicator(SUPERVISOR, new Tallies.Selection(day, day, "CENTRAL", null, ADVISER.id()), Set.of());
        assertThat(told.total().count().total()).isOne();
    }

    @Test
    void theSameCallAgainIsAnsweredTheSameThoughTheRightIsGone() {
        var call = aCall();
        var first = handsOver(ADVISER, call, "NORTE", "zonal");
        shown(completes(ADVISER_ELSEWHERE));

        assertThat(handsOver(ADVISER, call, "NORTE", "zonal")).isEqualTo(first);
        assertThat(handsOver(COLLEAGUE, call, "NORTE", "zonal")).isEqualTo(DENIED);
    }

    @Test
    void ofTwoAtOnceTheSecondIsToldThatItHasMovedOn() {
        shown(handsOver(ADVISER, "NORTE", "zonal"));

        assertThat(handsOver(SUPERVISOR, "SUR", null)).isEqualTo(new RequestAnswer.MovedOn(view.version() + 1));
    }

    @Test
    void anOfficeThatThereIsNotGetsNothing() {
        assertThat(handsOver(ADVISER, "OESTE", null)).isEqualTo(new RequestAnswer.UnknownOffice("OESTE"));
    }

    @Test
    void itIsNotHandedToWhoeverHasIt() {
        assertThat(handsOver(ADVISER, null, ADVISER.id()))
                .isInstanceOfSatisfying(
                        RequestAnswer.Refused.class,
                        refused -> assertThat(refused.refusal())
                                .isEqualTo(new Refusal.InTheseHands(new Hands("CENTRAL", ADVISER.id(), false))));
    }

    @Test
    void whatIsEnteredIsEnteredInTheNameOfWhoHasItNow() {
        view = shown(handsOver(ADVISER, "NORTE", "zonal"));
        view = shown(completes(ADVISER_ELSEWHERE));
        shown(house.service()
                .completeStep()
                .complete(new CompleteStep.Command(
                        ADVISER_ELSEWHERE, aCall(), view.number(), view.version(), "C.7", "YES", Answers.none())));
        house.carryOut();

        assertThat(house.systems().orders().entered()).singleElement().satisfies(order -> {
            assertThat(order.entry().adviser()).isEqualTo("zonal");
            assertThat(order.entry().office()).isEqualTo("NORTE");
        });
    }
}
