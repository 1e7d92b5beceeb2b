package bo.comteco.postventa.domain.member;

import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.RequiredText;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Somebody else's credit that the member guarantees and that is overdue (Annex 4, item 8). Whose it is stays with PAC:
 * it is another person's data.
 *
 * @param number the credit's number, never blank
 * @param overdue what of it is overdue
 */
@ValueObject
public record GuaranteedDebt(String number, Money overdue) {

    public GuaranteedDebt {
        number = RequiredText.in("GuaranteedDebt", "number", number);
    }
}
