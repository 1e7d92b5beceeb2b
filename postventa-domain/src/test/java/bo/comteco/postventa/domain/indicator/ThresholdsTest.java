package bo.comteco.postventa.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.manual.ManualParameters;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThresholdsTest {

    @Test
    void effectivenessAndTimelinessHaveTheManualsEach() {
        var known = ManualParameters.BOOK.knownAt(Instant.parse("2026-11-24T14:00:00Z"));

        assertThat(Thresholds.of(known)).isEqualTo(new Thresholds(new BigDecimal("98"), new BigDecimal("95")));
    }
}
