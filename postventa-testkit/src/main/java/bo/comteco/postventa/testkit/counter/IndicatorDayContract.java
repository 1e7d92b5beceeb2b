package bo.comteco.postventa.testkit.counter;

import static bo.comteco.postventa.testkit.counter.InMemoryCounter.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import bo.comteco.postventa.application.driven.Tallies;
import bo.comteco.postventa.application.driven.Tallies.Counted;
import bo.comteco.postventa.application.driven.Tallies.Dimension;
import bo.comteco.postventa.application.driven.Tallies.Selection;
import bo.comteco.postventa.application.driving.ConsultIndicator.Answer.Told;
import bo.comteco.postventa.application.request.CounterService;
import bo.comteco.postventa.domain.indicator.Count;
import bo.comteco.postventa.domain.indicator.Figure;
import bo.comteco.postventa.domain.indicator.Figure.Standing;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.testkit.SuiteOf;
import bo.comteco.postventa.testkit.port.InMemorySystems;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The indicator of a day at the counter, against figures that were computed by hand. All 300 requests are opened at ten
 * in the morning of the 24th of November:
 *
 * <pre>{@code
 *                                              total  attended  in time  refused
 *  asesora, CENTRAL
 *    C  handed over at once                       20        20       20
 *    C  handed over after 23:59:59                 1         1        1
 *    C  handed over after 24:00:00                 1         1
 *    C  not admitted, not feasible, declined       3                           3
 *    C  desisted after the order was entered       1                           1
 *    C  still open                                 1
 *    J  referred at once                         123       123      123
 *  zonal, NORTE
 *    J  referred at once                         141       141      141
 *  zonal-2, NORTE
 *    J  referred after two days                    8         8
 *    J  desisted                                   1                           1
 *  all                                           300       294      285        5
 * }</pre>
 *
 * <p>294 of 300 are 98.00 %, 285 of 300 are 95.00 %: neither is more than the threshold (D-09).
 */
@SuiteOf(Tallies.class)
public abstract class IndicatorDayContract {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Count ALL = new Count(300, 294, 285, 5);

    /** The use cases, at ten in the morning of that day, over stores that hold nothing. */
    protected abstract CounterService service();

    /** The systems that they ask. */
    protected abstract InMemorySystems systems();

    /** The clock that they look at. */
    protected abstract SettableClock clock();

    /** Carries out what is owed by now. */
    protected abstract void carryOut();

    private BusyDay theDay() {
        var day = new BusyDay(service(), systems(), clock(), this::carryOut);
        day.happens();
        return day;
    }

    private Told told(LocalDate from, LocalDate until, Dimension... by) {
        var selection = new Selection(from, until, null, null, null);
        return (Told) service().indicator().indicator(SUPERVISOR, selection, Set.of(by));
    }

    private Count counted(LocalDate day) {
        return told(day, day).total().count();
    }

    @TestFactory
    Stream<DynamicTest> theDayIsAsItWasComputedByHand() {
        theDay();

        return Stream.of(
                dynamicTest("exactly at the thresholds it is observed", this::theFigures),
                dynamicTest("offices, procedures and advisers have their own", this::toldApart),
                dynamicTest("the day after, without requests, has no figure", this::noFigure));
    }

    private void theFigures() {
        var told = told(DAY, DAY);
        var count = told.total().count();

        assertThat(count).isEqualTo(ALL);
        assertFigure(count.effectiveness(), "98.00", told.thresholds().effectiveAbove(), Standing.OBSERVED);
        assertFigure(count.timeliness(), "95.00", told.thresholds().timelyAbove(), Standing.OBSERVED);
        assertThat(count.withoutRefused().effectiveness().percent()).contains(new BigDecimal("99.66"));
        assertThat(count.withoutRefused().timeliness().percent()).contains(new BigDecimal("96.61"));
    }

