package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.domain.customer.PendingBill;
import java.util.List;

/**
 * All systems outside in memory, to be filled with {@linkplain Holder holders}. Smartflex and PAC fill several roles
 * each, and fall silent in all of them at once.
 */
public final class InMemorySystems {

    private final InMemoryCustomers customers = new InMemoryCustomers();
    private final InMemoryProducts products = new InMemoryProducts();
    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryCatalogue catalogue = new InMemoryCatalogue();
    private final InMemoryOrders orders = new InMemoryOrders();
    private final InMemoryBillingClaims claims = new InMemoryBillingClaims();
    private final InMemoryDebtHistory debts = new InMemoryDebtHistory();
    private final InMemoryNetworkCoverage network = new InMemoryNetworkCoverage();
    private final InMemoryMemberships memberships = new InMemoryMemberships();
    private final InMemoryCallDetailInvoices invoices = new InMemoryCallDetailInvoices();

    /** Adds a holder with products, bills and membership. */
    public InMemorySystems with(Holder holder) {
        var customer = holder.customer();
        customers.with(customer);
        holder.products().forEach(products::with);
        accounts.owing(customer.id(), holder.bills().toArray(PendingBill[]::new));
        holder.membership().ifPresent(membership -> memberships.with(customer.id(), membership.member()));
        return this;
    }

    /** From now on Smartflex answers nothing. */
    public void smartflexFallsSilent() {
        smartflex().forEach(InMemorySystem::fallSilent);
    }

    /** From now on Smartflex answers again. */
    public void smartflexAnswersAgain() {
        smartflex().forEach(InMemorySystem::answerAgain);
    }

    /** From now on PAC answers nothing. */
    public void pacFallsSilent() {
        pac().forEach(InMemorySystem::fallSilent);
    }

    /** From now on PAC answers again. */
    public void pacAnswersAgain() {
        pac().forEach(InMemorySystem::answerAgain);
    }

    private List<InMemorySystem> smartflex() {
        return List.of(customers, products, accounts, catalogue, orders, claims, debts);
    }

    private List<InMemorySystem> pac() {
        return List.of(memberships, invoices);
    }

    public InMemoryCustomers customers() {
        return customers;
    }

    public InMemoryProducts products() {
        return products;
    }

    public InMemoryAccounts accounts() {
        return accounts;
    }

    public InMemoryCatalogue catalogue() {
        return catalogue;
    }

    public InMemoryOrders orders() {
        return orders;
    }

    public InMemoryBillingClaims claims() {
        return claims;
    }

    public InMemoryDebtHistory debts() {
        return debts;
    }

    public InMemoryNetworkCoverage network() {
        return network;
    }

    public InMemoryMemberships memberships() {
        return memberships;
    }

    public InMemoryCallDetailInvoices invoices() {
        return invoices;
    }
}
