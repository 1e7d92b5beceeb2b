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

    private static final Duration POLL = Duration.ofSeconds(1);

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource database, JdbcTemplate jdbc, OwedSweep sweep, PersistenceProperties properties) {
        var fold = new TallyFold(jdbc);
        return Scheduler.create(database)
                .startTasks(
                        Tasks.recurring("sweep", FixedDelay.of(properties.sweepEvery()))
                                .execute((instance, context) -> sweepAll(sweep, properties.sweepSize())),
                        Tasks.recurring("fold", FixedDelay.of(properties.foldEvery()))
                                .execute((instance, context) -> fold.fold()))
                .threads(2)
                .pollingInterval(POLL)
                .build();
    }

    private static void sweepAll(OwedSweep sweep, int size) {
        int swept;
        do {
            swept = sweep.sweep(size);
        } while (swept == size);
    }

    /** Not before the service is ready: what it sends may come back through its own door. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> startScheduler(Scheduler scheduler) {
        return ready -> scheduler.start();
    }
}
