package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.domain.customer.PendingBill;
import java.util.List;

/**
 * All systems outside in memory, to be filled with {@linkplain Holder holders}. Smartflex fills several roles and falls
 * silent in all of them at once.
 */
public final class InMemorySystems {

    private final InMemoryCustomers customers = new InMemoryCustomers();
    private final InMemoryProducts products = new InMemoryProducts();
    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryCatalogue catalogue = new InMemoryCatalogue();
    private final InMemoryOrders orders = new InMemoryOrders();
    private final InMemoryBillingClaims claims = new InMemoryBillingClaims();
    private final InMemoryNetworkCoverage network = new InMemoryNetworkCoverage();
    private final InMemoryCallRecords callRecords = new InMemoryCallRecords();
    private final InMemorySupervisionNotices notices = new InMemorySupervisionNotices();

    /** Adds a holder with products and bills. */
    public InMemorySystems with(Holder holder) {
        var customer = holder.customer();
        customers.with(customer);
        holder.products().forEach(products::with);
        accounts.owing(customer.id(), holder.bills().toArray(PendingBill[]::new));
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

    private List<InMemorySystem> smartflex() {
        return List.of(customers, products, accounts, catalogue, orders, claims);
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

    public InMemoryNetworkCoverage network() {
        return network;
    }

    public InMemoryCallRecords callRecords() {
        return callRecords;
    }

    public InMemorySupervisionNotices notices() {
        return notices;
    }
}
