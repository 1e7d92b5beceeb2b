package bo.comteco.postventa.adapter.smartflex;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Catalogue;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.product.CommercialPlan;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.testkit.port.CatalogueContract;
import bo.comteco.postventa.testkit.port.TroubledSystem;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TmfCatalogueTest implements CatalogueContract {

    @RegisterExtension
    static final SimulatedSmartflex SMARTFLEX = new SimulatedSmartflex();

    private final TroubledSmartflex system = new TroubledSmartflex(SMARTFLEX);
    private final Catalogue catalogue = new TmfCatalogue(SMARTFLEX.client());

    @Test
    void aBundleMayNeedLessThanThereIs() {
        assertThat(answer(catalogue.plansFor(ProductKind.BUNDLE, Set.of(Technology.COPPER, Technology.FTTH))))
                .extracting(CommercialPlan::id)
                .containsExactlyInAnyOrder("PO-DUO-FTTH", "PO-MM-FTTH", "PO-NPLAY-FTTH");
    }

    @Override
    public Catalogue catalogue() {
        return new TmfCatalogue(system.client());
    }

    @Override
    public List<CommercialPlan> internetByFtth() {
        return List.of(
                new CommercialPlan("PO-INT-FTTH-50", "Internet 50 Mbps FTTH", Money.of(249), true),
                new CommercialPlan("PO-INT-FTTH-100", "Internet 100 Mbps FTTH", Money.of(349), true));
    }

    @Override
    public String aRetiredPlan() {
        return "PO-INT-HFC-2";
    }

    @Override
    public CommercialPlan aBundleByCopperAndAdsl() {
        return new CommercialPlan("PO-DUO-COPPER", "Duo telefonía e internet ADSL2+", Money.of(185), false);
    }

    @Override
    public TroubledSystem system() {
        return system;
    }
}
