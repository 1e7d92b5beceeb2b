package bo.comteco.postventa.adapter.qgis;

import bo.comteco.postventa.application.driven.NetworkCoverage;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.manual.ProductFacts.Service;
import bo.comteco.postventa.domain.product.Coverage;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.faultmatrix.Bench;
import bo.comteco.postventa.faultmatrix.FaultMatrixContract;
import bo.comteco.postventa.faultmatrix.Row;
import bo.comteco.postventa.guard.Guard;
import bo.comteco.postventa.simulator.qgis.QgisSimulator;
import bo.comteco.postventa.simulator.seed.NamedPosition;
import bo.comteco.postventa.simulator.seed.SeedData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.web.client.RestClient;

/** QGIS Server's part of the fault matrix. */
class FaultMatrixTest extends FaultMatrixContract<WfsCoverage> {

    private static final SeedData SEED = SeedData.of(LocalDate.of(2026, 11, 24));

    @Override
    protected String system() {
        return "QGIS";
    }

    @Override
    protected Class<?> adapter() {
        return QgisConfiguration.class;
    }

    @Override
    protected Bench<WfsCoverage> bench(Function<SystemName, Guard> guards) {
        var qgis = QgisSimulator.start(0, SEED);
        return new Bench<>(
                qgis,
                qgis.url(),
                wait -> WfsCoverage.of(
                        SimulatedQgis.properties(qgis.url(), wait),
                        RestClient.builder(),
                        guards.apply(SystemName.QGIS)));
    }

    @Override
    protected boolean isEnumerated(String member) {
        return member.endsWith("type") || member.endsWith("dslam");
    }

    @Override
    protected List<Row<WfsCoverage>> rows() {
        return List.of(Row.asking(NetworkCoverage.class, "at", FaultMatrixTest::everyLayer));
    }

    /** Asks what needs each of the layers: what serves, and what does not. */
    private static Reply<List<Coverage>> everyLayer(WfsCoverage qgis) {
        var all = new ArrayList<Coverage>();
        var asked = List.of(
                qgis.at(
                        SimulatedQgis.at(NamedPosition.VDSL),
                        List.of(
                                new Service(ProductKind.INTERNET, Technology.VDSL),
                                new Service(ProductKind.FIXED_TELEPHONY, Technology.COPPER),
                                new Service(ProductKind.DTH, Technology.DTH))),
                qgis.at(
                        SimulatedQgis.at(NamedPosition.FULL_TAP_FREE_NAP),
                        List.of(
                                new Service(ProductKind.INTERNET, Technology.HFC),
                                new Service(ProductKind.CABLE_TV, Technology.HFC))));
        for (var reply : asked) {
            if (reply instanceof Reply.Silent<List<Coverage>>) {
                return reply;
            }
            all.addAll(((Reply.Answered<List<Coverage>>) reply).answer());
        }
        return Reply.answered(all);
    }
}
