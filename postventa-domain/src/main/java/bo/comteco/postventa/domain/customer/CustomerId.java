package bo.comteco.postventa.domain.customer;

import bo.comteco.postventa.domain.common.RequiredText;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What Smartflex calls a customer by.
 *
 * @param value Smartflex's id, never blank
 */
@ValueObject
public record CustomerId(String value) {

    public CustomerId {
        value = RequiredText.in("CustomerId", "value", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
