package bo.comteco.postventa.benchmark;

import java.util.concurrent.Semaphore;

/** The threads that answer calls: whoever finds none free waits, and comes in by turn. */
final class Door {

    private final Semaphore threads;

    Door(int threads) {
        this.threads = new Semaphore(threads, true);
    }

    <T, E extends Exception> T through(Laps.Work<T, E> work) throws E {
        threads.acquireUninterruptibly();
        try {
            return work.carryOut();
        } finally {
            threads.release();
        }
    }
}
