package bo.comteco.postventa.guard;

import static bo.comteco.postventa.guard.GuardedSystem.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bo.comteco.postventa.guard.GuardedSystem.Broken;
import bo.comteco.postventa.guard.Standing.State;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A system that fails too often is left alone, then tried, then called again. */
class LeftAloneTest {

    private static final Duration SECONDS_10 = Duration.ofSeconds(10);

    private final GuardedSystem system = GuardedSystem.repeating(0);

    @Test
    void whatFailsTooOftenIsNotCalledAnyMore() {
        system.breaks(4).write(4);

        assertThatExceptionOfType(NotCalled.class)
                .isThrownBy(system::write)
                .satisfies(refused -> assertThat(refused.trouble()).contains("PAC", "left alone"));
        assertThat(system.calls()).isEqualTo(4);
        assertThat(system.state()).isEqualTo(State.DOWN);
    }

    @Test
    void aQuestionIsRefusedLikeAnOrder() {
        system.breaks(4).write(4);

        assertThatExceptionOfType(NotCalled.class).isThrownBy(system::read);
    }

    @Test
    void aFewFailuresAreNotEnoughToMakeAnythingOf() {
        system.breaks(3).write(3);

        assertThat(system.write()).isEqualTo(200);
        assertThat(system.calls()).isEqualTo(4);
    }

    @Test
    void anAnswerThatIsNoneIsAFailure() {
        system.answers(503, 500, 200, 502).write(4);

        assertThatExceptionOfType(NotCalled.class).isThrownBy(system::write);
    }

    @Test
    void whatASystemRefusesIsAnAnswer() {
        system.answers(400, 401, 404, 409, 422, 429, 400, 400).write(8);

        assertThat(system.write()).isEqualTo(200);
        assertThat(system.state()).isEqualTo(State.UP);
    }

    @Test
    void itIsNotTriedBeforeTheTimeIsOver() {
        system.breaks(4).write(4);
        system.passes(SECONDS_10.minusMillis(1));

        assertThatExceptionOfType(NotCalled.class).isThrownBy(system::write);
    }

    @Test
    void itIsSaidForHowLongItIsLeftAloneYet() {
        system.breaks(4).write(4);
        system.passes(Duration.ofSeconds(3));

        assertThatExceptionOfType(NotCalled.class)
                .isThrownBy(system::write)
                .satisfies(refused -> assertThat(refused.atLeast()).isEqualTo(Duration.ofSeconds(7)));
    }

    @Test
    void howLongItIsLeftAloneBeginsAnewWhenItsTrialsFail() {
        system.breaks(6).write(4);
        system.passes(SECONDS_10.plusMillis(1));
        system.write(2);
        system.passes(Duration.ofSeconds(1));

        assertThatExceptionOfType(NotCalled.class)
                .isThrownBy(system::write)
                .satisfies(refused -> assertThat(refused.atLeast()).isEqualTo(Duration.ofSeconds(9)));
    }

    @Test
    void itIsCalledAgainWhenItsTrialsSucceed() {
        system.breaks(4).write(4);
        system.passes(SECONDS_10.plusMillis(1));

        system.write(2);

        assertThat(system.state()).isEqualTo(State.UP);
        assertThat(system.guard().standing().since()).isEqualTo(MORNING.plusMillis(10_001));
        system.write(5);
        assertThat(system.calls()).isEqualTo(11);
    }

    @Test
    void itIsLeftAloneAgainWhenItsTrialsFailAndWasDownAllTheTime() {
        system.breaks(6).write(4);
        system.passes(SECONDS_10.plusMillis(1));

        system.write(2);

        assertThatExceptionOfType(NotCalled.class).isThrownBy(system::write);
        assertThat(system.calls()).isEqualTo(6);
        assertThat(system.guard().standing().since()).isEqualTo(MORNING);
    }

    @Test
    void noMoreThanTheTrialsTryIt() {
        system.breaks(4).write(4);
        system.passes(SECONDS_10.plusMillis(1));

        // the place of a trial is taken by who is still under way
        system.guard()
                .write(
                        () -> system.guard()
                                .write(
                                        () -> {
                                            assertThatExceptionOfType(NotCalled.class)
                                                    .isThrownBy(system::write)
                                                    .satisfies(refused -> assertThat(refused.atLeast())
                                                            .isZero());
                                            return 200;
                                        },
                                        status -> false),
                        status -> false);

        assertThat(system.state()).isEqualTo(State.UP);
    }

    @Test
    void whatACallThrowsIsThrown() {
        system.breaks(1);

        assertThatThrownBy(system::write).isInstanceOf(Broken.class);
    }
}
