package bo.comteco.postventa.bootstrap;

import bo.comteco.postventa.guard.Guard;
import bo.comteco.postventa.guard.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * How each system outside stands and since when, as its guard has seen it. Where one is not up the service is degraded,
 * which is not down: what does not need that system goes on, and readiness does not ask for it.
 */
final class SystemsHealth implements HealthIndicator {

    static final Status DEGRADED = new Status("DEGRADED");

    private final List<Guard> guards;

    SystemsHealth(List<Guard> guards) {
        this.guards = List.copyOf(guards);
    }

    @Override
    public Health health() {
        var standings = guards.stream().map(Guard::standing).toList();
        boolean allUp = standings.stream().allMatch(standing -> standing.state() == Standing.State.UP);
        var health = Health.status(allUp ? Status.UP : DEGRADED);
        standings.forEach(
                standing -> health.withDetail(standing.system().name().toLowerCase(Locale.ROOT), shown(standing)));
        return health.build();
    }

    private static Map<String, Object> shown(Standing standing) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("state", standing.state().name());
        shown.put("since", standing.since().toString());
        standing.findAnsweredAt().ifPresent(at -> shown.put("answeredAt", at.toString()));
        standing.findFailedAt().ifPresent(at -> shown.put("failedAt", at.toString()));
        shown.put("callsUnderWay", standing.underWay());
        return shown;
    }
}
