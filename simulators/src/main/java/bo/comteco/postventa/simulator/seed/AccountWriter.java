package bo.comteco.postventa.simulator.seed;

import bo.comteco.postventa.simulator.http.Json;
import bo.comteco.postventa.simulator.tmf.ResourceType;
import bo.comteco.postventa.simulator.tmf.Tmf;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Writes billing accounts and their bills. */
final class AccountWriter {

    private static final int DAYS_TO_PAY = 20;

    private final Book book;

    AccountWriter(Book book) {
        this.book = book;
    }

    /** An account whose free text says what its bills say. */
    PartyRef account(String number, PartyRef customer, List<Bill> bills) {
        String status = bills.stream().anyMatch(Bill::isOverdue)
                ? "in arrears"
                : bills.stream().anyMatch(bill -> bill.remaining().signum() > 0) ? "due" : "paid";
        return account(number, customer, bills, status);
    }

    /** An account whose free text says what it is told to. */
    PartyRef account(String number, PartyRef customer, List<Bill> bills, String paymentStatus) {
        PartyRef account = new PartyRef("BA-" + number, "Cuenta BA-" + number, "BillingAccount");
        ObjectNode json = Json.object()
                .put("id", account.id())
                .put("name", account.name())
                .put("state", "Active")
                .put("paymentStatus", paymentStatus);
        json.putArray("relatedParty").add(customer.as("customer"));
        ObjectNode balance = json.putArray("accountBalance").addObject().put("balanceType", "outstanding");
        balance.set("amount", Tmf.money(bills.stream().map(Bill::remaining).reduce(BigDecimal.ZERO, BigDecimal::add)));
        balance.putObject("validFor").put("startDateTime", book.day(0));
        book.add(ResourceType.BILLING_ACCOUNT, json);
        for (int i = 0; i < bills.size(); i++) {
            book.add(ResourceType.CUSTOMER_BILL, bill(number + "-" + (i + 1), bills.get(i), account, customer));
        }
        return account;
    }

    /** An account by which an old debt is paid in instalments. */
    void paymentPlan(String id, PartyRef customer, String state, String outstanding) {
        ObjectNode json = Json.object()
                .put("id", id)
                .put("name", "Plan de pagos " + id)
                .put("accountType", "paymentPlan")
                .put("state", state);
        json.putArray("relatedParty").add(customer.as("customer"));
        ObjectNode balance = json.putArray("accountBalance").addObject().put("balanceType", "outstanding");
        balance.set("amount", Tmf.money(new BigDecimal(outstanding)));
        balance.putObject("validFor").put("startDateTime", book.day(0));
        book.add(ResourceType.BILLING_ACCOUNT, json);
    }

    private ObjectNode bill(String number, Bill bill, PartyRef account, PartyRef customer) {
        int issued = bill.due() - DAYS_TO_PAY;
        ObjectNode json = Json.object()
                .put("id", "BILL-" + number)
                .put("billNo", "F-" + number)
                .put("category", "normal")
                .put("billDate", book.day(issued))
                .put("paymentDueDate", book.day(bill.due()))
                .put("state", bill.state());
        json.putObject("billingPeriod")
                .put("startDateTime", book.day(issued - 30))
                .put("endDateTime", book.day(issued - 1));
        json.set("billingAccount", Tmf.reference(account.id(), account.name(), "BillingAccount"));
        json.putArray("relatedParty").add(customer.as("customer"));
        json.set("amountDue", Tmf.money(bill.amount()));
        json.set("remainingAmount", Tmf.money(bill.remaining()));
        return json;
    }
}
