package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.finding.AccountFinder;
import bo.comteco.postventa.application.finding.CallRecordFinder;
import bo.comteco.postventa.application.finding.ClaimFinder;
import bo.comteco.postventa.application.finding.ComponentFinder;
import bo.comteco.postventa.application.finding.CoverageFinder;
import bo.comteco.postventa.application.finding.DebtHistoryFinder;
import bo.comteco.postventa.application.finding.EquipmentFinder;
import bo.comteco.postventa.application.finding.FactFinder;
import bo.comteco.postventa.application.finding.HeldLineFinder;
import bo.comteco.postventa.application.finding.HeldProductFinder;
import bo.comteco.postventa.application.finding.LastFaultFinder;
import bo.comteco.postventa.application.finding.LineNumberFinder;
import bo.comteco.postventa.application.finding.MembershipFinder;
import bo.comteco.postventa.application.finding.OpenFaultFinder;
import bo.comteco.postventa.application.finding.OpenPlanFinder;
import bo.comteco.postventa.application.finding.PlanFinder;
import bo.comteco.postventa.application.finding.ProductFinder;
import bo.comteco.postventa.application.finding.QuoteFinder;
import bo.comteco.postventa.application.finding.SuspensionFinder;
import bo.comteco.postventa.application.finding.UnbilledChargeFinder;
import bo.comteco.postventa.application.sending.BillingClaimSender;
import bo.comteco.postventa.application.sending.DepositSender;
import bo.comteco.postventa.application.sending.EffectSender;
import bo.comteco.postventa.application.sending.EngineeringServiceSender;
import bo.comteco.postventa.application.sending.FaultSender;
import bo.comteco.postventa.application.sending.InvoiceSender;
import bo.comteco.postventa.application.sending.OrderSender;
import bo.comteco.postventa.application.sending.RecurringChargeSender;
import bo.comteco.postventa.domain.customer.PendingBill;
import java.time.Instant;
import java.time.InstantSource;
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
    private final InMemoryProductOptions options = new InMemoryProductOptions();
    private final InMemorySuspensions suspensions = new InMemorySuspensions();
    private final InMemoryUnbilledCharges unbilled = new InMemoryUnbilledCharges();
    private final InMemoryGuaranteeDeposits deposits = new InMemoryGuaranteeDeposits();
    private final InMemoryInstalledEquipment equipment = new InMemoryInstalledEquipment(products);
    private final InMemoryOrders orders = new InMemoryOrders();
    private final InMemoryProgress progress = new InMemoryProgress();
    private final InMemoryBillingClaims claims;
    private final InMemoryDebtHistory debts = new InMemoryDebtHistory();
    private final InMemoryTelephoneLines lines = new InMemoryTelephoneLines(products);
    private final InMemoryFaults faults;
    private final InMemoryEngineeringServices engineering = new InMemoryEngineeringServices();
    private final InMemoryRecurringCharges charges = new InMemoryRecurringCharges();
    private final InMemoryNetworkCoverage network = new InMemoryNetworkCoverage();
    private final InMemoryMemberships memberships = new InMemoryMemberships();
    private final InMemoryCallDetailInvoices invoices = new InMemoryCallDetailInvoices();
    private final InMemoryCallRecords callRecords = new InMemoryCallRecords();
    private final InMemorySupervisionNotices notices = new InMemorySupervisionNotices();

    /** Systems in which it is always the morning of the 24th of November 2026. */
    public InMemorySystems() {
        this(InstantSource.fixed(Instant.parse("2026-11-24T14:00:00Z")));
    }

    /** Systems that date what is registered by this clock. */
    public InMemorySystems(InstantSource clock) {
        this.claims = new InMemoryBillingClaims(clock);
        this.faults = new InMemoryFaults(clock);
    }

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
        return List.of(
                customers,
                products,
                accounts,
                catalogue,
                options,
                suspensions,
                unbilled,
                deposits,
                equipment,
                orders,
                progress,
                claims,
                debts,
                lines,
                faults,
                engineering,
                charges);
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

    public InMemoryProductOptions options() {
        return options;
    }

    public InMemorySuspensions suspensions() {
        return suspensions;
    }

    public InMemoryUnbilledCharges unbilled() {
        return unbilled;
    }

    public InMemoryGuaranteeDeposits deposits() {
        return deposits;
    }

    public InMemoryInstalledEquipment equipment() {
        return equipment;
    }

    public InMemoryProgress progress() {
        return progress;
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

    public InMemoryMemberships memberships() {
        return memberships;
    }

    public InMemoryCallDetailInvoices invoices() {
        return invoices;
    }

    public InMemoryCallRecords callRecords() {
        return callRecords;
    }

    public InMemorySupervisionNotices notices() {
        return notices;
    }

    /** Who answers which kinds of fact, over these systems. */
    public List<FactFinder> finders() {
        return List.of(
                new ProductFinder(products),
                new AccountFinder(accounts),
                new CoverageFinder(network),
                new PlanFinder(catalogue),
                new OpenPlanFinder(options),
                new ComponentFinder(options),
                new QuoteFinder(options),
                new SuspensionFinder(suspensions),
                new UnbilledChargeFinder(unbilled),
                new EquipmentFinder(equipment),
                new MembershipFinder(memberships),
                new DebtHistoryFinder(debts),
                new HeldProductFinder(products),
                new HeldLineFinder(lines),
                new LineNumberFinder(lines),
                new LastFaultFinder(faults),
                new OpenFaultFinder(faults),
                new ClaimFinder(claims),
                new CallRecordFinder(callRecords));
    }

    /** Who enters which kinds of effect, in these systems. */
    public List<EffectSender> senders() {
        return List.of(
                new OrderSender(orders),
                new DepositSender(deposits),
                new BillingClaimSender(claims),
                new InvoiceSender(invoices),
                new FaultSender(faults),
                new EngineeringServiceSender(engineering),
                new RecurringChargeSender(charges));
    }
}
