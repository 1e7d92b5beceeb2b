package bo.comteco.postventa.adapter.persistence;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The sweep, the fold and whatever the service brings, by db-scheduler: on one instance at a time, whichever is there. */
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
    Scheduler scheduler(
            DataSource database,
            TallyFold fold,
            OwedSweep sweep,
            ObjectProvider<RecurringJob> others,
            PersistenceProperties properties) {
        var tasks = Stream.concat(
                        Stream.of(
                                new RecurringJob(
                                        "sweep",
                                        properties.sweepEvery(),
                                        () -> sweepAll(sweep, properties.sweepSize())),
                                new RecurringJob("fold", properties.foldEvery(), fold::all)),
                        others.orderedStream())
                .map(RecurringWork::scheduled)
                .toList();
        return Scheduler.create(database)
                .startTasks(tasks)
                .threads(tasks.size())
                .pollingInterval(shorter(properties.sweepEvery(), LONGEST_POLL))
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(HEARTBEATS_MISSED)
                .shutdownMaxWait(LONGEST_SHUTDOWN)
                .build();
    }

    private static RecurringTask<Void> scheduled(RecurringJob task) {
        return Tasks.recurring(task.name(), FixedDelay.of(task.every()))
                .execute((instance, context) -> task.work().run());
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
