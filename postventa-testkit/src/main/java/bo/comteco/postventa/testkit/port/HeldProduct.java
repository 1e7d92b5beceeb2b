package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.domain.common.Address;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.Position;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.product.CommercialPlan;
import bo.comteco.postventa.domain.product.Product;
import bo.comteco.postventa.domain.product.ProductComponent;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.ProductState;
import bo.comteco.postventa.domain.product.Technology;
import java.util.ArrayList;
import java.util.List;

/**
 * A synthetic product, said in prose: {@code internet(HFC).called("PRD-7").inState(CUT_FOR_DEBT)}. Immutable: every step
 * gives another one. Without more, it is active, at one address in Cochabamba.
 *
 * @param id its id
 * @param kind what kind of product
 * @param state how it stands
 * @param services its service components
 */
public record HeldProduct(String id, ProductKind kind, ProductState state, List<ProductComponent> services) {

    private static final Address ADDRESS = new Address("Av. de Prueba", "101", "Zona Central", "Cochabamba", null);
    private static final Position POSITION = new Position(-17.3935, -66.157);

    public HeldProduct {
        services = List.copyOf(services);
    }

    /** Internet by a technology. */
    public static HeldProduct internet(Technology technology) {
        return single(ProductKind.INTERNET, technology);
    }

    /** A telephone line by a technology. */
    public static HeldProduct telephony(Technology technology) {
        return single(ProductKind.FIXED_TELEPHONY, technology);
    }

    /** A product of one kind by a technology. */
    public static HeldProduct single(ProductKind kind, Technology technology) {
        var service = new ProductComponent("PRD-1-1", nameOf(kind), true, kind, technology);
        return new HeldProduct("PRD-1", kind, ProductState.ACTIVE, List.of(service));
    }

    /** A bundle of the services of several products. */
    public static HeldProduct bundleOf(HeldProduct... parts) {
        var services = new ArrayList<ProductComponent>();
        for (HeldProduct part : parts) {
            for (ProductComponent service : part.services) {
                services.add(new ProductComponent(
                        "PRD-1-" + (services.size() + 1), service.name(), true, service.kind(), service.technology()));
            }
        }
        return new HeldProduct("PRD-1", ProductKind.BUNDLE, ProductState.ACTIVE, services);
    }

    /** With another id. */
    public HeldProduct called(String otherId) {
        return new HeldProduct(otherId, kind, state, services);
    }

    /** Standing so. */
    public HeldProduct inState(ProductState other) {
        return new HeldProduct(id, kind, other, services);
    }

    Product heldBy(CustomerId holder) {
        boolean fixed = kind != ProductKind.HSPA;
        var technologies =
                services.stream().map(ProductComponent::technology).distinct().toList();
        return new Product(
                new ProductId(id),
                kind,
                nameOf(kind),
                holder,
                state,
                technologies.size() == 1 ? technologies.get(0) : null,
                new CommercialPlan("PO-" + kind, "Plan de prueba", Money.of(189), false),
                fixed ? ADDRESS : null,
                fixed ? POSITION : null,
                services);
    }

    private static String nameOf(ProductKind kind) {
        return switch (kind) {
            case FIXED_TELEPHONY -> "Telefonía fija";
            case INTERNET -> "Internet";
            case CABLE_TV -> "TV cable";
            case DTH -> "Televisión satelital";
            case DIGITAL_TV -> "TV digital";
            case HSPA -> "Internet móvil";
            case BUNDLE -> "Paquete";
        };
    }
}