    @Test
    void oneRequestMoreThatIsAttendedInTimeIsAboveTheThresholds() {
        theDay().oneMoreIsReferred();
        var told = told(DAY, DAY.plusDays(3));
        var count = told.total().count();

        assertThat(count).isEqualTo(ALL.plus(new Count(1, 1, 1, 0)));
        assertFigure(count.effectiveness(), "98.01", told.thresholds().effectiveAbove(), Standing.ACCEPTED);
        assertFigure(count.timeliness(), "95.02", told.thresholds().timelyAbove(), Standing.ACCEPTED);
    }

    private void toldApart() {
        assertThat(told(DAY, DAY, Dimension.OFFICE).rows())
                .containsExactly(
                        new Counted(null, "CENTRAL", null, null, new Count(150, 145, 144, 4)),
                        new Counted(null, "NORTE", null, null, new Count(150, 149, 141, 1)));
        assertThat(told(DAY, DAY, Dimension.PROCEDURE).rows())
                .containsExactly(
                        new Counted(null, null, ProcedureCode.C, null, new Count(27, 22, 21, 4)),
                        new Counted(null, null, ProcedureCode.J, null, new Count(273, 272, 264, 1)));
        assertThat(told(DAY, DAY, Dimension.ADVISER).rows())
                .containsExactly(
                        new Counted(null, null, null, "asesora", new Count(150, 145, 144, 4)),
                        new Counted(null, null, null, "zonal", new Count(141, 141, 141, 0)),
                        new Counted(null, null, null, "zonal-2", new Count(9, 8, 0, 1)));
        assertThat(told(DAY, DAY, Dimension.values()).rows())
                .containsExactly(
                        new Counted(DAY, "CENTRAL", ProcedureCode.C, "asesora", new Count(27, 22, 21, 4)),
                        new Counted(DAY, "CENTRAL", ProcedureCode.J, "asesora", new Count(123, 123, 123, 0)),
                        new Counted(DAY, "NORTE", ProcedureCode.J, "zonal", new Count(141, 141, 141, 0)),
                        new Counted(DAY, "NORTE", ProcedureCode.J, "zonal-2", new Count(9, 8, 0, 1)));
    }

    private void noFigure() {
        var next = told(DAY.plusDays(1), DAY.plusDays(1), Dimension.DAY);
        var none = next.total().count();

        assertThat(next.rows()).isEmpty();
        assertThat(none).isEqualTo(Count.NONE);
        assertThat(none.effectiveness().percent()).isEmpty();
        assertThat(none.timeliness().percent()).isEmpty();
        assertThat(none.effectiveness().standing(next.thresholds().effectiveAbove()))
                .isEmpty();
    }

    @Test
    void whatIsTouchedOnALaterDayStaysOnItsOwnAndIsCountedOnce() {
        var day = theDay();

        clock().pass(Duration.ofDays(3));
        day.theOpenOneDesists();

        assertThat(counted(DAY)).isEqualTo(new Count(300, 294, 285, 6));
        assertThat(told(DAY, DAY.plusDays(9), Dimension.DAY).rows())
                .extracting(Counted::day)
                .containsExactly(DAY);
    }

    @Test
    void aDayEndsAtMidnightInLaPaz() {
        var day = new BusyDay(service(), systems(), clock(), this::carryOut);

        clock().pass(Duration.ofHours(14).minusSeconds(1));
        day.oneMoreIsReferred();
        clock().pass(Duration.ofSeconds(1));
        day.oneMoreIsReferred();

        assertThat(counted(DAY)).isEqualTo(new Count(1, 1, 1, 0));
        assertThat(counted(DAY.plusDays(1))).isEqualTo(new Count(1, 1, 1, 0));
        assertThat(told(DAY, DAY.plusDays(1), Dimension.DAY).rows())
                .extracting(Counted::day)
                .isEqualTo(List.of(DAY, DAY.plusDays(1)));
    }

    private static void assertFigure(Figure figure, String percent, BigDecimal above, Standing standing) {
        assertThat(figure.percent()).contains(new BigDecimal(percent));
        assertThat(figure.standing(above)).contains(standing);
    }
}
