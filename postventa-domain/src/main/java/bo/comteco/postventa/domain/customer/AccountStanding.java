package bo.comteco.postventa.domain.customer;

import bo.comteco.postventa.domain.common.Money;
import java.time.LocalDate;
import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What a holder owes, over all of the holder's services. Most procedures ask that nothing be {@linkplain #overdueOn
 * overdue} (Annexes 1.5, 2.3, 3.5, 5.5); a withdrawal asks that nothing be pending at all (6.4).
 *
 * @param pending every bill issued and unpaid, due or not, in the order in which Smartflex gave them; unmodifiable
 */
@ValueObject
public record AccountStanding(List<PendingBill> pending) {

    public AccountStanding {
        pending = List.copyOf(pending);
    }

    /** The pending bills whose due date is past on that day, in the same order; empty for an account up to date. */
    public List<PendingBill> overdueOn(LocalDate today) {
        return pending.stream().filter(bill -> bill.overdueOn(today)).toList();
    }

    /** What is owed on these bills together. */
    public static Money sum(List<PendingBill> bills) {
        return Money.sum(bills.stream().map(PendingBill::amount).toList());
    }
}
