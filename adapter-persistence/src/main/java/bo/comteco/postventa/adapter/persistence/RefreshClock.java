package bo.comteco.postventa.adapter.persistence;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has what this instance keeps of the database read anew before it grows old. */
final class RefreshClock {

    private static final Logger LOG = LoggerFactory.getLogger(RefreshClock.class);

    private final String what;
    private final Runnable refreshing;
    private final ScheduledExecutorService thread;

    RefreshClock(String what, Runnable refreshing, Duration every) {
        this.what = what;
        this.refreshing = refreshing;
        this.thread = Executors.newSingleThreadScheduledExecutor(work -> {
            var daemon = new Thread(work, what);
            daemon.setDaemon(true);
            return daemon;
        });
        var unused =
                thread.scheduleWithFixedDelay(this::refresh, every.toNanos(), every.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void refresh() {
        try {
            refreshing.run();
        } catch (RuntimeException unreachable) {
            // whoever needs it once it is too old reads it, and is told
            LOG.warn("the {} could not be read anew", what, unreachable);
        }
    }

    void stop() {
        thread.shutdownNow();
    }
}
