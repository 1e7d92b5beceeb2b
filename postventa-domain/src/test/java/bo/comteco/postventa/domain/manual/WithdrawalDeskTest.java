package bo.comteco.postventa.domain.manual;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.fact.Subject;
import bo.comteco.postventa.domain.manual.WithdrawalDesk.Desk;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void theMainBuildingAttendsOnWorkingDaysFromEightToEighteen(LocalDateTime openedAt, Desk desk) {
        assertThat(desk(MAIN_BUILDING, openedAt)).isEqualTo(desk);
    }

    @Test
    void anotherOfficeNeverAttends() {
        assertThat(desk("SUR", LocalDateTime.parse("2026-11-24T10:00:00"))).isEqualTo(Desk.OTHER_OFFICE);
        assertThat(desk("SUR", LocalDateTime.parse("2026-11-28T20:00:00"))).isEqualTo(Desk.OTHER_OFFICE);
    }

    @Test
    void theOpeningCountsAndNotTheHourAtWhichItIsAsked() {
        var opened = LocalDateTime.parse("2026-11-24T17:59:00")
                .atZone(ParameterBook.ZONE)
                .toInstant();
        var known = Corner.HOLDER
                .inOrder()
                .by(at(MAIN_BUILDING))
                .known(opened, opened.plusSeconds(3600), WorkingDaysTest.BOOK);

        assertThat(WithdrawalDesk.WITHDRAWAL_DESK_OPEN.decide(known)).isEqualTo(Desk.OPEN);
    }

    private static Desk desk(String office, LocalDateTime openedAt) {
        var opened = openedAt.atZone(ParameterBook.ZONE).toInstant();
        return WithdrawalDesk.WITHDRAWAL_DESK_OPEN.decide(
                Corner.HOLDER.inOrder().by(at(office)).known(opened, opened, WorkingDaysTest.BOOK));
    }

    private static Subject at(String office) {
        var subject = Corner.HOLDER.subject();
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
