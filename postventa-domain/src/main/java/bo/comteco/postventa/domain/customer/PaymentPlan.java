package bo.comteco.postventa.domain.customer;

import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.RequiredText;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A plan by which a holder pays an old debt in instalments, in force (Annex 4, item 6).
 *
 * @param number the plan's number, never blank
 * @param outstanding what is still owed by it
 */
@ValueObject
public record PaymentPlan(String number, Money outstanding) {

    public PaymentPlan {
        number = RequiredText.in("PaymentPlan", "number", number);
    }
}
