package bo.comteco.postventa.domain.customer;

import static java.util.Objects.requireNonNull;

import bo.comteco.postventa.domain.common.InvalidValue;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.RequiredText;
import java.time.LocalDate;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A bill that was issued and is not paid.
 *
 * @param number the bill's number, never blank
 * @param dueOn the last day on which it can be paid in time
 * @param amount what is still owed on it, above zero
 */
@ValueObject
public record PendingBill(String number, LocalDate dueOn, Money amount) {

    /**
     * @throws InvalidValue if the number is blank ({@code value.text.blank}) or nothing is owed ({@code
     *     value.bill.amount})
     */
    public PendingBill {
        number = RequiredText.in("PendingBill", "number", number);
        requireNonNull(dueOn, "dueOn");
        if (!amount.isPositive()) {
            String given = amount.toString();
            throw new InvalidValue("PendingBill", given, InvalidValue.reason("value.bill.amount", given));
        }
    }

    /** Whether its due date is past; on the due day itself it is not. */
    public boolean overdueOn(LocalDate today) {
        return today.isAfter(dueOn);
    }
}
