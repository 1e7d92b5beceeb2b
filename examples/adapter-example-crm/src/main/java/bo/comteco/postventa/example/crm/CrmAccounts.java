package bo.comteco.postventa.example.crm;

import bo.comteco.postventa.application.driven.Accounts;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.customer.AccountStanding;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.customer.PendingBill;
import java.time.DateTimeException;
import java.time.LocalDate;

/** What customers owe: {@code GET /bills?customer=}, rows of number, due day and what remains. */
final class CrmAccounts implements Accounts {

    private final CrmClient crm;

    CrmAccounts(CrmClient crm) {
        this.crm = crm;
    }

    @Override
    public Reply<AccountStanding> standingOf(CustomerId customer) {
        return Silence.orAnswer(() -> new AccountStanding(crm.by("bills", "customer", customer.value()).stream()
                .map(CrmAccounts::bill)
                .toList()));
    }

    private static PendingBill bill(Row row) {
        return new PendingBill(row.text(0), day(row.text(1)), Money.of(row.text(2)));
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException noDay) {
            throw new Silence("a bill is due on no day", noDay);
        }
    }
}
