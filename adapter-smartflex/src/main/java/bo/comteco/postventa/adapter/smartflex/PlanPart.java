package bo.comteco.postventa.adapter.smartflex;

import java.util.List;

/** A service of a plan: one of a bundle's parts, or the plan itself. */
record PlanPart(String id, String name) {

    static List<PlanPart> of(Offering plan) {
        if (!plan.isBundle()) {
            return List.of(new PlanPart(PlanMapper.id(plan), PlanMapper.name(plan)));
        }
        if (plan.bundledProductOffering().isEmpty()) {
            throw new Silence("bundle " + plan.id() + " has no parts");
        }
        String of = "a part of bundle " + plan.id();
        return plan.bundledProductOffering().stream()
                .map(part -> new PlanPart(Required.id(part.id(), of), Required.text(part.name(), of, "name")))
                .toList();
    }

    Reference reference() {
        return new Reference(id, name, null, "ProductOffering");
    }
}
