package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.domain.product.ProductState;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The services, supplementary services and equipment of a product of the inventory (637); what was taken away is none. */
record HeldComponents(ProductResource product) {

    private static final Set<String> TYPES = Set.of("service", "supplementary", "equipment");

    List<ProductResource> services() {
        return ofType("service");
    }

    List<ProductResource> supplements() {
        return ofType("supplementary");
    }

    List<ProductResource> equipment() {
        return ofType("equipment");
    }

    /** The supplementary services that stay when the product changes to a plan. */
    List<ProductResource> supplementsKept(Offering plan) {
        return supplements().stream().filter(one -> stays(one, plan)).toList();
    }

    /** The supplementary services that are lost when the product changes to a plan. */
    List<ProductResource> supplementsLost(Offering plan) {
        return supplements().stream().filter(one -> !stays(one, plan)).toList();
    }

    /** A service or supplementary service by its id. */
    Optional<ProductResource> find(String id) {
        return product.product().stream()
                .filter(one -> id.equals(Json.trimmed(one.id())))
                .filter(one -> one.isComponentOf("service") || one.isComponentOf("supplementary"))
                .filter(HeldComponents::isThere)
                .findFirst();
    }

    private List<ProductResource> ofType(String type) {
        if (product.product().isEmpty()) {
            throw new Silence("product " + product.id() + " has no components");
        }
        return product.product().stream()
                .filter(one -> type.equals(type(one)))
                .filter(HeldComponents::isThere)
                .toList();
    }

    /** What it is must be known: it would not be there, for no reason. */
    private static String type(ProductResource component) {
        String of = "component " + component.id();
        String type = Required.member(component.characteristic("componentType").orElse(null), of, "componentType");
        if (!TYPES.contains(type)) {
            throw new Silence(of + " is of an unknown type");
        }
        return type;
    }

    private static boolean isThere(ProductResource component) {
        return WireState.of(component) != ProductState.CEASED;
    }

    /** What it is must be known: it would be lost, or stay, for no reason. */
    private static boolean stays(ProductResource supplement, Offering plan) {
        String what = supplement
                .offering()
                .orElseThrow(() -> new Silence("component " + supplement.id() + " does not say what it is"));
        return plan.supplementedBy().contains(what);
    }
}
