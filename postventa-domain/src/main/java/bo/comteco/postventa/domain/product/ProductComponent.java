package bo.comteco.postventa.domain.product;

import bo.comteco.postventa.domain.common.InvalidValue;
import bo.comteco.postventa.domain.common.RequiredText;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * A part of a product: the service itself, or what supplements it.
 *
 * @param id Smartflex's id, never blank, one of a kind in its product
 * @param name how it is called, never blank
 * @param service whether it is a service component, of which a product always keeps at least one (A.2.1)
 * @param kind the kind of product that it stands for in a bundle, never a bundle itself; null for what has none, such as
 *     caller identification
 * @param technology by what it reaches its place, or null where that says nothing
 */
@ValueObject
public record ProductComponent(
        String id,
        String name,
        boolean service,
        @Nullable ProductKind kind,
        @Nullable Technology technology) {

    /**
     * @throws InvalidValue if id or name is blank ({@code value.text.blank}), or it is a bundle ({@code
     *     value.component.kind})
     */
    public ProductComponent {
        id = RequiredText.in("ProductComponent", "id", id);
        name = RequiredText.in("ProductComponent", "name", name);
        if (kind == ProductKind.BUNDLE) {
            throw new InvalidValue("ProductComponent", name, InvalidValue.reason("value.component.kind", name));
        }
    }
}
