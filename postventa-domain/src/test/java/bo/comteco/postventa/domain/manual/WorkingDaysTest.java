package bo.comteco.postventa.domain.manual;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.parameter.ParameterBook;
import bo.comteco.postventa.domain.parameter.ParameterEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    /** The manual's parameters, with the last holidays of 2026 and the first of 2027. */
    static final ParameterBook BOOK =
            ManualParameters.BOOK.with(holidays(2026, "2026-11-02, 2026-12-25")).with(holidays(2027, "2027-01-01"));

    private final WorkingDays days = new WorkingDays(BOOK.knownAt(AtTheCounter.NOW));

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, true",
        "2026-11-27, true",
        "2026-11-28, false",
        "2026-11-29, false",
        "2026-11-02, false",
        "2026-12-25, false",
        "2027-12-24, true"
    })
    @ReadAs("D-42")
    void mondayToFridayButForHolidays(LocalDate day, boolean working) {
        assertThat(days.includes(day)).isEqualTo(working);
    }

    @Test
    @ReadAs("D-42")
    void aYearWithoutAListHasNoHolidaysThatAreKnown() {
        assertThat(days.includes(LocalDate.of(2025, 12, 25))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-24",
        "2026-11-27, 2026-11-30",
        "2026-11-28, 2026-11-30",
        "2026-12-24, 2026-12-28",
        "2026-12-31, 2027-01-04"
    })
    void theNextWorkingDayIsNeverTheSame(LocalDate day, LocalDate next) {
        assertThat(days.after(day)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T10:00:00, 2026-11-25T18:00:00",
        "2026-11-24T00:00:00, 2026-11-25T18:00:00",
        "2026-11-24T23:59:59, 2026-11-25T18:00:00",
        "2026-12-24T17:00:00, 2026-12-28T18:00:00"
    })
    @ReadAs("D-16")
    void whatMustBePaidByTheEndOfTheNextWorkingDayHasUntilEighteen(LocalDateTime moment, LocalDateTime end) {
        assertThat(days.endOfNext(at(moment))).isEqualTo(at(end));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(ParameterBook.ZONE).toInstant();
    }

    private static ParameterEntry holidays(int year, String list) {
        return new ParameterEntry(
                ParameterNames.holidays(year),
                list,
                "days",
                "operations",
                LocalDate.of(2022, 10, 1),
                null,
                Instant.parse("2022-10-02T12:00:00Z"),
                "operations");
    }
}
