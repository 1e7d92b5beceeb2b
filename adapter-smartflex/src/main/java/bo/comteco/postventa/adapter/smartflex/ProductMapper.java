package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.domain.common.Address;
import bo.comteco.postventa.domain.common.Position;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.product.CommercialPlan;
import bo.comteco.postventa.domain.product.Product;
import bo.comteco.postventa.domain.product.ProductComponent;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.ProductState;
import bo.comteco.postventa.domain.product.Technology;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

/** Makes the domain's product of one of the inventory (637). What the domain has no word for is a silence. */
@Mapper(config = WireMapping.class)
interface ProductMapper {

    ProductMapper INSTANCE = new GeneratedProductMapper();

    @Mapping(target = "id", source = "resource", qualifiedByName = "id")
    @Mapping(target = "kind", source = "resource", qualifiedByName = "kind")
    @Mapping(target = "name", source = "resource", qualifiedByName = "name")
    @Mapping(target = "holder", source = "resource", qualifiedByName = "holder")
    @Mapping(target = "state", source = "resource", qualifiedByName = "state")
    @Mapping(target = "technology", source = "resource", qualifiedByName = "technology")
    @Mapping(target = "plan", source = "sold")
    @Mapping(target = "address", source = "resource", qualifiedByName = "address")
    @Mapping(target = "position", source = "resource", qualifiedByName = "position")
    @Mapping(target = "components", source = "resource.product")
    Product product(ProductResource resource, CommercialPlan sold);

    @Mapping(target = "id", source = "component", qualifiedByName = "componentId")
    @Mapping(target = "name", source = "component", qualifiedByName = "name")
    @Mapping(target = "service", source = "component", qualifiedByName = "service")
    @Mapping(target = "kind", source = "component", qualifiedByName = "kindIfAny")
    @Mapping(target = "technology", source = "component", qualifiedByName = "ownTechnology")
    ProductComponent component(ProductResource component);

    @Mapping(target = "street", expression = "java(place.streetOrName())")
    @Mapping(target = "number", source = "streetNr")
    @Mapping(target = "neighbourhood", source = "locality", defaultValue = "")
    @Mapping(target = "city", expression = "java(place.cityOrDepartment())")
    @Mapping(target = "reference", ignore = true)
    Address words(Place place);

    @Named("id")
    static ProductId id(ProductResource product) {
        return new ProductId(Required.id(product.id(), "a product"));
    }

    @Named("componentId")
    static String componentId(ProductResource component) {
        return Required.id(component.id(), "a product's component");
    }

    @Named("name")
    static String name(ProductResource product) {
        return Required.text(product.name(), whose(product), "name");
    }

    @Named("holder")
    static CustomerId holder(ProductResource product) {
        return new CustomerId(Required.member(product.holder().orElse(null), whose(product), "holder"));
    }

    @Named("state")
    static ProductState state(ProductResource product) {
        return WireState.of(product);
    }

    @Named("kind")
    static ProductKind kind(ProductResource product) {
        return Required.member(kindIfAny(product), whose(product), "productKind");
    }

    @Named("kindIfAny")
    static @Nullable ProductKind kindIfAny(ProductResource product) {
        String written = product.characteristic("productKind").orElse(null);
        if (written == null) {
            return null;
        }
        return WireKind.named(written)
                .orElseThrow(() -> new Silence(whose(product) + " is of unknown kind " + written));
    }

    @Named("service")
    static boolean service(ProductResource component) {
        return component
                .characteristic("componentType")
                .filter("service"::equals)
                .isPresent();
    }

    @Named("ownTechnology")
    static @Nullable Technology ownTechnology(ProductResource product) {
        String written = product.characteristic("technology").orElse(null);
        if (written == null) {
            return null;
        }
        return WireTechnology.named(written)
                .orElseThrow(() -> new Silence(whose(product) + " is of unknown technology " + written));
    }

    /** The product's own, or the one that all its services share. */
    @Named("technology")
    static @Nullable Technology technology(ProductResource product) {
        var own = ownTechnology(product);
        if (own != null) {
            return own;
        }
        var ofServices = product.product().stream()
                .filter(ProductMapper::service)
                .map(ProductMapper::ownTechnology)
                .map(Optional::ofNullable)
                .distinct()
                .toList();
        return ofServices.size() == 1 ? ofServices.get(0).orElse(null) : null;
    }

    @Named("address")
    static @Nullable Address address(ProductResource product) {
        return product.installation()
                .filter(place -> place.streetOrName() != null && place.cityOrDepartment() != null)
                .map(INSTANCE::words)
                .orElse(null);
    }

    @Named("position")
    static @Nullable Position position(ProductResource product) {
        return product.installation()
                .flatMap(place -> Optional.ofNullable(WirePosition.position(place.geographicLocation())))
                .orElse(null);
    }

    private static String whose(ProductResource product) {
        return "product " + product.id();
    }
}
