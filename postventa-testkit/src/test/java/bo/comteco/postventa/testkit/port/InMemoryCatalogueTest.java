package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.domain.product.ProductKind.BUNDLE;
import static bo.comteco.postventa.domain.product.ProductKind.INTERNET;
import static bo.comteco.postventa.domain.product.Technology.ADSL;
import static bo.comteco.postventa.domain.product.Technology.COPPER;
import static bo.comteco.postventa.domain.product.Technology.FTTH;
import static bo.comteco.postventa.domain.product.Technology.HFC;

import bo.comteco.postventa.application.driven.Catalogue;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.product.CommercialPlan;
import java.util.List;
import java.util.Set;

class InMemoryCatalogueTest implements CatalogueContract {

    private static final CommercialPlan FIFTY = new CommercialPlan("PO-50", "50 Mbps", Money.of(249), true);
    private static final CommercialPlan HUNDRED = new CommercialPlan("PO-100", "100 Mbps", Money.of(349), false);
    private static final CommercialPlan DUO = new CommercialPlan("PO-DUO", "Duo", Money.of(185), false);

    private final InMemoryCatalogue catalogue = new InMemoryCatalogue()
            .offering(INTERNET, Set.of(FTTH), FIFTY)
            .offering(INTERNET, Set.of(HFC), new CommercialPlan("PO-20", "20 Mbps", Money.of(189), false))
            .offering(INTERNET, Set.of(FTTH), HUNDRED)
            .offering(BUNDLE, Set.of(COPPER, ADSL), DUO);

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public List<CommercialPlan> internetByFtth() {
        return List.of(FIFTY, HUNDRED);
    }

    @Override
    public String aRetiredPlan() {
        return "PO-2";
    }

    @Override
    public CommercialPlan aBundleByCopperAndAdsl() {
        return DUO;
    }

    @Override
    public TroubledSystem system() {
        return catalogue;
    }
}
