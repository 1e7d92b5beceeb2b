package bo.comteco.postventa.testkit.counter;

import static bo.comteco.postventa.testkit.counter.Counter.NEW_POSITION;
import static bo.comteco.postventa.testkit.counter.Counter.aCall;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.ADVISER;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.ADVISER_ELSEWHERE;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.SUPERVISOR;
import static bo.comteco.postventa.testkit.port.HeldProduct.internet;
import static bo.comteco.postventa.testkit.port.Holder.aHolder;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.access.Role;
import bo.comteco.postventa.application.driven.Commit.Tally;
import bo.comteco.postventa.application.driving.KeepParameters;
import bo.comteco.postventa.application.driving.LookAtIdleRequests.Answer;
import bo.comteco.postventa.application.driving.LookAtIdleRequests.Idle;
import bo.comteco.postventa.application.driving.RequestAnswer;
import bo.comteco.postventa.application.driving.RequestView;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.product.Coverage;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Thirty days untouched, a warning for five (D-29, D-86). */
class IdleAtTheCounterTest {

    private static final Duration IDLE_TIME = Duration.ofDays(30);
    private static final Duration WARNED = Duration.ofDays(25);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Actor OPERATOR = new Actor("operaciones", Set.of(Role.OPERATOR), "CENTRAL");

    private final InMemoryCounter house = new InMemoryCounter();
    private final Counter counter = new Counter(house);

    @BeforeEach
    void aClientWithTwoProducts() {
        house.systems()
                .with(aHolder()
                        .having(internet(Technology.HFC))
                        .having(internet(Technology.HFC).called("PRD-2")));
        house.systems()
                .network()
                .at(NEW_POSITION, Coverage.by(ProductKind.INTERNET, Technology.HFC, "TAP-0002", new BigDecimal("25")));
    }

    private int endIdle() {
        return house.service().endIdleRequests().endIdle();
    }

    private List<Idle> aboutToEnd(Actor who, @Nullable String office) {
        return ((Answer.Page) house.service().lookAtIdleRequests().aboutToEnd(who, office, null, 10)).requests();
    }

    private RequestView looksAt(RequestView view) {
        return counter.looksAt(view.number());
    }

    @Test
    void whatNobodyTouchesForThirtyDaysEndsDesistedOnceAndSaysWhy() {
        var view = counter.comesToTheSummary();
        house.clock().pass(IDLE_TIME.minus(SECOND));
        assertThat(endIdle()).isZero();
        house.clock().pass(SECOND);

        assertThat(endIdle()).isOne();
        assertThat(endIdle()).isZero();

        var ended = looksAt(view);
        assertThat(ended.ending()).isEqualTo(Ending.DESISTED);
        assertThat(ended.notice()).isEqualTo(Message.of("request.lapsed").with("days", 30));
        assertThat(house.requests().tallies()).contains(new Tally(0, 0, 0, 1));
    }

    @Test
    void itsProductIsFreeForAnotherRequest() {
        counter.opensARelocation();
        house.clock().pass(IDLE_TIME);
        endIdle();

        assertThat(counter.opensARelocation(aCall())).isInstanceOf(RequestAnswer.Shown.class);
    }

    @Test
    void whatWasEnteredIsUndone() {
        counter.completes(counter.comesToTheSummary(), "YES", Answers.none());
        house.carryOut();
        house.clock().pass(IDLE_TIME);

        assertThat(endIdle()).isOne();
        house.carryOut();

        assertThat(house.systems().orders().entered())
                .singleElement()
                .satisfies(order -> assertThat(order.cancelled()).isTrue());
    }

    @Test
    void whatWaitsForASilentSystemDoesNotEnd() {
        var summary = counter.comesToTheSummary();
        house.systems().smartflexFallsSilent();
        var view = counter.completes(summary, "YES", Answers.none());
        house.carryOut();
        house.clock().pass(IDLE_TIME.multipliedBy(2));

        assertThat(endIdle()).isZero();
        assertThat(looksAt(view).ending()).isNull();
    }

    @Test
    void everyOneOfManyEndsHoweverTheyArePaged() {
        counter.comesToTheSummary("PRD-1");
        counter.comesToTheSummary("PRD-2");
        house.clock().pass(IDLE_TIME);

        assertThat(endIdle()).isEqualTo(2);
    }

    @Test
    void forItsLastFiveDaysItStandsInTheSupervisorsList() {
        var view = counter.comesToTheSummary();
        house.clock().pass(WARNED.minus(SECOND));
        assertThat(aboutToEnd(SUPERVISOR, null)).isEmpty();
        house.clock().pass(SECOND);

        assertThat(aboutToEnd(SUPERVISOR, null)).singleElement().satisfies(idle -> {
            assertThat(idle.request().number()).isEqualTo(view.number());
            assertThat(idle.endsAt()).isEqualTo(view.touchedAt().plus(IDLE_TIME));
        });
        assertThat(aboutToEnd(SUPERVISOR, "NORTE")).isEmpty();
        assertThat(aboutToEnd(ADVISER, "NORTE")).hasSize(1);
        assertThat(aboutToEnd(ADVISER_ELSEWHERE, "CENTRAL")).isEmpty();
    }

    @Test
    void whatIsTouchedLeavesTheList() {
        var view = counter.comesToTheSummary();
        house.clock().pass(WARNED);
        counter.goesBack(looksAt(view), "C.6");

        assertThat(aboutToEnd(SUPERVISOR, null)).isEmpty();
    }

    @Test
    void theListIsReadPageByPageTheNextToEndFirst() {
        var first = counter.comesToTheSummary("PRD-1");
        house.clock().pass(Duration.ofDays(1));
        var second = counter.comesToTheSummary("PRD-2");
        house.clock().pass(WARNED);

        var page = (Answer.Page) house.service().lookAtIdleRequests().aboutToEnd(SUPERVISOR, null, null, 1);
        var rest = (Answer.Page) house.service().lookAtIdleRequests().aboutToEnd(SUPERVISOR, null, page.next(), 1);

        assertThat(page.requests()).extracting(idle -> idle.request().number()).containsExactly(first.number());
        assertThat(rest.requests()).extracting(idle -> idle.request().number()).containsExactly(second.number());
        assertThat(rest.next()).isNull();
    }

    @Test
    void anotherIdleTimeIsForWhatIsOpenedUnderIt() {
        var before = counter.comesToTheSummary("PRD-1");
        house.clock().pass(SECOND);
        var today = house.clock().instant().atZone(ParameterBook.ZONE).toLocalDate();
        assertThat(house.service()
                        .parameters()
                        .set(new KeepParameters.Command(OPERATOR, "idle-time", "P10D", today, null, "prueba")))
                .isInstanceOf(KeepParameters.Answer.Recorded.class);
        house.clock().pass(SECOND);
        var after = counter.comesToTheSummary("PRD-2");
        house.clock().pass(Duration.ofDays(10));

        assertThat(endIdle()).isOne();
        assertThat(looksAt(after).ending()).isEqualTo(Ending.DESISTED);
        assertThat(looksAt(before).ending()).isNull();
    }

    @Test
    void whoServesNobodyAndAnswersForNothingIsDenied() {
        var cashier = new Actor("caja", Set.of(Role.CASHIER), "CENTRAL");

        assertThat(house.service().lookAtIdleRequests().aboutToEnd(cashier, null, null, 10))
                .isEqualTo(new Answer.Denied());
    }
}
