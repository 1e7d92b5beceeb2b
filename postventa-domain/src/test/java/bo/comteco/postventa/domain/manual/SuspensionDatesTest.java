package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.manual.TemporarySuspensionTest.PARAMETERS;
import static bo.comteco.postventa.domain.manual.TemporarySuspensionTest.TODAY;
import static bo.comteco.postventa.domain.manual.TemporarySuspensionTest.dates;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.form.Complaint;
import bo.comteco.postventa.domain.manual.SuspensionFacts.Suspension;
import bo.comteco.postventa.domain.walk.KnownOf;
import bo.comteco.postventa.domain.walk.ProcedureWalk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SuspensionDatesTest {

    @Test
    void aSuspensionMayStartToday() {
        assertThat(suspension(TODAY, TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void aSuspensionDoesNotStartInThePast() {
        var yesterday = TODAY.minusDays(1);

        assertThat(suspension(yesterday, TODAY))
                .containsExactly(new Complaint(
                        SuspensionFields.START,
                        Message.of("form.date-past").with("given", yesterday).with("today", TODAY)));
    }

    @Test
    void todayIsTheDayInLaPaz() {
        var lateInTheEvening = Instant.parse("2026-03-11T03:59:00Z");
        var known = KnownOf.at(lateInTheEvening)
                .parameters(PARAMETERS)
                .fact(SuspensionFacts.SUSPENSIONS, List.of())
                .known();

        assertThat(SuspensionDates.SUSPENSION.complaints(known, dates(TODAY, TODAY.plusDays(9))))
                .isEmpty();
    }

    @Test
    void aSuspensionEndsAfterItStarts() {
        assertThat(suspension(TODAY, TODAY))
                .containsExactly(new Complaint(
                        SuspensionFields.END,
                        Message.of("form.end-not-after-start")
                                .with("start", TODAY)
                                .with("end", TODAY)));
        assertThat(suspension(TODAY.plusDays(2), TODAY.plusDays(1))).hasSize(1);
    }

    @Test
    void aSuspensionLastsFourCalendarMonthsAtMost() {
        assertThat(suspension(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 8, 1)))
                .isEmpty();
        assertThat(suspension(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 8, 2)))
                .containsExactly(new Complaint(
                        SuspensionFields.END,
                        Message.of("form.suspension-too-long")
                                .with("start", LocalDate.of(2026, 4, 1))
                                .with("months", 4)
                                .with("latest", LocalDate.of(2026, 8, 1))));
    }

    @Test
    void fourMonthsAreClampedToTheMonthsEnd() {
        assertThat(suspension(LocalDate.of(2026, 10, 31), LocalDate.of(2027, 2, 28)))
                .isEmpty();
        assertThat(suspension(LocalDate.of(2026, 10, 31), LocalDate.of(2027, 3, 1)))
                .hasSize(1);
    }

    @Test
    @DisplayName("A suspension does not overlap one that is planned already")
    @ReadAs("D-49")
    void twoSuspensionsDoNotOverlap() {
        var planned = new Suspension(LocalDate.of(2026, 12, 20), LocalDate.of(2027, 2, 1));

        assertThat(complaints(LocalDate.of(2027, 1, 15), LocalDate.of(2027, 3, 1), planned))
                .containsExactly(new Complaint(
                        SuspensionFields.START,
                        Message.of("form.suspended-already")
                                .with("start", LocalDate.of(2026, 12, 20))
                                .with("end", LocalDate.of(2027, 2, 1))));
        assertThat(complaints(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 21), planned))
                .hasSize(1);
        assertThat(complaints(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 3, 1), planned))
                .isEmpty();
        assertThat(complaints(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 20), planned))
                .isEmpty();
    }

    @Test
    @DisplayName("A suspension that nothing ends overlaps whatever comes after its start")
    @ReadAs("D-71")
    void aSuspensionWithoutReconnectionHasNoEnd() {
        var endless = new Suspension(LocalDate.of(2026, 12, 20), null);

        assertThat(complaints(LocalDate.of(2029, 1, 15), LocalDate.of(2029, 3, 1), endless))
                .containsExactly(new Complaint(
                        SuspensionFields.START,
                        Message.of("form.suspended-without-end").with("start", LocalDate.of(2026, 12, 20))));
        assertThat(complaints(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 20), endless))
                .isEmpty();
        assertThat(SuspensionFacts.SUSPENSIONS.read(SuspensionFacts.SUSPENSIONS.write(List.of(endless))))
                .containsExactly(endless);
    }

    @Test
    void aReconnectionMayBeTodayAndIsNotInThePast() {
        var inForce = new Suspension(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 5, 1));

        assertThat(reconnection(TODAY, inForce)).isEmpty();
        assertThat(reconnection(TODAY.minusDays(1), inForce))
                .containsExactly(new Complaint(
                        SuspensionFields.RECONNECTION_DATE,
                        Message.of("form.date-past")
                                .with("given", TODAY.minusDays(1))
                                .with("today", TODAY)));
    }

    @Test
    void aReconnectionIsNotPastTheLongestSuspensionCountedFromItsStart() {
        var earlier = new Suspension(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 8, 1));
        var inForce = new Suspension(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 5, 1));
        var toCome = new Suspension(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 3, 1));

        assertThat(reconnection(LocalDate.of(2026, 6, 1), earlier, inForce, toCome))
                .isEmpty();
        assertThat(reconnection(LocalDate.of(2026, 6, 2), earlier, inForce, toCome))
                .containsExactly(new Complaint(
                        SuspensionFields.RECONNECTION_DATE,
                        Message.of("form.suspension-too-long")
                                .with("start", LocalDate.of(2026, 2, 1))
                                .with("months", 4)
                                .with("latest", LocalDate.of(2026, 6, 1))));
    }

    @Test
    @DisplayName("Where Smartflex names no suspension that has started, it is counted from today")
    @ReadAs("D-60")
    void withoutAStartItIsCountedFromToday() {
        assertThat(reconnection(TODAY.plusMonths(4))).isEmpty();
        assertThat(reconnection(TODAY.plusMonths(4).plusDays(1))).hasSize(1);
    }

    private static List<Complaint> suspension(LocalDate start, LocalDate end) {
        return complaints(start, end);
    }

    private static List<Complaint> complaints(LocalDate start, LocalDate end, Suspension... others) {
        return SuspensionDates.SUSPENSION.complaints(knowing(others), dates(start, end));
    }

    private static List<Complaint> reconnection(LocalDate date, Suspension... others) {
        return SuspensionDates.RECONNECTION.complaints(
                knowing(others), Answers.none().with(SuspensionFields.RECONNECTION_DATE, date));
    }

    private static Known knowing(Suspension... suspensions) {
        return KnownOf.at(ProcedureWalk.MORNING)
                .parameters(PARAMETERS)
                .fact(SuspensionFacts.SUSPENSIONS, List.of(suspensions))
                .known();
    }
}
