package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.NetworkCoverage;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.common.Position;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.manual.ProductFacts.Service;
import bo.comteco.postventa.domain.product.Coverage;
import bo.comteco.postventa.domain.product.Coverage.Hindrance;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The network in memory: for each position, what serves it, in the order of preference. Where nothing was said, there is
 * no network.
 */
public final class InMemoryNetworkCoverage extends InMemorySystem implements NetworkCoverage {

    private final Map<Position, List<Coverage>> places = new ConcurrentHashMap<>();
    private volatile List<Coverage> elsewhere = List.of();

    public InMemoryNetworkCoverage() {
        super(SystemName.QGIS);
    }

    /** What there is at a position, in place of what was said of it before; several of one kind are a choice. */
    public InMemoryNetworkCoverage at(Position position, Coverage... coverage) {
        places.put(position, List.of(coverage));
        return this;
    }

    /** What there is wherever nothing else was said. */
    public InMemoryNetworkCoverage everywhere(Coverage... coverage) {
        elsewhere = List.of(coverage);
        return this;
    }

    @Override
    public Reply<List<Coverage>> at(Position position, List<Service> services) {
        var there = places.getOrDefault(position, elsewhere);
        return reply(
                () -> services.stream().map(service -> coverage(service, there)).toList());
    }

    private static Coverage coverage(Service service, List<Coverage> there) {
        var ofKind = there.stream()
                .filter(coverage -> coverage.kind() == service.kind())
                .toList();
        return ofKind.stream()
                .filter(coverage -> coverage.isServed() && coverage.technology() == service.technology())
                .findFirst()
                .or(() -> ofKind.stream().filter(Coverage::isServed).findFirst())
                .or(() -> ofKind.stream().findFirst())
                .orElseGet(() -> Coverage.hindered(service.kind(), Hindrance.NO_NETWORK, null, null));
    }
}
