package bo.comteco.postventa.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.guard.Standing.State;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** So many calls at once and no more; the system of these tests has two places. */
class PlacesTest {

    private final GuardedSystem system = GuardedSystem.repeating(1);

    private int whileOneIsUnderWay(Runnable then) {
        return system.guard()
                .write(
                        () -> {
                            then.run();
                            return 200;
                        },
                        status -> false);
    }

    @Test
    void whatFindsNoPlaceIsRefusedAtOnce() {
        whileOneIsUnderWay(() -> whileOneIsUnderWay(() -> {
            assertThatExceptionOfType(NotCalled.class).isThrownBy(system::write).satisfies(refused -> {
                assertThat(refused.trouble()).contains("under way");
                assertThat(refused.atLeast()).isZero();
            });
            assertThatExceptionOfType(NotCalled.class).isThrownBy(system::read);
        }));

        assertThat(system.calls()).isZero();
        assertThat(system.pauses()).isEmpty();
    }

    @Test
    void aPlaceIsFreeAgainHoweverItsCallEnded() {
        system.breaks(3).write(3);

        whileOneIsUnderWay(() -> assertThat(system.write()).isEqualTo(200));
    }

    @Test
    void whatWasRefusedForWantOfAPlaceIsNoFailureOfTheSystem() {
        whileOneIsUnderWay(() -> whileOneIsUnderWay(() -> {
            for (int i = 0; i < 10; i++) {
                assertThatExceptionOfType(NotCalled.class).isThrownBy(system::write);
            }
        }));

        assertThat(system.write()).isEqualTo(200);
        assertThat(system.state()).isEqualTo(State.UP);
    }

    @Test
    void howManyAreUnderWayIsSaid() {
        whileOneIsUnderWay(
                () -> assertThat(system.guard().standing().underWay()).isEqualTo(1));

        assertThat(system.guard().standing().underWay()).isZero();
    }

    @Test
    void aWideOpenGuardLetsEverythingThroughOnce() {
        var guard = Guard.wideOpen(SystemName.PAC);
        var calls = new AtomicInteger();

        for (int i = 0; i < 100; i++) {
            assertThat(guard.<Integer>read(
                            () -> {
                                calls.incrementAndGet();
                                return 500;
                            },
                            status -> true))
                    .isEqualTo(500);
        }

        assertThat(calls).hasValue(100);
        assertThat(guard.standing().state()).isEqualTo(State.UP);
    }
}
