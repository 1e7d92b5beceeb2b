package bo.comteco.postventa.adapter.persistence;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The sweep and the fold, by db-scheduler: on one instance at a time, whichever is there. */
@Configuration(proxyBeanMethods = false)
class RecurringWork {

    private static final Duration LONGEST_POLL = Duration.ofSeconds(1);

    // What an instance was doing when it was killed is taken up by another after this many of its heartbeats.
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int HEARTBEATS_MISSED = 4;

    private static final Duration LONGEST_SHUTDOWN = Duration.ofSeconds(10);

    @Bean
    TallyFold tallyFold(JdbcTemplate jdbc) {
        return new TallyFold(jdbc);
    }

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource database, TallyFold fold, OwedSweep sweep, PersistenceProperties properties) {
        return Scheduler.create(database)
                .startTasks(
                        Tasks.recurring("sweep", FixedDelay.of(properties.sweepEvery()))
                                .execute((instance, context) -> sweepAll(sweep, properties.sweepSize())),
                        Tasks.recurring("fold", FixedDelay.of(properties.foldEvery()))
                                .execute((instance, context) -> fold.all()))
                .threads(2)
                .pollingInterval(shorter(properties.sweepEvery(), LONGEST_POLL))
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(HEARTBEATS_MISSED)
                .shutdownMaxWait(LONGEST_SHUTDOWN)
                .build();
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static void sweepAll(OwedSweep sweep, int size) {
        int swept;
        do {
            swept = sweep.sweep(size);
        } while (swept > 0);
    }

    /** Not before the service is ready: what it sends may come back through its own door. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> startScheduler(Scheduler scheduler) {
        return ready -> scheduler.start();
    }
}
