package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.application.driven.UnbilledCharges;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.product.ProductId;

/** Unbilled charges by TM Forum: the applied rates (678) of a product that are on no bill yet, as Smartflex prorates them. */
final class TmfUnbilledCharges implements UnbilledCharges {

    private final Listing listing;

    TmfUnbilledCharges(TmfClient smartflex) {
        this.listing = new Listing(smartflex);
    }

    @Override
    public Reply<Money> of(ProductId product) {
        return Silence.orAnswer(() ->
                Money.sum(listing
                        .all(
                                AppliedRate.class,
                                AppliedRate.PATH + "?product.id={product}&isBilled=false",
                                product.value())
                        .stream()
                        .map(rate -> amount(rate, product.value()))
                        .toList()));
    }

    private static Money amount(AppliedRate rate, String product) {
        if (!rate.isUnbilledOf(product)) {
            throw new Silence("rate " + rate.id() + " was not asked about");
        }
        return WireMoney.money(rate.taxIncludedAmount(), "rate " + rate.id());
    }
}
