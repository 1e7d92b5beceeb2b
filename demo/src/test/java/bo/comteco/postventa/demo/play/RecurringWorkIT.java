package bo.comteco.postventa.demo.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bo.comteco.postventa.demo.house.DemoHouse;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the service does by itself again and again. Nobody waits for it, so that nobody would see it fail. */
@ExtendWith(HouseExtension.class)
class RecurringWorkIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void eachJobHasRunAndDidNotFail(DemoHouse house) throws SQLException {
        await("each job's first run")
                .atMost(PATIENCE)
                .until(() -> !failures(house).containsValue(-1));

        assertThat(failures(house))
                .containsOnlyKeys("sweep", "fold", "promises", "idle", "evidence", "smartflex-hub")
                .allSatisfy((job, failures) -> assertThat(failures).as(job).isZero());
    }

    /** How often each job failed since it last succeeded; -1 where it did neither. */
    private static Map<String, Integer> failures(DemoHouse house) throws SQLException {
        var database = house.database();
        var failures = new HashMap<String, Integer>();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select task_name, case when last_success is null and last_failure is null then -1
                            else coalesce(consecutive_failures, 0) end from scheduled_tasks""")) {
            while (rows.next()) {
                failures.put(rows.getString(1), rows.getInt(2));
            }
        }
        return failures;
    }
}
