package bo.comteco.postventa.domain.member;

import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.RequiredText;
import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A member's credit of any class that is not paid back (Annex 4, item 11).
 *
 * @param number the credit's number, never blank
 * @param outstanding what is still owed on it
 */
@ValueObject
public record CreditInForce(String number, Money outstanding) {

    public CreditInForce {
        number = RequiredText.in("CreditInForce", "number", number);
    }

    /** What is owed on these credits together. */
    public static Money sum(List<CreditInForce> credits) {
        return Money.sum(credits.stream().map(CreditInForce::outstanding).toList());
    }
}
