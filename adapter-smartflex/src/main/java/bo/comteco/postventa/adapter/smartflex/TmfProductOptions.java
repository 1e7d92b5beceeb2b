package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.ProductOptions;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.manual.ComponentFacts.Component;
import bo.comteco.postventa.domain.manual.ComponentFacts.QuoteLine;
import bo.comteco.postventa.domain.product.CommercialPlan;
import bo.comteco.postventa.domain.product.ProductId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What products can be changed to by TM Forum: the inventory (637), and what the catalogue (620) relates its offerings to. */
final class TmfProductOptions implements ProductOptions {

    private final Inventory inventory;
    private final Offerings offerings;

    TmfProductOptions(TmfClient smartflex) {
        this.inventory = new Inventory(smartflex);
        this.offerings = new Offerings(smartflex);
    }

    @Override
    public Reply<List<CommercialPlan>> plansOpenTo(ProductId product) {
        return Silence.orAnswer(() -> {
            String today = PlanMapper.formerId(inventory.held(product));
            var others = offerings.find(today).stream()
                    .flatMap(plan -> plan.replaceableBy().stream())
                    .filter(id -> !id.equals(today))
                    .toList();
            return offerings.all(others).values().stream()
                    .filter(Offering::isOnOffer)
                    .map(PlanMapper.INSTANCE::plan)
                    .toList();
        });
    }

    @Override
    public Reply<Parts> partsOf(ProductId product, @Nullable String plan) {
        return Silence.orAnswer(() -> {
            var held = new HeldComponents(inventory.held(product));
            if (plan == null) {
                var today = offerings.find(PlanMapper.formerId(held.product()));
                var services = held.services().stream().map(TmfProductOptions::service);
                return parts(services, held.supplements(), held, today.map(Offering::supplementedBy));
            }
            var next = offering(plan);
            var services = PlanPart.of(next).stream().map(part -> new Component(part.id(), part.name(), true));
            return parts(services, held.supplementsKept(next), held, Optional.of(next.supplementedBy()));
        });
    }

    private Parts parts(
            Stream<Component> services,
            List<ProductResource> supplements,
            HeldComponents held,
            Optional<List<String>> supplementedBy) {
        Set<String> there = held.supplements().stream()
                .flatMap(one -> one.offering().stream())
                .collect(Collectors.toUnmodifiableSet());
        var open = supplementedBy.orElse(List.of()).stream()
                .filter(id -> !there.contains(id))
                .toList();
        return new Parts(
                Stream.concat(services, supplements.stream().map(TmfProductOptions::supplement))
                        .toList(),
                offerings.all(open).values().stream()
                        .filter(Offering::isOnOffer)
                        .map(one -> new Component(PlanMapper.id(one), PlanMapper.name(one), false))
                        .toList());
    }

    private static Component service(ProductResource component) {
        return new Component(ProductMapper.componentId(component), ProductMapper.name(component), true);
    }

    private static Component supplement(ProductResource component) {
        return new Component(ProductMapper.componentId(component), ProductMapper.name(component), false);
    }

    @Override
    public Reply<List<QuoteLine>> quote(Change change) {
        return Silence.orAnswer(() -> {
            var held = new HeldComponents(inventory.held(change.product()));
            var plan = change.plan() == null ? null : offering(change.plan());
            var added = offerings.all(change.toAdd());
            return new Quote(held, plan, added).of(change);
        });
    }

    private Offering offering(String id) {
        return offerings.find(id).orElseThrow(() -> new Silence("offering " + id + " is not in the catalogue"));
    }
}
