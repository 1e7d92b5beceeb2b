package bo.comteco.postventa.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class GuardLimitsTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private static GuardLimits limits(int atOnce, int last, int least, int percent, int trials, int repetitions) {
        return new GuardLimits(
                atOnce, Duration.ZERO, last, least, percent, SECOND, trials, repetitions, SECOND, SECOND);
    }

    @Test
    void whereNothingIsConfiguredAFewAreLetThroughAndOneRepetitionIsMade() {
        assertThat(GuardLimits.standard())
                .isEqualTo(new GuardLimits(
                        32,
                        Duration.ofMillis(200),
                        20,
                        5,
                        50,
                        Duration.ofSeconds(10),
                        2,
                        1,
                        Duration.ofMillis(100),
                        Duration.ofMillis(500)));
    }

    @Test
    void theLongestOfAQuestionHasItsRepetitionAndItsWaitInIt() {
        assertThat(GuardLimits.standard().longest(SECOND)).isEqualTo(Duration.ofMillis(1_700));
        assertThat(limits(1, 1, 1, 50, 1, 0).longest(SECOND)).isEqualTo(SECOND);
    }

    @Test
    void whatIsOutOfTheQuestionIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> limits(0, 1, 1, 50, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> limits(1, 4, 5, 50, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> limits(1, 4, 0, 50, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> limits(1, 1, 1, 0, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> limits(1, 1, 1, 101, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> limits(1, 1, 1, 50, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> limits(1, 1, 1, 50, 1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> limits(1, 1, 1, 50, 1, 6));
    }

    @Test
    void noTimeIsNegativeAndNoSystemIsLeftAloneForNoTime() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GuardLimits(1, SECOND.negated(), 1, 1, 50, SECOND, 1, 0, SECOND, SECOND));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GuardLimits(1, SECOND, 1, 1, 50, SECOND, 1, 0, SECOND.negated(), SECOND));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GuardLimits(1, SECOND, 1, 1, 50, Duration.ZERO, 1, 0, SECOND, SECOND));
    }
}
