package bo.comteco.postventa.testkit.chaos;

import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.application.finding.FactFinder;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.fact.SystemName;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Finds out what another finder does, unless its system is down. */
final class FarFinder implements FactFinder {

    private final FactFinder finder;
    private final Schedule schedule;
    private final Weather weather;

    FarFinder(FactFinder finder, Schedule schedule, Weather weather) {
        this.finder = finder;
        this.schedule = schedule;
        this.weather = weather;
    }

    @Override
    public Set<FactKind<?>> kinds() {
        return finder.kinds();
    }

    @Override
    public Reply<List<Fact>> find(List<FactQuery> queries, Instant at) {
        schedule.stall();
        return weather.isDown() ? Reply.silent(SystemName.SMARTFLEX, "no connection") : finder.find(queries, at);
    }
}
