package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.ProductOptions;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.manual.ComponentFacts.Component;
import bo.comteco.postventa.domain.manual.ComponentFacts.QuoteLine;
import bo.comteco.postventa.domain.product.CommercialPlan;
import bo.comteco.postventa.domain.product.ProductId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What products can be changed to, in memory, as it was told product by product. A product without a word on it is not there. */
public final class InMemoryProductOptions extends InMemorySystem implements ProductOptions {

    private final Map<ProductId, Map<String, Options>> options = new HashMap<>();

    public InMemoryProductOptions() {
        super(SystemName.SMARTFLEX);
    }

    /** The components that a product has and can have under its own plan. */
    public synchronized InMemoryProductOptions with(
            ProductId product, List<Priced<Component>> held, List<Priced<Component>> open) {
        under(product, "", null, held, open);
        return this;
    }

    /** A plan that a product may change to, and its components under it. */
    public synchronized InMemoryProductOptions openTo(
            ProductId product,
            Priced<CommercialPlan> plan,
            List<Priced<Component>> held,
            List<Priced<Component>> open) {
        under(product, plan.thing().id(), plan, held, open);
        return this;
    }

    private void under(
            ProductId product,
            String plan,
            @Nullable Priced<CommercialPlan> priced,
            List<Priced<Component>> held,
            List<Priced<Component>> open) {
        options.computeIfAbsent(product, one -> new LinkedHashMap<>())
                .put(plan, new Options(priced, List.copyOf(held), List.copyOf(open)));
    }

    @Override
    public synchronized Reply<List<CommercialPlan>> plansOpenTo(ProductId product) {
        var plans = options.get(product);
        if (plans == null) {
            return unknown();
        }
        return reply(() -> plans.values().stream()
                .flatMap(one -> Optional.ofNullable(one.plan()).stream())
                .map(Priced::thing)
                .toList());
    }

    @Override
    public synchronized Reply<Parts> partsOf(ProductId product, @Nullable String plan) {
        return find(product, plan)
                .map(one -> reply(() -> new Parts(things(one.held()), things(one.open()))))
                .orElseGet(InMemoryProductOptions::unknown);
    }

    @Override
    public synchronized Reply<List<QuoteLine>> quote(Change change) {
        return find(change.product(), change.plan())
                .flatMap(one -> one.quote(change))
                .map(lines -> reply(() -> lines))
                .orElseGet(InMemoryProductOptions::unknown);
    }

    private Optional<Options> find(ProductId product, @Nullable String plan) {
        return Optional.ofNullable(options.getOrDefault(product, Map.of()).get(plan == null ? "" : plan));
    }

    private static <T> Reply<T> unknown() {
        return Reply.silent(SystemName.SMARTFLEX, "nothing is known of that product, plan or component");
    }

    private static <T> List<T> things(List<Priced<T>> priced) {
        return priced.stream().map(Priced::thing).toList();
    }

    /**
     * Something with its price.
     *
     * @param once what is charged when it comes
     * @param monthly by how much the monthly bill grows when it comes
     */
    public record Priced<T>(T thing, Money once, Money monthly) {

        /** What costs nothing of its own. */
        public static <T> Priced<T> free(T thing) {
            return new Priced<>(thing, Money.ZERO, Money.ZERO);
        }

        /** What costs so much once and so much a month, in bolivianos. */
        public static <T> Priced<T> priced(T thing, String once, String monthly) {
            return new Priced<>(thing, Money.of(once), Money.of(monthly));
        }
    }

    private record Options(
            @Nullable Priced<CommercialPlan> plan, List<Priced<Component>> held, List<Priced<Component>> open) {

        /** Empty where a component of the change is not known. */
        Optional<List<QuoteLine>> quote(Change change) {
            var lines = new ArrayList<Optional<QuoteLine>>();
            if (plan != null) {
                lines.add(Optional.of(
                        new QuoteLine(plan.thing().id(), plan.thing().name(), plan.once(), plan.monthly())));
            }
            change.toAdd().forEach(id -> lines.add(line(open, id, Priced::once, Priced::monthly)));
            change.toRemove()
                    .forEach(id -> lines.add(line(
                            held, id, one -> Money.ZERO, one -> one.monthly().negated())));
            return lines.stream().allMatch(Optional::isPresent)
                    ? Optional.of(lines.stream().flatMap(Optional::stream).toList())
                    : Optional.empty();
        }

        private static Optional<QuoteLine> line(
                List<Priced<Component>> components,
                String id,
                Function<Priced<Component>, Money> once,
                Function<Priced<Component>, Money> monthly) {
            return components.stream()
                    .filter(one -> one.thing().id().equals(id))
                    .map(one -> new QuoteLine(id, one.thing().name(), once.apply(one), monthly.apply(one)))
                    .findFirst();
        }
    }
}
