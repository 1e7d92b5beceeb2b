package bo.comteco.postventa.domain.product;

import bo.comteco.postventa.domain.common.RequiredText;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What Smartflex calls a product by.
 *
 * @param value Smartflex's id, never blank
 */
@ValueObject
public record ProductId(String value) {

    public ProductId {
        value = RequiredText.in("ProductId", "value", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
