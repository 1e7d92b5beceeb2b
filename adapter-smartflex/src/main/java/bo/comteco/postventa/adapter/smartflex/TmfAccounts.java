package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.Accounts;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.customer.AccountStanding;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.customer.PendingBill;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What customers owe by TM Forum: the bills (678) of all their accounts (666) on which something remains to be paid. */
final class TmfAccounts implements Accounts {

    /** Accounts asked about at once, so that the address stays short. */
    private static final int AT_ONCE = 50;

    private final Listing listing;

    TmfAccounts(TmfClient smartflex) {
        this.listing = new Listing(smartflex);
    }

    @Override
    public Reply<AccountStanding> standingOf(CustomerId customer) {
        return Silence.orAnswer(() -> new AccountStanding(pending(accountsOf(customer))));
    }

    private List<String> accountsOf(CustomerId customer) {
        return listing
                .all(BillingAccount.class, BillingAccount.PATH + "?relatedParty.id={customer}", customer.value())
                .stream()
                .filter(account -> account.isOf(customer.value()))
                .map(account -> Required.id(account.id(), "an account of customer " + customer))
                .toList();
    }

    private List<PendingBill> pending(List<String> accounts) {
        var pending = new ArrayList<PendingBill>();
        for (int from = 0; from < accounts.size(); from += AT_ONCE) {
            var some = accounts.subList(from, Math.min(from + AT_ONCE, accounts.size()));
            unpaidBillsOf(some).stream().map(BillMapper.INSTANCE::pending).forEach(pending::add);
        }
        return pending;
    }

    private List<Bill> unpaidBillsOf(List<String> accounts) {
        String places = IntStream.range(0, accounts.size())
                .mapToObj(index -> "{account" + index + "}")
                .collect(Collectors.joining(","));
        var bills = listing.all(
                Bill.class,
                Bill.PATH + "?billingAccount.id=" + places + "&remainingAmount.value.gt=0",
                accounts.toArray());
        for (Bill bill : bills) {
            var account = bill.billingAccount();
            if (account == null || accounts.stream().noneMatch(account::isTo)) {
                throw new Silence("bill " + bill.id() + " is of an account that was not asked about");
            }
        }
        return bills.stream().filter(bill -> BillMapper.owed(bill).isPositive()).toList();
    }
}
