package bo.comteco.postventa.domain.manual;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.Subject;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.request.Opening;
import bo.comteco.postventa.domain.request.ServiceRequest;
import bo.comteco.postventa.domain.walk.AnyServer;
import bo.comteco.postventa.domain.walk.Reborn;
import bo.comteco.postventa.domain.walk.Subjects;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * 6.5 as a client meets it: a withdrawal opened in the main building at a moment that is given in UTC, four hours ahead
 * of La Paz, whatever the server takes for its zone.
 */
class WithdrawalHoursTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "2026-11-23T11:59:00Z, I.1/desk, declined.withdrawal-hours", // Monday, 7:59
        "2026-11-23T11:59:59Z, I.1/desk, declined.withdrawal-hours",
        "2026-11-23T12:00:00Z, I.1,", // 8:00
        "2026-11-23T21:59:00Z, I.1,", // 17:59
        "2026-11-23T21:59:59Z, I.1,",
        "2026-11-23T22:00:00Z, I.1/desk, declined.withdrawal-hours", // 18:00
        "2026-11-24T00:30:00Z, I.1/desk, declined.withdrawal-hours", // still Monday, 20:30
        "2026-11-23T02:00:00Z, I.1/desk, declined.withdrawal-day", // still Sunday, 22:00
        "2026-11-27T12:00:00Z, I.1,", // Friday
        "2026-11-27T21:59:59Z, I.1,",
        "2026-11-28T01:00:00Z, I.1/desk, declined.withdrawal-hours", // still Friday, 21:00
        "2026-11-28T11:59:00Z, I.1/desk, declined.withdrawal-day", // Saturday, 7:59
        "2026-11-28T12:00:00Z, I.1/desk, declined.withdrawal-day", // Saturday, 8:00
        "2026-11-28T21:59:00Z, I.1/desk, declined.withdrawal-day", // Saturday, 17:59
        "2026-11-28T22:00:00Z, I.1/desk, declined.withdrawal-day", // Saturday, 18:00
        "2026-11-29T14:00:00Z, I.1/desk, declined.withdrawal-day", // Sunday
        "2026-12-25T11:59:00Z, I.1/desk, declined.withdrawal-day", // a Friday and a holiday, 7:59
        "2026-12-25T12:00:00Z, I.1/desk, declined.withdrawal-day", // 8:00
        "2026-12-25T21:59:00Z, I.1/desk, declined.withdrawal-day", // 17:59
        "2026-12-24T21:59:00Z, I.1,", // its eve, 17:59
        "2026-12-31T21:59:00Z, I.1,", // the last hour of the year
        "2027-01-01T00:30:00Z, I.1/desk, declined.withdrawal-hours", // still 31 December, 20:30
        "2027-01-01T12:00:00Z, I.1/desk, declined.withdrawal-day", // the holiday of the next year's list
        "2027-01-04T12:00:00Z, I.1,",
        "2028-02-29T12:00:00Z, I.1,", // a Tuesday
        "2028-02-29T22:00:00Z, I.1/desk, declined.withdrawal-hours"
    })
    @ReadAs({"D-42", "D-43"})
    void theDeskAttendsFromEightToEighteenOnWorkingDaysOfLaPaz(Instant opened, String node, @Nullable String reason) {
        AnyServer.everywhere(() -> {
            var request = withdrawal(opened);

            assertThat(request.node().id()).isEqualTo(node);
            assertThat(request.notice().map(Message::key).orElse(null)).isEqualTo(reason);
            assertThat(request.ending().orElse(null)).isEqualTo(reason == null ? null : Ending.DECLINED);
        });
    }

    private static ServiceRequest withdrawal(Instant opened) {
        var opening = new Opening(1042, "test", ProcedureCode.I, inTheMainBuilding(), "visit-1", "adviser-1", opened);
        return Reborn.of(ServiceRequest.open(opening, Withdrawal.PROCEDURE, WorkingDaysTest.BOOK.knownAt(opened))
                .request());
    }

    private static Subject inTheMainBuilding() {
        var subject = Subjects.aHolder();
        return new Subject(
                subject.customer(),
                subject.customerName(),
                subject.personKind(),
                subject.identification(),
                subject.applicant(),
                subject.product(),
                "CENTRAL");
    }
}
