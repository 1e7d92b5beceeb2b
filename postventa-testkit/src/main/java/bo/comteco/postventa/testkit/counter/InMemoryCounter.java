package bo.comteco.postventa.testkit.counter;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.access.Role;
import bo.comteco.postventa.application.driven.Dispatch;
import bo.comteco.postventa.application.driven.RequestStore.Due;
import bo.comteco.postventa.application.driven.Tallies;
import bo.comteco.postventa.application.driven.VisitStore;
import bo.comteco.postventa.application.driving.HearOfProgress;
import bo.comteco.postventa.application.driving.KeepEvidence;
import bo.comteco.postventa.application.driving.LookAtPayments;
import bo.comteco.postventa.application.driving.SettlePayment;
import bo.comteco.postventa.application.evidence.EvidenceDesk;
import bo.comteco.postventa.application.form.FormPrinter;
import bo.comteco.postventa.application.form.PrintedForm;
import bo.comteco.postventa.application.payment.PaymentDesk;
import bo.comteco.postventa.application.payment.PaymentRecords;
import bo.comteco.postventa.application.request.CounterService;
import bo.comteco.postventa.application.request.Patience;
import bo.comteco.postventa.application.request.ProgressDesk;
import bo.comteco.postventa.application.sending.EffectSender;
import bo.comteco.postventa.application.sending.NoticeSender;
import bo.comteco.postventa.application.sending.PaymentSender;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.manual.ManualEdition;
import bo.comteco.postventa.domain.manual.ManualParameters;
import bo.comteco.postventa.domain.procedure.Edition;
import bo.comteco.postventa.domain.text.SpanishTexts;
import bo.comteco.postventa.testkit.port.InMemoryOffices;
import bo.comteco.postventa.testkit.port.InMemorySystems;
import bo.comteco.postventa.testkit.port.TrustingInspector;
import bo.comteco.postventa.testkit.store.InMemoryArrears;
import bo.comteco.postventa.testkit.store.InMemoryEnquiryStore;
import bo.comteco.postventa.testkit.store.InMemoryEvidenceFiles;
import bo.comteco.postventa.testkit.store.InMemoryParameterStore;
import bo.comteco.postventa.testkit.store.InMemoryPaymentOrders;
import bo.comteco.postventa.testkit.store.InMemoryPrintLedger;
import bo.comteco.postventa.testkit.store.InMemoryRequestSearch;
import bo.comteco.postventa.testkit.store.InMemoryRequestStore;
import bo.comteco.postventa.testkit.store.InMemorySentNotices;
import bo.comteco.postventa.testkit.store.InMemorySystemHolds;
import bo.comteco.postventa.testkit.store.InMemoryTallies;
import bo.comteco.postventa.testkit.store.InMemoryTransactions;
import bo.comteco.postventa.testkit.store.InMemoryVisitStore;
import bo.comteco.postventa.testkit.store.InMemoryWatchStore;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Every use case over systems and stores in memory. What is owed is carried out when {@link #carryOut()} is called, so
 * that a test can look at the moment before; forms are kept as they were handed to the printer.
 */
public final class InMemoryCounter implements Dispatch, FormPrinter {

    /** An adviser of the main office. */
    private static final InMemoryOffices OFFICES = new InMemoryOffices(Set.of("CENTRAL", "NORTE", "SUR"));

    public static final Actor ADVISER = new Actor("asesora", Set.of(Role.COMMERCIAL_ADVISER), "CENTRAL");

    /** An adviser of another office. */
    public static final Actor ADVISER_ELSEWHERE = new Actor("zonal", Set.of(Role.COMMERCIAL_ADVISER), "NORTE");

    /** An information adviser of the main office. */
    public static final Actor INFORMATION_ADVISER = new Actor("informes", Set.of(Role.INFORMATION_ADVISER), "CENTRAL");

    /** A supervisor. */
    public static final Actor SUPERVISOR = new Actor("supervision", Set.of(Role.SUPERVISOR), "CENTRAL");

    /** A cashier of the main office. */
    public static final Actor CASHIER = new Actor("caja", Set.of(Role.CASHIER), "CENTRAL");

    /** A lease of a minute, within which a call of at most twenty seconds settles in twenty more. */
    public static final Patience PATIENCE =
            new Patience(Duration.ofMinutes(1), Duration.ofSeconds(20), Duration.ofSeconds(20));

    /** How often is looked at what clients were promised, where it is due no sooner. */
    public static final Duration LOOK_EVERY = Duration.ofHours(1);

    /** How far apart what waited for a system that was held is taken up. */
    public static final Duration TAKEN_UP_APART = Duration.ofSeconds(5);

    /** An operator. */
    public static final Actor OPERATOR = new Actor("operaciones", Set.of(Role.OPERATOR), "CENTRAL");

    private final SettableClock clock;
    private final InMemorySystems systems;
    private final InMemoryRequestStore requests;
    private final CounterService.Stores stores;
    private final InMemorySentNotices sentNotices;
    private final InMemoryPaymentOrders paymentOrders;
    private final InMemoryPrintLedger ledger;
    private final CounterService.Holding holding;
    private final EvidenceDesk evidence;
    private final Queue<Due> owed = new ArrayDeque<>();
    private final Set<SystemName> busy = EnumSet.noneOf(SystemName.class);
    private final List<PrintedForm> printed = new ArrayList<>();
    private final CounterService service;

    /** A counter of the manual's current edition. */
    public InMemoryCounter() {
        this(tallies -> tallies);
    }

    /** One at which it may be counted otherwise. */
    InMemoryCounter(UnaryOperator<Tallies> counting) {
        var transactions = new InMemoryTransactions();
        clock = new SettableClock(Instant.parse("2026-11-24T14:00:00Z"));
        systems = new InMemorySystems(clock);
        requests = new InMemoryRequestStore(transactions);
        sentNotices = new InMemorySentNotices();
        paymentOrders = new InMemoryPaymentOrders(transactions, requests);
        ledger = new InMemoryPrintLedger();
        stores = new CounterService.Stores(
                requests,
                new InMemoryRequestSearch(requests),
                new InMemoryVisitStore(transactions),
                new InMemoryEnquiryStore(transactions),
                new InMemoryParameterStore(ManualParameters.BOOK),
                counting.apply(new InMemoryTallies(requests)),
                new InMemoryWatchStore(transactions, requests),
                new InMemoryArrears(requests),
                transactions);
        holding = new CounterService.Holding(new InMemorySystemHolds(transactions, requests), TAKEN_UP_APART);
        evidence = new EvidenceDesk(
                new EvidenceDesk.Ports(
                        new InMemoryEvidenceFiles(),
                        new TrustingInspector(),
                        stores.visits(),
                        requests,
                        stores.parameters(),
                        transactions),
                1 << 20,
                clock);
        service = service(List.of(ManualEdition.REVISION_3));
    }

    private InMemoryCounter(InMemoryCounter before, List<Edition> editions) {
        clock = before.clock;
        systems = before.systems;
        requests = before.requests;
        stores = before.stores;
        sentNotices = before.sentNotices;
        paymentOrders = before.paymentOrders;
        ledger = before.ledger;
        holding = before.holding;
        evidence = before.evidence;
        service = service(editions);
    }

    /** The same counter after a release that carries out other editions, the current one first. */
    public InMemoryCounter underEditions(List<Edition> editions) {
        return new InMemoryCounter(this, editions);
    }

    private List<EffectSender> senders() {
        var all = new ArrayList<>(systems.senders());
        all.add(new NoticeSender(systems.notices(), sentNotices, clock));
        all.add(new PaymentSender(paymentOrders, stores.parameters(), OFFICES, stores.transactions(), clock));
        return all;
    }

    private CounterService service(List<Edition> editions) {
        return new CounterService(
                editions,
                systems.finders(),
                senders(),
                stores,
                systems.customers(),
                systems.products(),
                new CounterService.Papers(this, OFFICES, ledger, systems.callRecords()),
                this,
                PATIENCE,
                new CounterService.Watching(systems.progress(), LOOK_EVERY),
                holding,
                SpanishTexts.load()::render,
                clock);
    }

    public CounterService service() {
        return service;
    }

    /** Files of at most a mebibyte, each taken for a PDF. */
    public KeepEvidence evidence() {
        return evidence;
    }

    /** The cash desks, of every office. */
    public SettlePayment cashDesk() {
        return new PaymentDesk(paymentOrders, requests, stores.transactions(), this, PATIENCE, clock);
    }

    /** What is paid there, and was. */
    public LookAtPayments payments() {
        return new PaymentRecords(paymentOrders, requests);
    }

    /** Where is heard that something outside may have come further. */
    public HearOfProgress hearOfProgress() {
        return new ProgressDesk(stores.watches(), clock);
    }

    public InMemorySystems systems() {
        return systems;
    }

    public SettableClock clock() {
        return clock;
    }

    public InMemoryRequestStore requests() {
        return requests;
    }

    public VisitStore visits() {
        return stores.visits();
    }

    @Override
    public synchronized void soon(List<Due> held) {
        owed.addAll(held);
    }

    @Override
    public synchronized int room(@Nullable SystemName system) {
        return system != null && busy.contains(system) ? 0 : Integer.MAX_VALUE;
    }

    /** From now on no sweep claims what goes to a system. */
    public synchronized void hasNoRoomFor(SystemName system) {
        busy.add(system);
    }

    /** From now on sweeps claim whatever is due. */
    public synchronized void hasRoomForAll() {
        busy.clear();
    }

    /** Carries out what was stored as owed, or claimed by the sweep, since the last time, and what becomes due by it. */
    public void carryOut() {
        for (var held = next(); held != null; held = next()) {
            service.carryOutOwed().carryOut(held);
        }
    }

    private synchronized @Nullable Due next() {
        return owed.poll();
    }

    /** Claims what is due and carries it out; how much that was. */
    public int sweep() {
        int claimed = service.carryOutOwed().sweep(Integer.MAX_VALUE);
        carryOut();
        return claimed;
    }

    /** Forgets what is owed, as a process does that is killed: only the sweep finds it again. */
    public synchronized void die() {
        owed.clear();
    }

    @Override
    public synchronized byte[] print(PrintedForm form) {
        printed.add(form);
        return form.title().getBytes(StandardCharsets.UTF_8);
    }

    /** The forms printed so far, in order. */
    public synchronized List<PrintedForm> printed() {
        return List.copyOf(printed);
    }
}
