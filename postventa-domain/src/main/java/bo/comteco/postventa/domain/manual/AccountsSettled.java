package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.requirement.Judgement.judgement;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.customer.AccountStanding;
import bo.comteco.postventa.domain.customer.PendingBill;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.requirement.Judgement;
import bo.comteco.postventa.domain.requirement.Verdict;
import java.time.LocalDate;
import java.util.List;

/** What the holder owes for services: "up to date" (no bill past its due date), and the stricter 6.4 (no bill unpaid). */
final class AccountsSettled {

    /** 1.5, 2.3, 3.5, 5.5: no bill past its due date on any of the holder's services. */
    static final Judgement ACCOUNTS_UP_TO_DATE =
            judgement("ACCOUNTS_UP_TO_DATE", AccountsSettled::upToDate, AccountFacts.OVERDUE_BILLS);

    private AccountsSettled() {}

    static Verdict upToDate(Known known) {
        var today = known.today();
        var overdue = new AccountStanding(known.fact(AccountFacts.OVERDUE_BILLS)).overdueOn(today);
        return overdue.isEmpty() ? Judgements.MET : owing(overdue, "unmet.bill-overdue", "unmet.bills-overdue", today);
    }

    static Verdict nothingPending(Known known) {
        var unpaid = known.fact(AccountFacts.UNPAID_BILLS);
        return unpaid.isEmpty()
                ? Judgements.MET
                : owing(unpaid, "unmet.bill-unpaid", "unmet.bills-unpaid", known.today());
    }

    private static Verdict owing(List<PendingBill> bills, String one, String several, LocalDate today) {
        var sum = AccountStanding.sum(bills);
        return Judgements.unmet(
                Message.of(bills.size() == 1 ? one : several)
                        .with("count", bills.size())
                        .with(
                                "bills",
                                bills.stream().map(bill -> line(bill, today)).toList())
                        .with("sum", sum),
                Message.of("mend.pay-bills").with("sum", sum));
    }

    private static Message line(PendingBill bill, LocalDate today) {
        return Message.of(bill.overdueOn(today) ? "bill-overdue" : "bill-not-due")
                .with("number", bill.number())
                .with("due-on", bill.dueOn())
                .with("amount", bill.amount());
    }
}
