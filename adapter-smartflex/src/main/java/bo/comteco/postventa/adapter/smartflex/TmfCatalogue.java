package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.Catalogue;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.product.CommercialPlan;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Plans by TM Forum (620). What a bundle needs is known of its parts: each must be one that some technology provides,
 * which the bundle's own list of technologies does not tell.
 */
final class TmfCatalogue implements Catalogue {

    private final TmfClient smartflex;
    private final Listing listing;

    TmfCatalogue(TmfClient smartflex) {
        this.smartflex = smartflex;
        this.listing = new Listing(smartflex);
    }

    @Override
    public Reply<List<CommercialPlan>> plansFor(ProductKind kind, Set<Technology> technologies) {
        return Silence.orAnswer(() -> {
            var parts = new HashMap<String, Offering>();
            return onOffer(kind).stream()
                    .filter(offering -> offering.isBundle()
                            ? partsOf(offering, parts).stream().allMatch(part -> part.canBeProvidedBy(technologies))
                            : offering.canBeProvidedBy(technologies))
                    .map(PlanMapper.INSTANCE::plan)
                    .toList();
        });
    }

    private List<Offering> onOffer(ProductKind kind) {
        String category = WireKind.of(kind);
        return listing
                .all(Offering.class, Offering.PATH + "?category.id={kind}&lifecycleStatus=Active", category)
                .stream()
                .filter(offering -> isAsked(offering, category))
                .filter(Offering::isOnOffer)
                .toList();
    }

    /** What does not say of what kind it is says nothing of what is on offer. */
    private static boolean isAsked(Offering offering, String category) {
        if (offering.category().stream().allMatch(one -> Json.trimmed(one.id()) == null)) {
            throw new Silence("offering " + offering.id() + " is of no category");
        }
        return offering.isOfCategory(category);
    }

    private List<Offering> partsOf(Offering bundle, Map<String, Offering> known) {
        if (bundle.bundledProductOffering().isEmpty()) {
            throw new Silence("bundle " + bundle.id() + " has no parts");
        }
        return bundle.bundledProductOffering().stream()
                .map(part -> Required.id(part.id(), "a part of bundle " + bundle.id()))
                .map(id -> known.computeIfAbsent(id, this::read))
                .toList();
    }

    private Offering read(String id) {
        return smartflex
                .read(Offering.PATH, id, Offering.class)
                .orElseThrow(() -> new Silence("offering " + id + ", a part of a bundle, is not there"));
    }
}
