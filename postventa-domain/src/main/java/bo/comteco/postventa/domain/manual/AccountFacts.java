package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.fact.FactKind.fact;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Shape;
import bo.comteco.postventa.domain.customer.PaymentPlan;
import bo.comteco.postventa.domain.customer.PendingBill;
import bo.comteco.postventa.domain.customer.RevertedLine;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.SystemName;
import java.util.List;

/** What Smartflex says of the holder's account, over all of the holder's services. */
public final class AccountFacts {

    /** Bills past their due date on any of the holder's services; bills not yet due do not count. */
    public static final FactKind<List<PendingBill>> OVERDUE_BILLS = fact(
                    "overdue-bills", SystemName.SMARTFLEX, Shape.rows(AccountFacts::toRow, AccountFacts::fromRow))
            .ofCustomer();

    /** Every issued bill that is not paid, due or not (6.4). */
    public static final FactKind<List<PendingBill>> UNPAID_BILLS = fact(
                    "unpaid-bills", SystemName.SMARTFLEX, Shape.rows(AccountFacts::toRow, AccountFacts::fromRow))
            .ofCustomer();

    /** Payment plans in force (4.6). */
    public static final FactKind<List<PaymentPlan>> PAYMENT_PLANS = fact(
                    "payment-plans",
                    SystemName.SMARTFLEX,
                    Shape.rows(AccountFacts::planToRow, AccountFacts::planFromRow))
            .ofCustomer();

    /** Telephone lines that went back to the cooperative for debt (4.7). */
    public static final FactKind<List<RevertedLine>> REVERTED_LINES = fact(
                    "reverted-lines",
                    SystemName.SMARTFLEX,
                    Shape.rows(AccountFacts::lineToRow, AccountFacts::lineFromRow))
            .ofCustomer();

    private AccountFacts() {}

    private static Answers toRow(PendingBill bill) {
        return Answers.none()
                .with("number", bill.number())
                .with("due-on", bill.dueOn())
                .with("amount", bill.amount());
    }

    private static PendingBill fromRow(Answers row) {
        return new PendingBill(row.text("number"), row.date("due-on"), row.money("amount"));
    }

    private static Answers planToRow(PaymentPlan plan) {
        return Answers.none().with("number", plan.number()).with("outstanding", plan.outstanding());
    }

    private static PaymentPlan planFromRow(Answers row) {
        return new PaymentPlan(row.text("number"), row.money("outstanding"));
    }

    private static Answers lineToRow(RevertedLine line) {
        return Answers.none().with("number", line.number()).with("reverted-on", line.revertedOn());
    }

    private static RevertedLine lineFromRow(Answers row) {
        return new RevertedLine(row.text("number"), row.date("reverted-on"));
    }
}
