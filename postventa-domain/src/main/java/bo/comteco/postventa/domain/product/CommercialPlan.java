package bo.comteco.postventa.domain.product;

import bo.comteco.postventa.domain.common.InvalidValue;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.RequiredText;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What a product is sold as (TM Forum: product offering).
 *
 * @param id Smartflex's id, never blank
 * @param name how it is called, never blank
 * @param monthly the price of a month, never negative
 * @param contract whether the plan wants a contract signed (B.5)
 */
@ValueObject
public record CommercialPlan(String id, String name, Money monthly, boolean contract) {

    /**
     * @throws InvalidValue if id or name is blank ({@code value.text.blank}), or the price is negative ({@code
     *     value.plan.monthly})
     */
    public CommercialPlan {
        id = RequiredText.in("CommercialPlan", "id", id);
        name = RequiredText.in("CommercialPlan", "name", name);
        if (monthly.isNegative()) {
            String given = monthly.toString();
            throw new InvalidValue("CommercialPlan", given, InvalidValue.reason("value.plan.monthly", given));
        }
    }
}
