package bo.comteco.postventa.adapter.persistence;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has this instance's book of parameters read anew before it grows old. */
final class ParameterClock {

    private static final Logger LOG = LoggerFactory.getLogger(ParameterClock.class);

    private final PostgresParameterStore parameters;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        var daemon = new Thread(work, "parameters");
        daemon.setDaemon(true);
        return daemon;
    });

    ParameterClock(PostgresParameterStore parameters, Duration every) {
        this.parameters = parameters;
        var unused =
                thread.scheduleWithFixedDelay(this::refresh, every.toNanos(), every.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void refresh() {
        try {
            parameters.refresh();
        } catch (RuntimeException unreachable) {
            // whoever needs the book once it is too old reads it, and is told
            LOG.warn("the parameters could not be read anew", unreachable);
        }
    }

    void stop() {
        thread.shutdownNow();
    }
}
