package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.ProductOptions.Change;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.manual.ComponentFacts.QuoteLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a change of a product costs, as section 12 of the wire's page has it.
 *
 * @param plan that it changes to; null where it keeps its own
 * @param added the offerings of what is added, by id
 */
record Quote(HeldComponents held, @Nullable Offering plan, Map<String, Offering> added) {

    /** A line for each part of the change; a silence where a part is not known. */
    List<QuoteLine> of(Change change) {
        var lines = new ArrayList<QuoteLine>();
        if (plan != null) {
            lines.add(ofPlan(plan));
            held.supplementsLost(plan).stream().map(Quote::withoutIt).forEach(lines::add);
        }
        change.toAdd().stream().map(this::withIt).forEach(lines::add);
        change.toRemove().stream().map(this::without).forEach(lines::add);
        return lines;
    }

    private QuoteLine ofPlan(Offering next) {
        String of = "offering " + next.id();
        var product = held.product();
        var today = Price.monthlyAmount(product.prices(), "product " + product.id());
        return new QuoteLine(
                PlanMapper.id(next),
                PlanMapper.name(next),
                Price.toChangeTo(next.prices(), of),
                PlanMapper.monthly(next).minus(today));
    }

    private QuoteLine withIt(String id) {
        var offering = added.get(id);
        if (offering == null) {
            throw new Silence("offering " + id + " is not in the catalogue");
        }
        String of = "offering " + id;
        return new QuoteLine(
                id,
                PlanMapper.name(offering),
                Price.toProvide(offering.prices(), of),
                Price.monthlyIfAny(offering.prices(), of));
    }

    private QuoteLine without(String id) {
        return held.find(id).map(Quote::withoutIt).orElseGet(() -> leftOut(id));
    }

    private static QuoteLine withoutIt(ProductResource component) {
        String id = ProductMapper.componentId(component);
        return new QuoteLine(
                id,
                ProductMapper.name(component),
                Money.ZERO,
                Price.monthlyIfAny(component.prices(), "component " + id).negated());
    }

    private QuoteLine leftOut(String id) {
        if (plan == null) {
            throw new Silence(
                    "component " + id + " is not in product " + held.product().id());
        }
        return PlanPart.of(plan).stream()
                .filter(part -> part.id().equals(id))
                .map(part -> new QuoteLine(id, part.name(), Money.ZERO, Money.ZERO))
                .findFirst()
                .orElseThrow(() -> new Silence("component " + id + " is neither in product "
                        + held.product().id() + " nor in plan " + plan.id()));
    }
}
