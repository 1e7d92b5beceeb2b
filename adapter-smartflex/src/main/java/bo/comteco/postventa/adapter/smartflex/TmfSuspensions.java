package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.application.driven.Suspensions;
import bo.comteco.postventa.domain.manual.SuspensionFacts.Suspension;
import bo.comteco.postventa.domain.product.ProductId;
import java.util.List;

/** Suspensions by TM Forum: the dated orders (622) of a product. */
final class TmfSuspensions implements Suspensions {

    private final Listing listing;

    TmfSuspensions(TmfClient smartflex) {
        this.listing = new Listing(smartflex);
    }

    @Override
    public Reply<List<Suspension>> of(ProductId product) {
        return Silence.orAnswer(() -> DatedOrders.of(product.value(), listing).suspensions());
    }
}
