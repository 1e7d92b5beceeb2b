package bo.comteco.postventa.domain.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.manual.ReadAs;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EndingTest {

    @Test
    @ReadAs("D-23")
    void whoWasReferredWasAttendedEffectivelyAndNobodyElseButTheAttended() {
        assertThat(Stream.of(Ending.values()).filter(Ending::isEffective))
                .containsExactly(Ending.ATTENDED, Ending.REFERRED);
    }
}
