package bo.comteco.postventa.adapter.qgis;

import bo.comteco.postventa.application.driven.NetworkCoverage;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.common.Position;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.manual.ProductFacts.Service;
import bo.comteco.postventa.domain.product.Coverage;
import bo.comteco.postventa.guard.Guard;
import java.util.List;
import org.springframework.web.client.RestClient;

/** What the network's layers say of a position. Whatever can't be believed is silence, never "not served". */
final class WfsCoverage implements NetworkCoverage {

    private final WfsLayers layers;
    private final Plants plants;
    private final QgisProperties limits;

    private WfsCoverage(WfsLayers layers, Plants plants, QgisProperties limits) {
        this.layers = layers;
        this.plants = plants;
        this.limits = limits;
    }

    static WfsCoverage of(QgisProperties properties, RestClient.Builder builder) {
        return of(properties, WfsClient.of(properties, builder));
    }

    static WfsCoverage of(QgisProperties properties, RestClient.Builder builder, Guard guard) {
        return of(properties, WfsClient.of(properties, builder, guard));
    }

    private static WfsCoverage of(QgisProperties properties, WfsClient client) {
        return new WfsCoverage(new WfsLayers(client), new Plants(properties), properties);
    }

    @Override
    public Reply<List<Coverage>> at(Position position, List<Service> services) {
        var survey = new Survey(layers, plants, limits, position);
        try {
            return Reply.answered(services.stream().map(survey::coverage).toList());
        } catch (Silence silence) {
            return Reply.silent(SystemName.QGIS, silence.trouble());
        }
    }
}
