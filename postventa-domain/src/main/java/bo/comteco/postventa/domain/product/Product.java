package bo.comteco.postventa.domain.product;

import static java.util.Objects.requireNonNull;

import bo.comteco.postventa.domain.common.Address;
import bo.comteco.postventa.domain.common.InvalidValue;
import bo.comteco.postventa.domain.common.Position;
import bo.comteco.postventa.domain.common.RequiredText;
import bo.comteco.postventa.domain.customer.CustomerId;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * A product as Smartflex described it when it was asked; two are equal when they say the same. A product always has at
 * least one service component (the manual's definition of <i>Producto</i>), its components' ids differ, and a bundle has
 * a component that says what it is a bundle of.
 *
 * @param id Smartflex's id
 * @param kind what kind of product
 * @param name how it is called, never blank
 * @param holder whose it is
 * @param state how it stands
 * @param technology by what it reaches its place; null where that says nothing, or differs by component
 * @param plan what it is sold as
 * @param address where it is, in words, or null for what has no fixed place (HSPA+) or where Smartflex does not say
 * @param position where it is on the map, or null where Smartflex does not know
 * @param components its parts, in the order in which Smartflex gave them; unmodifiable
 */
@ValueObject
public record Product(
        ProductId id,
        ProductKind kind,
        String name,
        CustomerId holder,
        ProductState state,
        @Nullable Technology technology,
        CommercialPlan plan,
        @Nullable Address address,
        @Nullable Position position,
        List<ProductComponent> components) {

    /**
     * @throws InvalidValue if the name is blank ({@code value.text.blank}), there is no service component ({@code
     *     value.product.no-service}), two components bear one id ({@code value.product.component-twice}), or no
     *     component of a bundle has a kind ({@code value.product.empty-bundle})
     */
    public Product {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        name = RequiredText.in("Product", "name", name);
        requireNonNull(holder, "holder");
        requireNonNull(state, "state");
        requireNonNull(plan, "plan");
        components = List.copyOf(components);
        if (components.stream().noneMatch(ProductComponent::service)) {
            throw refused("value.product.no-service", id.value());
        }
        Set<String> seen = new HashSet<>();
        for (ProductComponent component : components) {
            if (!seen.add(component.id())) {
                throw refused("value.product.component-twice", component.id());
            }
        }
        // A bundle of nothing would pass every check that is made for each of its kinds.
        if (kind == ProductKind.BUNDLE && kindsOf(components).isEmpty()) {
            throw refused("value.product.empty-bundle", id.value());
        }
    }

    /** What there is to check for this product: a bundle's components' kinds, otherwise its own; never empty. */
    public Set<ProductKind> kinds() {
        return kind == ProductKind.BUNDLE ? kindsOf(components) : Set.of(kind);
    }

    /** Where it is, in words, where there is such a place. */
    public Optional<Address> findAddress() {
        return Optional.ofNullable(address);
    }

    private static Set<ProductKind> kindsOf(Collection<ProductComponent> components) {
        return Collections.unmodifiableSet(components.stream()
                .map(ProductComponent::kind)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ProductKind.class))));
    }

    private static InvalidValue refused(String key, String given) {
        return new InvalidValue("Product", given, InvalidValue.reason(key, given));
    }
}
