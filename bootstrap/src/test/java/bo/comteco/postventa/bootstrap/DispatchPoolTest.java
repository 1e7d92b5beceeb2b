package bo.comteco.postventa.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.RequestStore.Due;
import bo.comteco.postventa.application.driving.CarryOutOwed;
import bo.comteco.postventa.domain.fact.SystemName;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What goes to one system is carried out whatever another does; each has three threads here. */
class DispatchPoolTest {

    private static final int THREADS = 3;
    private static final Instant UNTIL = Instant.parse("2026-11-24T14:02:00Z");

    private final Owed owed = new Owed();
    private final DispatchPool pool = new DispatchPool(
            new StaticListableBeanFactory(Map.of("owed", owed)).getBeanProvider(CarryOutOwed.class), THREADS);

    /** Each thing's kind is the name of its system; what goes to Smartflex hangs until it is told to answer. */
    private static final class Owed implements CarryOutOwed {

        private final CountDownLatch answer = new CountDownLatch(1);
        private final Semaphore begun = new Semaphore(0);
        private final Semaphore done = new Semaphore(0);

        @Override
        public Optional<SystemName> systemOf(Due held) {
            return Stream.of(SystemName.values())
                    .filter(system -> system.name().equals(held.kind()))
                    .findFirst();
        }

        @Override
        public void carryOut(Due held) {
            begun.release();
            if (held.kind().equals(SystemName.SMARTFLEX.name())) {
                await(answer);
            }
            if (held.attempts() > 0) {
                throw new IllegalStateException("fails as it is told to");
            }
            done.release();
        }

        @Override
        public int sweep(int limit) {
            throw new UnsupportedOperationException("nothing is swept here");
        }

        private static void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }

    @AfterEach
    void stop() throws InterruptedException {
        owed.answer.countDown();
        pool.stop();
    }

    private static Due due(String kind, int attempts) {
        return new Due(1, 0, kind, attempts, UNTIL);
    }

    private static List<Due> things(int count, SystemName system) {
        return IntStream.range(0, count).mapToObj(i -> due(system.name(), 0)).toList();
    }

    private static boolean come(Semaphore events, int count) throws InterruptedException {
        return events.tryAcquire(count, 10, TimeUnit.SECONDS);
    }

    private void smartflexHangs() throws InterruptedException {
        pool.soon(things(10 * THREADS, SystemName.SMARTFLEX));
        assertThat(come(owed.begun, THREADS)).isTrue();
    }

    @Test
    void whileOneSystemHangsWhatGoesToOthersIsCarriedOut() throws InterruptedException {
        smartflexHangs();

        pool.soon(things(10 * THREADS, SystemName.PAC));
        pool.soon(things(10 * THREADS, SystemName.WHATSAPP));

        assertThat(come(owed.done, 20 * THREADS)).isTrue();
    }

    @Test
    void whileOneSystemHangsSilentOnesAreAskedAgain() throws InterruptedException {
        smartflexHangs();

        pool.soon(List.of(due(Due.ASKING_AGAIN, 0)));

        assertThat(come(owed.done, 1)).isTrue();
    }

    @Test
    void onlyTheSystemThatHangsHasNoRoom() throws InterruptedException {
        smartflexHangs();

        assertThat(pool.room(SystemName.SMARTFLEX)).isZero();
        assertThat(pool.room(SystemName.PAC)).isEqualTo(THREADS);
        assertThat(pool.room(null)).isEqualTo(THREADS);
    }

    @Test
    void whatWaitsForASystemIsCarriedOutWhenItAnswers() throws InterruptedException {
        smartflexHangs();

        owed.answer.countDown();

        assertThat(come(owed.done, 10 * THREADS)).isTrue();
    }

    @Test
    void whatFailsTakesNoThreadWithIt() throws InterruptedException {
        var failing = IntStream.range(0, 2 * THREADS)
                .mapToObj(i -> due(SystemName.PAC.name(), 1))
                .toList();

        pool.soon(failing);
        pool.soon(things(1, SystemName.PAC));

        assertThat(come(owed.done, 1)).isTrue();
    }

    @Test
    void whatFindsNoPlaceToWaitIsLeftToTheSweepAndNothingFails() throws InterruptedException {
        smartflexHangs();

        pool.soon(things(1_000, SystemName.SMARTFLEX));
        pool.soon(things(1, SystemName.PAC));

        assertThat(come(owed.done, 1)).isTrue();
    }
}
