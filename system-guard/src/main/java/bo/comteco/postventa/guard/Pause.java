package bo.comteco.postventa.guard;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** What lies between a failed question and its repetition. */
@FunctionalInterface
interface Pause {

    /**
     * Lets some time pass.
     *
     * @param average how long on average: callers that failed together do not come back together
     * @return false where that was interrupted
     */
    boolean of(Duration average);

    /** From half to one and a half times that, on the thread that asks. */
    static Pause onThisThread() {
        return average -> {
            long nanos = average.toNanos();
            try {
                TimeUnit.NANOSECONDS.sleep(
                        nanos / 2 + ThreadLocalRandom.current().nextLong(nanos + 1));
                return true;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            }
        };
    }
}
