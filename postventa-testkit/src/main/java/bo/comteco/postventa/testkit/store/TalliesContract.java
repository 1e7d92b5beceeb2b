package bo.comteco.postventa.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Tallies;
import bo.comteco.postventa.application.driven.Tallies.Counted;
import bo.comteco.postventa.application.driven.Tallies.Dimension;
import bo.comteco.postventa.application.driven.Tallies.Selection;
import bo.comteco.postventa.domain.indicator.Count;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.testkit.SuiteOf;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What whoever counts for the indicator promises: what was stored is counted at once, on the day it was opened. */
@SuiteOf(Tallies.class)
public abstract class TalliesContract extends StoreContract {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Duration A_DAY = Duration.ofDays(1);

    /** Who counts what the store stores. */
    protected abstract Tallies tallies();

    private static Selection on(LocalDate from, LocalDate until) {
        return new Selection(from, until, null, null, null);
    }

    private Count all(Selection selection) {
        return tallies().count(selection, Set.of()).stream().map(Counted::count).reduce(Count.NONE, Count::plus);
    }

    private SampleRelocation attended(int number) {
        var relocation = opened(SampleSubject.number(number), MORNING);
        while (relocation.request().ending().isEmpty()) {
            stored(relocation.next(MORNING, null));
        }
        return relocation;
    }

    @Test
    void anOpenRequestCountsAndIsNotAttended() {
        opened(SampleSubject.number(1), MORNING);

        assertThat(all(on(DAY, DAY))).isEqualTo(new Count(1, 0, 0, 0));
    }

    @Test
    void whatEndedIsCountedOnceHoweverOftenItIsTouchedAndOnTheDayItWasOpened() {
        attended(1);
        var desisted = opened(SampleSubject.number(2), MORNING);
        stored(desisted.desist(MORNING.plus(A_DAY), null));

        assertThat(all(on(DAY, DAY))).isEqualTo(new Count(2, 1, 1, 1));
        assertThat(all(on(DAY.plusDays(1), DAY.plusDays(1)))).isEqualTo(Count.NONE);
    }

    @Test
    void aRangeHoldsItsFirstAndItsLastDay() {
        opened(SampleSubject.number(1), MORNING);
        opened(SampleSubject.number(2), MORNING.plus(A_DAY));
        opened(SampleSubject.number(3), MORNING.plus(A_DAY).plus(A_DAY));

        assertThat(all(on(DAY, DAY.plusDays(1))).total()).isEqualTo(2);
        assertThat(tallies().count(on(DAY, DAY.plusDays(2)), Set.of(Dimension.DAY)))
                .extracting(Counted::day)
                .containsExactly(DAY, DAY.plusDays(1), DAY.plusDays(2));
    }

    @Test
    void countsAreToldApartByEveryDimensionAndAddUpToTheSame() {
        attended(1);
        opened(SampleSubject.number(2), MORNING.plus(A_DAY));
        var range = on(DAY, DAY.plusDays(1));

        for (var dimension : Dimension.values()) {
            var rows = tallies().count(range, Set.of(dimension));
            assertThat(rows.stream().map(Counted::count).reduce(Count.NONE, Count::plus))
                    .as("by %s", dimension)
                    .isEqualTo(all(range));
        }
        assertThat(tallies().count(range, EnumSet.allOf(Dimension.class)))
                .hasSize(2)
                .allSatisfy(row -> {
                    assertThat(row.day()).isNotNull();
                    assertThat(row.office()).isNotNull();
                    assertThat(row.procedure()).isEqualTo(ProcedureCode.C);
                    assertThat(row.adviser()).isNotNull();
                });
    }

    @Test
    void onlyWhatIsSelectedCounts() {
        var relocation = opened(SampleSubject.number(1), MORNING);
        var opening = relocation.request().opening();
        var office = opening.subject().office();

        assertThat(all(new Selection(DAY, DAY, office, ProcedureCode.C, opening.adviser())))
                .isEqualTo(new Count(1, 0, 0, 0));
        assertThat(all(new Selection(DAY, DAY, "elsewhere", null, null))).isEqualTo(Count.NONE);
        assertThat(all(new Selection(DAY, DAY, null, ProcedureCode.A, null))).isEqualTo(Count.NONE);
        assertThat(all(new Selection(DAY, DAY, null, null, "somebody-else"))).isEqualTo(Count.NONE);
    }

    @Test
    void whatARefusedCommitWouldHaveToldIsNotCounted() {
        var relocation = opened();
        var stale = SampleRelocation.restored(relocation.request().snapshot());
        stored(relocation.next(MORNING, null));

        commit(stale.desist(MORNING, null));

        assertThat(all(on(DAY, DAY))).isEqualTo(new Count(1, 0, 0, 0));
    }
}
