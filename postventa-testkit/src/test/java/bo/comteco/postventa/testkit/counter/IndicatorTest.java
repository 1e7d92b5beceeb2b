package bo.comteco.postventa.testkit.counter;

import static bo.comteco.postventa.testkit.counter.Counter.NEW_POSITION;
import static bo.comteco.postventa.testkit.counter.Counter.shown;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.ADVISER;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.ADVISER_ELSEWHERE;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.SUPERVISOR;
import static bo.comteco.postventa.testkit.port.HeldProduct.internet;
import static bo.comteco.postventa.testkit.port.Holder.aHolder;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.access.Role;
import bo.comteco.postventa.application.driven.Tallies.Dimension;
import bo.comteco.postventa.application.driven.Tallies.Selection;
import bo.comteco.postventa.application.driving.ConsultIndicator.Answer;
import bo.comteco.postventa.application.driving.RequestView;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.indicator.Count;
import bo.comteco.postventa.domain.product.Coverage;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The indicator follows from what happened at the counter. */
class IndicatorTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Duration A_DAY = Duration.ofHours(24);

    private final InMemoryCounter house = new InMemoryCounter();
    private final Counter counter = new Counter(house);

    @BeforeEach
    void aClientWithInternetOnCoax() {
        house.systems().with(aHolder().having(internet(Technology.HFC)));
        house.systems()
                .network()
                .at(NEW_POSITION, Coverage.by(ProductKind.INTERNET, Technology.HFC, "TAP-0002", new BigDecimal("25")));
    }

    private static Selection days(LocalDate from, LocalDate until) {
        return new Selection(from, until, null, null, null);
    }

    private Answer indicator(Actor actor, Selection selection, Dimension... by) {
        return house.service().indicator().indicator(actor, selection, Set.of(by));
    }

    private Count counted(Actor actor) {
        return ((Answer.Told) indicator(actor, days(DAY, DAY.plusDays(9))))
                .total()
                .count();
    }

    private RequestView handedOverAfter(Duration since) {
        var view = counter.completes(counter.comesToTheSummary(), "YES", Answers.none());
        house.carryOut();
        view = counter.completes(counter.looksAt(view.number()), null, Answers.none());
        house.clock().pass(since);
        return counter.completes(view, null, Answers.none());
    }

    @Test
    void whatEndsOneSecondBeforeTwentyFourHoursIsInTime() {
        handedOverAfter(A_DAY.minusSeconds(1));

        assertThat(counted(SUPERVISOR)).isEqualTo(new Count(1, 1, 1, 0));
    }

    @Test
    void whatEndsAfterTwentyFourHoursExactlyIsNot() {
        handedOverAfter(A_DAY);

        assertThat(counted(SUPERVISOR)).isEqualTo(new Count(1, 1, 0, 0));
    }

    @Test
    void whoDesistsCountsInTheTotalAndNotAboveTheLine() {
        shown(counter.desists(counter.comesToTheSummary()));

        assertThat(counted(SUPERVISOR)).isEqualTo(new Count(1, 0, 0, 1));
    }

    @Test
    void anAdviserSeesTheOwnOfficeAlone() {
        counter.opensARelocation();

        assertThat(counted(ADVISER)).isEqualTo(new Count(1, 0, 0, 0));
        assertThat(counted(ADVISER_ELSEWHERE)).isEqualTo(Count.NONE);
    }

    @Test
    void whoServesNobodyAndAnswersForNothingIsDenied() {
        var cashier = new Actor("caja", Set.of(Role.CASHIER), "CENTRAL");

        assertThat(indicator(cashier, days(DAY, DAY))).isEqualTo(new Answer.Denied());
    }

    @Test
    void aRangeIsForwardsAndNotTooLongToBeToldByDays() {
        assertThat(indicator(SUPERVISOR, days(DAY, DAY.minusDays(1)))).isEqualTo(new Answer.EndsBeforeItBegins());
        assertThat(indicator(SUPERVISOR, days(DAY, DAY.plusDays(366)), Dimension.DAY))
                .isEqualTo(new Answer.TooManyDays(367));
        assertThat(indicator(SUPERVISOR, days(DAY, DAY.plusDays(3660)))).isInstanceOf(Answer.Told.class);
    }

    @Test
    void theThresholdsAreTheParametersOfToday() {
        assertThat(indicator(SUPERVISOR, days(DAY, DAY))).isInstanceOfSatisfying(Answer.Told.class, told -> {
            assertThat(told.thresholds().effectiveAbove()).isEqualByComparingTo("98");
            assertThat(told.thresholds().timelyAbove()).isEqualByComparingTo("95");
        });
    }
}
