package bo.comteco.postventa.bootstrap;

import bo.comteco.postventa.guard.Guard;
import bo.comteco.postventa.guard.Standing;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * How each system outside stands and since when, as its guard has seen it. Where one is not up the service is degraded,
 * which is not down: what does not need that system goes on, and readiness does not ask for it.
 */
final class SystemsHealth implements HealthIndicator {

    static final Status DEGRADED = new Status("DEGRADED");

    private static final Pattern GUARD = Pattern.compile("Guard$");

    private final Map<String, Guard> guards;

    /** @param guards by their beans' names, such as {@code pacGuard}: two systems may share one role */
    SystemsHealth(Map<String, Guard> guards) {
        this.guards = new TreeMap<>(guards);
    }

    @Override
    public Health health() {
        var standings = new TreeMap<String, Standing>();
        guards.forEach((bean, guard) -> standings.put(system(bean), guard.standing()));
        boolean allUp = standings.values().stream().allMatch(standing -> standing.state() == Standing.State.UP);
        var health = Health.status(allUp ? Status.UP : DEGRADED);
        standings.forEach((system, standing) -> health.withDetail(system, shown(standing)));
        return health.build();
    }

    private static String system(String bean) {
        return GUARD.matcher(bean).replaceFirst("").toLowerCase(Locale.ROOT);
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
