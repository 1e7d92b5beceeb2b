package bo.comteco.postventa.domain.manual;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.fact.Subject;
import bo.comteco.postventa.domain.manual.WithdrawalDesk.Desk;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import bo.comteco.postventa.domain.parameter.ParameterEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 6.5: where and when withdrawals are attended. 23 November 2026 is a Monday. */
class WithdrawalDeskTest {

    private static final String MAIN_BUILDING = "CENTRAL";

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:00:00, OPEN",
        "2026-11-23T07:59:59, OUTSIDE_HOURS",
        "2026-11-27T17:59:59, OPEN",
        "2026-11-27T18:00:00, OUTSIDE_HOURS",
        "2026-11-24T00:00:00, OUTSIDE_HOURS",
        "2026-11-28T10:00:00, NOT_A_WORKING_DAY",
        "2026-11-29T10:00:00, NOT_A_WORKING_DAY",
        "2026-12-25T10:00:00, NOT_A_WORKING_DAY"
    })
    void theMainBuildingAttendsOnWorkingDaysFromEightToEighteen(String openedAt, Desk desk) {
        assertThat(desk(Corner.HOLDER, MAIN_BUILDING, openedAt)).isEqualTo(desk);
    }

    @Test
    @ReadAs("D-43")
    void anotherOfficeNeverAttends() {
        assertThat(desk(Corner.HOLDER, "SUR", "2026-11-24T10:00:00")).isEqualTo(Desk.OTHER_OFFICE);
        assertThat(desk(Corner.HOLDER, "SUR", "2026-11-28T20:00:00")).isEqualTo(Desk.OTHER_OFFICE);
    }

    @Test
    void theOpeningCountsAndNotTheHourAtWhichItIsAsked() {
        var opened = at("2026-11-24T17:59:00");
        var known = Corner.HOLDER
                .inOrder()
                .by(of(Corner.HOLDER, MAIN_BUILDING))
                .known(opened, opened.plusSeconds(3600), WorkingDaysTest.BOOK);

        assertThat(WithdrawalDesk.WITHDRAWAL_DESK_OPEN.decide(known)).isEqualTo(Desk.OPEN);
    }

    @ParameterizedTest
    @EnumSource(Corner.class)
    void whoeverComesOfficeDayAndHourDecideAlone(Corner corner) {
        assertThat(desk(corner, MAIN_BUILDING, "2026-11-24T10:00:00")).isEqualTo(Desk.OPEN);
        assertThat(desk(corner, MAIN_BUILDING, "2026-11-24T18:00:00")).isEqualTo(Desk.OUTSIDE_HOURS);
        assertThat(desk(corner, MAIN_BUILDING, "2026-11-28T10:00:00")).isEqualTo(Desk.NOT_A_WORKING_DAY);
        assertThat(desk(corner, "SUR", "2026-11-24T10:00:00")).isEqualTo(Desk.OTHER_OFFICE);
        assertThat(desk(corner, "SUR", "2026-11-28T18:00:00")).isEqualTo(Desk.OTHER_OFFICE);
    }

    @Test
    @ReadAs("D-42")
    void aHolidayThatIsListedAfterTheOpeningDoesNotClose() {
        var opened = at("2026-11-24T10:00:00");
        var listed = WorkingDaysTest.BOOK.with(new ParameterEntry(
                ParameterNames.holidays(2026),
                "2026-11-24",
                "days",
                "operations",
                LocalDate.of(2022, 10, 1),
                null,
                opened.plusSeconds(60),
                "operations"));
        var client = Corner.HOLDER.inOrder().by(of(Corner.HOLDER, MAIN_BUILDING));
        var later = opened.plusSeconds(120);

        assertThat(WithdrawalDesk.WITHDRAWAL_DESK_OPEN.decide(client.known(opened, later, listed)))
                .isEqualTo(Desk.OPEN);
        assertThat(WithdrawalDesk.WITHDRAWAL_DESK_OPEN.decide(client.known(later, later, listed)))
                .isEqualTo(Desk.NOT_A_WORKING_DAY);
    }

    private static Desk desk(Corner corner, String office, String openedAt) {
        var opened = at(openedAt);
        return WithdrawalDesk.WITHDRAWAL_DESK_OPEN.decide(
                corner.inOrder().by(of(corner, office)).known(opened, opened, WorkingDaysTest.BOOK));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ParameterBook.ZONE).toInstant();
    }

    private static Subject of(Corner corner, String office) {
        var subject = corner.subject();
        return new Subject(
                subject.customer(),
                subject.customerName(),
                subject.personKind(),
                subject.identification(),
                subject.applicant(),
                subject.product(),
                office);
    }
}
