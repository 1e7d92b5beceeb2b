package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.domain.customer.PendingBill;
import java.time.Instant;
import java.time.InstantSource;
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
    private final InMemoryBillingClaims claims;
    private final InMemoryTelephoneLines lines = new InMemoryTelephoneLines(products);
    private final InMemoryFaults faults;
    private final InMemoryEngineeringServices engineering = new InMemoryEngineeringServices();
    private final InMemoryRecurringCharges charges = new InMemoryRecurringCharges();
    private final InMemoryNetworkCoverage network = new InMemoryNetworkCoverage();

    /** Systems in which it is always the morning of the 24th of November 2026. */
    public InMemorySystems() {
        this(InstantSource.fixed(Instant.parse("2026-11-24T14:00:00Z")));
    }

    /** Systems that date what is registered by this clock. */
    public InMemorySystems(InstantSource clock) {
        this.claims = new InMemoryBillingClaims(clock);
        this.faults = new InMemoryFaults(clock);
    }

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
        return List.of(customers, products, accounts, catalogue, orders, claims, lines, faults, engineering, charges);
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

    public InMemoryTelephoneLines lines() {
        return lines;
    }

    public InMemoryFaults faults() {
        return faults;
    }

    public InMemoryEngineeringServices engineering() {
        return engineering;
    }

    public InMemoryRecurringCharges charges() {
        return charges;
    }

    public InMemoryNetworkCoverage network() {
        return network;
    }
}
