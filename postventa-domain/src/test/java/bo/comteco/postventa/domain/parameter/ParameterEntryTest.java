package bo.comteco.postventa.domain.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterEntryTest {

    private static final LocalDate FROM = LocalDate.parse("2026-02-01");

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, false",
        "2026-02-01, true",
        "2026-02-28, true",
        "2026-03-01, false",
    })
    void holdsFromItsFirstDayToItsLast(LocalDate day, boolean holds) {
        assertThat(entry("cable-tv-back-hours", "24", LocalDate.parse("2026-02-28"))
                        .holdsOn(day))
                .isEqualTo(holds);
    }

    @Test
    void withoutAnEndItHoldsForGood() {
        var entry = entry("cable-tv-back-hours", "24", null);

        assertThat(entry.holdsOn(FROM.minusDays(1))).isFalse();
        assertThat(entry.holdsOn(FROM.plusYears(50))).isTrue();
    }

    @Test
    void mayHoldForOneDay() {
        assertThat(entry("cable-tv-back-hours", "24", FROM).holdsOn(FROM)).isTrue();
    }

    @Test
    void doesNotEndBeforeItStarts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry("cable-tv-back-hours", "24", FROM.minusDays(1)))
                .withMessageContainingAll("cable-tv-back-hours", "2026-01-31", "2026-02-01");
    }

    @ParameterizedTest
    @CsvSource({"' ', 24", "cable-tv-back-hours, ''"})
    void hasANameAndAValue(String name, String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry(name, value, null))
                .withMessageContaining("'" + name + "', '" + value + "'");
    }

    private static ParameterEntry entry(String name, String value, @Nullable LocalDate until) {
        return new ParameterEntry(
                name,
                value,
                "hours",
                "manual, D.9.2",
                FROM,
                until,
                Instant.parse("2026-01-15T12:00:00Z"),
                "operations");
    }
}
