package bo.comteco.postventa.domain.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutgoingCallTest {

    private static final Instant AT = Instant.parse("2026-11-03T14:15:00Z");
    private static final Duration LASTED = Duration.ofSeconds(65);

    @Test
    void itsLineHasAllOfItAndItsNameNothing() {
        var call = new OutgoingCall(AT, "79000001", LASTED);

        assertThat(call.line()).isEqualTo("2026-11-03T14:15:00Z 79000001 65");
        assertThat(call.toString()).doesNotContain("79000001", "2026", "65");
    }

    @ParameterizedTest
    @ValueSource(strings = {"102", "0015551234567", "*99#", "+59179000001", "0"})
    void whateverCanBeDialledCanBeCalled(String called) {
        assertThat(new OutgoingCall(AT, called, Duration.ZERO).called()).isEqualTo(called);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "79000001 ", "79-000-001", "Ana", "1234567890123456789012345678901"})
    void whatNobodyCanDialIsNotCalledAndNotRepeated(String called) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutgoingCall(AT, called, LASTED))
                .withMessage("a call to what nobody can dial");
    }

    @Test
    void timesAreWholeSecondsAndNotBelowZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutgoingCall(AT.plusMillis(1), "79000001", LASTED))
                .withMessageNotContaining("79000001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutgoingCall(AT, "79000001", LASTED.plusMillis(1)))
                .withMessageNotContaining("79000001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutgoingCall(AT, "79000001", Duration.ofSeconds(-1)))
                .withMessageNotContaining("79000001");
    }
}
