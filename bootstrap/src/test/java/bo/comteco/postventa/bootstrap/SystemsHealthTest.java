package bo.comteco.postventa.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.guard.Guard;
import bo.comteco.postventa.guard.GuardLimits;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class SystemsHealthTest {

    private Instant now = Instant.parse("2026-11-26T13:00:00Z");
    private final Guard pac = new Guard(SystemName.PAC, GuardLimits.standard(), () -> now);
    private final Guard qgis = new Guard(SystemName.QGIS, GuardLimits.standard(), () -> now);
    private final SystemsHealth health = new SystemsHealth(Map.of("pacGuard", pac, "qgisGuard", qgis));

    private void failing(int times) {
        now = now.plusSeconds(60);
        for (int i = 0; i < times; i++) {
            pac.write(() -> 503, status -> status >= 500);
        }
    }

    @Test
    void whileEverySystemIsUpSoIsTheService() {
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aSystemThatIsDownDegradesTheServiceAndSaysSinceWhen() {
        failing(5);

        assertThat(health.health().getStatus()).isEqualTo(SystemsHealth.DEGRADED);
        assertThat(health.health().getDetails().get("pac"))
                .isEqualTo(Map.of(
                        "state", "DOWN",
                        "since", "2026-11-26T13:01:00Z",
                        "failedAt", "2026-11-26T13:01:00Z",
                        "callsUnderWay", 0));
        assertThat(health.health().getDetails().get("qgis"))
                .isEqualTo(Map.of("state", "UP", "since", "2026-11-26T13:00:00Z", "callsUnderWay", 0));
    }

    @Test
    void oneFailureAloneDegradesASystem() {
        failing(1);

        assertThat(health.health().getStatus()).isEqualTo(SystemsHealth.DEGRADED);
        assertThat(health.health().getDetails().get("pac").toString()).contains("state=DEGRADED");
    }
}
