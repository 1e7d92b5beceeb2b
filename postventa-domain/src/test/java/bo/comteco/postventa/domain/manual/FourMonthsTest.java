package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.manual.TemporarySuspensionTest.PARAMETERS;
import static bo.comteco.postventa.domain.manual.TemporarySuspensionTest.dates;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.form.Complaint;
import bo.comteco.postventa.domain.manual.SuspensionFacts.Suspension;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import bo.comteco.postventa.domain.walk.KnownOf;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The longest suspension: four calendar months, clamped to the month's end, in the three places where it is counted: the
 * letter (5.2), the dates (D.7), and a new date of reconnection (D.9). Each row is a start and the last day that is in
 * reach; the day after is not.
 */
class FourMonthsTest {

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource({
        "2026-12-01, 2027-04-01", // over the year's edge
        "2026-12-31, 2027-04-30",
        "2027-01-01, 2027-05-01",
        "2026-10-28, 2027-02-28", // 28 February and what is clamped to it
        "2026-10-29, 2027-02-28",
        "2026-10-30, 2027-02-28",
        "2026-10-31, 2027-02-28",
        "2027-10-28, 2028-02-28", // 29 February
        "2027-10-29, 2028-02-29",
        "2027-10-30, 2028-02-29",
        "2027-10-31, 2028-02-29",
        "2027-11-01, 2028-03-01",
        "2028-02-28, 2028-06-28", // from 28 and 29 February
        "2028-02-29, 2028-06-29",
        "2027-02-28, 2027-06-28", // the last of February is not the last of June
        "2026-03-31, 2026-07-31", // 31 to 31
        "2026-05-31, 2026-09-30", // 31 to 30
        "2026-07-31, 2026-11-30",
        "2026-08-31, 2026-12-31",
        "2026-04-30, 2026-08-30", // 30 stays 30
        "2026-06-30, 2026-10-30"
    })
    void areInReachAndADayMoreIsNot(LocalDate start, LocalDate latest) {
        assertThat(letter(start, latest)).isEmpty();
        assertThat(letter(start, latest.plusDays(1))).containsExactly("5.2");

        assertThat(suspension(start, latest)).isEmpty();
        assertThat(suspension(start, latest.plusDays(1))).containsExactly(tooLong(SuspensionFields.END, start, latest));

        assertThat(reconnection(start, latest)).isEmpty();
        assertThat(reconnection(start, latest.plusDays(1)))
                .containsExactly(tooLong(SuspensionFields.RECONNECTION_DATE, start, latest));
    }

    @ParameterizedTest(name = "from {0} to {1}: {2} days")
    @CsvSource({
        "2028-02-01, 2028-03-01, 29",
        "2027-02-01, 2027-03-01, 28",
        "2027-12-31, 2028-01-01, 1",
        "2027-10-31, 2028-02-29, 121",
        "2026-10-31, 2027-02-28, 120"
    })
    void theClientIsToldHowManyDaysItLasts(LocalDate start, LocalDate end, int days) {
        var known = suspending(start).answers(dates(start, end)).known();

        assertThat(SuspensionPapers.LENGTH.of(known).notes())
                .contains(Message.of("note.suspension-lasts")
                        .with("start", start)
                        .with("end", end)
                        .with("days", days));
    }

    private static List<String> letter(LocalDate cut, LocalDate reconnection) {
        return AnnexContract.unmet(Corner.HOLDER
                .inOrder()
                .showing(Annex5.LETTER_CUT, new Value.Date(cut))
                .showing(Annex5.LETTER_RECONNECTION, new Value.Date(reconnection))
                .assessedBy(Annex5.SUSPENSION));
    }

    private static List<Complaint> suspension(LocalDate start, LocalDate end) {
        return SuspensionDates.SUSPENSION.complaints(suspending(start).known(), dates(start, end));
    }

    /** Of a suspension that started on a day, asked for on the next. */
    private static List<Complaint> reconnection(LocalDate start, LocalDate date) {
        return SuspensionDates.RECONNECTION.complaints(
                suspendedSince(start), Answers.none().with(SuspensionFields.RECONNECTION_DATE, date));
    }

    private static KnownOf suspending(LocalDate today) {
        return KnownOf.at(today.atTime(9, 0).atZone(ParameterBook.ZONE).toInstant())
                .parameters(PARAMETERS)
                .fact(SuspensionFacts.SUSPENSIONS, List.of());
    }

    private static Known suspendedSince(LocalDate start) {
        return suspending(start.plusDays(1))
                .fact(SuspensionFacts.SUSPENSIONS, List.of(new Suspension(start, start.plusDays(10))))
                .known();
    }

    private static Complaint tooLong(String field, LocalDate start, LocalDate latest) {
        return new Complaint(
                field,
                Message.of("form.suspension-too-long")
                        .with("start", start)
                        .with("months", 4)
                        .with("latest", latest));
    }
}
