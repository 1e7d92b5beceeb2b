package bo.comteco.postventa.guard;

import static bo.comteco.postventa.guard.GuardedSystem.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.guard.Standing.State;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final GuardedSystem system = GuardedSystem.repeating(0);

    @Test
    void whatWasNeverCalledIsUpSinceItsGuardIsThere() {
        assertThat(system.guard().standing()).isEqualTo(new Standing(SystemName.PAC, State.UP, MORNING, null, null, 0));
    }

    @Test
    void oneFailureMakesItDegradedUntilItIsNotAmongTheLastCallsAnyMore() {
        system.passes(SECOND);
        system.breaks(1).write(1);
        assertThat(system.guard().standing())
                .isEqualTo(new Standing(
                        SystemName.PAC, State.DEGRADED, MORNING.plus(SECOND), null, MORNING.plus(SECOND), 0));

        system.passes(SECOND);
        system.write(5);
        assertThat(system.state()).isEqualTo(State.DEGRADED);

        system.passes(SECOND);
        system.write();
        assertThat(system.guard().standing())
                .isEqualTo(new Standing(
                        SystemName.PAC,
                        State.UP,
                        MORNING.plusSeconds(3),
                        MORNING.plusSeconds(3),
                        MORNING.plus(SECOND),
                        0));
    }

    @Test
    void itIsDownSinceTheFailureThatWasOneTooMany() {
        system.breaks(4);
        for (int i = 0; i < 4; i++) {
            system.passes(SECOND);
            system.write(1);
        }

        assertThat(system.state()).isEqualTo(State.DOWN);
        assertThat(system.guard().standing().since()).isEqualTo(MORNING.plusSeconds(4));
    }
}
