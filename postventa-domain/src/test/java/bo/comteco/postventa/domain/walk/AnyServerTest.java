package bo.comteco.postventa.domain.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AnyServerTest {

    private static final Instant NOON_IN_LA_PAZ = Instant.parse("2026-03-10T16:00:00Z");

    private final ZoneId zone = ZoneId.systemDefault();
    private final Locale language = Locale.getDefault();

    @Test
    void theServersDoNotAgreeOnTheDayNorOnHowANumberIsWritten() {
        var days = new HashSet<LocalDate>();
        var numbers = new HashSet<String>();

        AnyServer.everywhere(() -> {
            days.add(LocalDate.ofInstant(NOON_IN_LA_PAZ, ZoneId.systemDefault()));
            numbers.add(String.format(Locale.getDefault(), "%,.2f", 1234.5));
        });

        assertThat(days).hasSize(2);
        assertThat(numbers).hasSizeGreaterThan(2);
    }

    @Test
    void zoneAndLanguageAreAsBeforeAlsoAfterAFailure() {
        assertThatThrownBy(() -> AnyServer.everywhere(() -> {
                    throw new AssertionError("here");
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("IN_LA_PAZ");

        assertThat(ZoneId.systemDefault()).isEqualTo(zone);
        assertThat(Locale.getDefault()).isEqualTo(language);
    }
}
