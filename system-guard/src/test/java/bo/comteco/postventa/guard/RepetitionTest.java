package bo.comteco.postventa.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bo.comteco.postventa.guard.GuardedSystem.Broken;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is asked again, and what never is. */
class RepetitionTest {

    private final GuardedSystem system = GuardedSystem.repeating(1);

    @Test
    void aQuestionThatBreaksIsAskedAgainAfterAPause() {
        system.breaks(1);

        assertThat(system.read()).isEqualTo(200);
        assertThat(system.calls()).isEqualTo(2);
        assertThat(system.pauses()).containsExactly(Duration.ofMillis(100));
    }

    @Test
    void soIsOneWhoseAnswerIsNone() {
        system.answers(503);

        assertThat(system.read()).isEqualTo(200);
        assertThat(system.calls()).isEqualTo(2);
    }

    @Test
    void anOrderIsNeverSentTwice() {
        system.breaks(1);

        assertThatExceptionOfType(Broken.class).isThrownBy(system::write);
        assertThat(system.calls()).isEqualTo(1);

        assertThat(system.answers(503).write()).isEqualTo(503);
        assertThat(system.calls()).isEqualTo(2);
    }

    @Test
    void aRefusedQuestionIsNotAskedAgain() {
        system.answers(404);

        assertThat(system.read()).isEqualTo(404);
        assertThat(system.calls()).isEqualTo(1);
    }

    @Test
    void aQuestionIsAskedAgainNoMoreThanSoOften() {
        system.answers(503, 504);

        assertThat(system.read()).isEqualTo(504);
        assertThat(system.calls()).isEqualTo(2);
    }

    @Test
    void whatTookLongIsNotAskedAgain() {
        system.breaksAfter(Duration.ofMillis(501));

        assertThatExceptionOfType(Broken.class).isThrownBy(system::read);
        assertThat(system.calls()).isEqualTo(1);
        assertThat(system.pauses()).isEmpty();
    }

    @Test
    void norIsWhatTheIntervalWouldMakeTooLate() {
        system.breaksAfter(Duration.ofMillis(450));

        assertThatExceptionOfType(Broken.class).isThrownBy(system::read);
        assertThat(system.calls()).isEqualTo(1);
    }

    @Test
    void eachTimeCountsForTheSystemsStanding() {
        system.breaks(4);

        for (int i = 0; i < 2; i++) {
            assertThatExceptionOfType(Broken.class).isThrownBy(system::read);
        }

        assertThatExceptionOfType(NotCalled.class).isThrownBy(system::read);
    }
}
