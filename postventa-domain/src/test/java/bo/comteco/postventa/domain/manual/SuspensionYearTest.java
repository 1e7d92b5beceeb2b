package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.manual.TemporarySuspensionTest.PARAMETERS;
import static bo.comteco.postventa.domain.manual.TemporarySuspensionTest.SCRIPT;
import static bo.comteco.postventa.domain.manual.TemporarySuspensionTest.dates;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.manual.SuspensionFacts.Suspension;
import bo.comteco.postventa.domain.manual.SuspensionRules.InTheYear;
import bo.comteco.postventa.domain.manual.TemporarySuspension.AskedFor;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.walk.AnyServer;
import bo.comteco.postventa.domain.walk.KnownOf;
import bo.comteco.postventa.domain.walk.Scene;
import bo.comteco.postventa.domain.walk.Script;
import bo.comteco.postventa.domain.walk.Subjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "First time in the year" (D.3, D.7) at the calendar year's edge: the year is that of the start date (D-10). */
class SuspensionYearTest {

    /** Another suspension of the product, the start that is asked for now, and whether it is the first of its year. */
    @ParameterizedTest(name = "after {0} to {1}, one from {2} is {3}")
    @CsvSource({
        "2026-01-01, 2026-01-31, 2026-12-31, ANOTHER", // both edges of one year
        "2026-12-31, 2027-01-02, 2027-01-02, FIRST", // a day apart, two years
        "2026-12-31, 2027-04-30, 2027-05-01, FIRST", // most of it lay in the year that is asked for
        "2026-12-01, 2026-12-31, 2027-01-01, FIRST",
        "2025-12-31, 2026-04-30, 2026-05-01, FIRST",
        "2025-01-01, 2025-02-01, 2026-01-01, FIRST",
        "2027-01-01, 2027-02-01, 2026-12-31, FIRST", // planned already, for the next year
        "2027-12-31, 2028-01-15, 2027-01-01, ANOTHER",
        "2028-02-29, 2028-03-01, 2028-12-31, ANOTHER",
        "2028-02-29, 2028-03-01, 2029-02-28, FIRST"
    })
    @ReadAs("D-10")
    void theStartsYearCounts(LocalDate start, LocalDate end, LocalDate asked, InTheYear expected) {
        var known = KnownOf.at(Instant.parse("2026-11-24T14:00:00Z"))
                .parameters(PARAMETERS)
                .fact(SuspensionFacts.SUSPENSIONS, List.of(new Suspension(start, end)))
                .answers(Answers.none().with(Annex5.LETTER_CUT.id(), asked).with(SuspensionFields.START, asked))
                .known();

        AnyServer.everywhere(() -> {
            assertThat(SuspensionRules.FIRST_IN_LETTERS_YEAR.decide(known)).isEqualTo(expected);
            assertThat(SuspensionRules.FIRST_IN_STARTS_YEAR.decide(known)).isEqualTo(expected);
        });
    }

    @Test
    void aLetterOfTheNextYearIsAdmittedAndItsDatesAreEntered() {
        suspended("2026-01-05", "2026-02-05", "2027-01-01", "2027-04-30")
                .does("D.7", dates(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 4, 30)))
                .standsAt("D.7.2");
    }

    @Test
    void aDayEarlierIsTheOldYearAndLeadsFromTheDatesToTheRefusal() {
        suspended("2026-01-05", "2026-02-05", "2027-01-01", "2027-04-30")
                .does("D.7", dates(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 4, 30)))
                .does("D.4")
                .endsAs(Ending.DECLINED);
    }

    @Test
    void aLetterOfTheSameYearsLastDayIsRefused() {
        start("2026-01-05", "2026-02-05", "2026-12-31", "2027-04-30")
                .does("D.4")
                .endsAs(Ending.DECLINED);
    }

    @Test
    @ReadAs("D-49")
    void aSuspensionThatReachesOverTheYearsEdgeIsNotOverlapped() {
        var scene = suspended("2026-12-20", "2027-02-01", "2027-02-01", "2027-04-30");

        scene.isRefused("D.7", dates(LocalDate.of(2027, 1, 31), LocalDate.of(2027, 4, 30)));

        scene.does("D.7", dates(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 4, 30)))
                .standsAt("D.7.2");
    }

    /** Past the question whether the month is paid now. */
    private static Scene suspended(String start, String end, String cut, String reconnection) {
        return start(start, end, cut, reconnection).answers("D.5", PayNow.NO).standsAt("D.7");
    }

    private static Scene start(String start, String end, String cut, String reconnection) {
        var earlier = new Suspension(LocalDate.parse(start), LocalDate.parse(end));
        var script = SCRIPT.otherwise(Script.script()
                .finding(SuspensionFacts.SUSPENSIONS, List.of(earlier))
                .answering(
                        "D.1/letter",
                        Answers.none()
                                .with(Annex5.LETTER_CUT.id(), LocalDate.parse(cut))
                                .with(Annex5.LETTER_RECONNECTION.id(), LocalDate.parse(reconnection))));
        return Scene.opened(TemporarySuspension.PROCEDURE, Subjects.aHolder(), PARAMETERS, script)
                .answers("D.1/opening", AskedFor.SUSPENSION)
                .does("D.1/letter")
                .does("D.1/suspension");
    }
}
