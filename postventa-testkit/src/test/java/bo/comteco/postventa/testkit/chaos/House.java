package bo.comteco.postventa.testkit.chaos;

import bo.comteco.postventa.application.driven.Arrears;
import bo.comteco.postventa.application.driven.PaymentOrders;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.finding.FactFinder;
import bo.comteco.postventa.application.form.FormPrinter;
import bo.comteco.postventa.application.payment.PaymentDesk;
import bo.comteco.postventa.application.request.CounterService;
import bo.comteco.postventa.application.request.Patience;
import bo.comteco.postventa.application.sending.EffectSender;
import bo.comteco.postventa.application.sending.NoticeSender;
import bo.comteco.postventa.application.sending.PaymentSender;
import bo.comteco.postventa.domain.manual.ManualEdition;
import bo.comteco.postventa.domain.manual.ManualParameters;
import bo.comteco.postventa.domain.text.SpanishTexts;
import bo.comteco.postventa.testkit.port.InMemoryOffices;
import bo.comteco.postventa.testkit.port.InMemorySystems;
import bo.comteco.postventa.testkit.store.InMemoryArrears;
import bo.comteco.postventa.testkit.store.InMemoryEnquiryStore;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What outlives every instance: what is kept, and the systems outside. */
final class House {

    private static final SpanishTexts TEXTS = SpanishTexts.load();
    private static final InMemoryOffices OFFICES = new InMemoryOffices(Set.of("CENTRAL", "NORTE"));
    private static final FormPrinter PRINTER = form -> form.title().getBytes(StandardCharsets.UTF_8);
    private static final Duration LOOK_EVERY = Duration.ofHours(1);
    private static final Duration TAKEN_UP_APART = Duration.ofSeconds(5);

    /** Two calls and what settles after them fit in a lease just so. */
    private static final Patience PATIENCE =
            new Patience(Duration.ofSeconds(60), FarSender.LONGEST, Duration.ofSeconds(20));

    private final Schedule schedule;
    private final Chance chance;
    private final Journal journal;
    private final InMemorySystems systems;
    private final InMemoryRequestStore kept;
    private final InMemoryPaymentOrders payments;
    private final InMemorySentNotices sentNotices = new InMemorySentNotices();
    private final InMemoryTransactions raw = new InMemoryTransactions();
    private final CounterService.Holding holding;
    private final Transactions transactions;
    private final CounterService.Stores stores;
    private final List<EffectSender> senders;
    private final Patience patience;
    private final Weather facts;

    House(Schedule schedule, Chance chance, Twist twist) {
        this.schedule = schedule;
        this.chance = chance;
        this.journal = new Journal(schedule);
        this.systems = World.of(schedule);
        this.facts = new Weather(schedule, chance);
        kept = new InMemoryRequestStore(raw);
        payments = new InMemoryPaymentOrders(raw, kept);
        holding = new CounterService.Holding(new InMemorySystemHolds(raw, kept), TAKEN_UP_APART);
        transactions = new NearTransactions(raw, schedule, chance);
        patience = twist.patience(PATIENCE);
        var parameters = new InMemoryParameterStore(ManualParameters.BOOK);
        senders = twist.senders(farSenders(parameters));
        stores = new CounterService.Stores(
                twist.store(new NearRequestStore(kept, schedule), senders),
                new InMemoryRequestSearch(kept),
                new InMemoryVisitStore(raw),
                new InMemoryEnquiryStore(raw),
                parameters,
                new InMemoryTallies(kept),
                new InMemoryWatchStore(raw, kept),
                new InMemoryArrears(kept),
                transactions);
    }

    private List<EffectSender> farSenders(InMemoryParameterStore parameters) {
        var all = new ArrayList<EffectSender>();
        for (var sender : systems.senders()) {
            all.add(new FarSender(sender.kinds(), schedule, chance, journal, PATIENCE.settling()));
        }
        all.add(new NoticeSender(new FarNotices(schedule, chance, journal), sentNotices, schedule));
        all.add(new PaymentSender(payments, parameters, OFFICES, transactions, schedule));
        return all;
    }

    /** The use cases as a instance begins with them. */
    CounterService service(Instance instance) {
        return new CounterService(
                List.of(ManualEdition.REVISION_3),
                systems.finders().stream()
                        .map(finder -> new FarFinder(finder, schedule, facts))
                        .map(FactFinder.class::cast)
                        .toList(),
                senders,
                stores,
                systems.customers(),
                systems.products(),
                new CounterService.Papers(PRINTER, OFFICES, new InMemoryPrintLedger(), systems.callRecords()),
                instance,
                patience,
                new CounterService.Watching(systems.progress(), LOOK_EVERY),
                holding,
                TEXTS::render,
                schedule);
    }

    /** The cash desk as a instance begins with it. */
    PaymentDesk cashDesk(Instance instance) {
        return new PaymentDesk(payments, stores.requests(), transactions, instance, patience, schedule);
    }

    Journal journal() {
        return journal;
    }

    /** What is kept, seen by nobody who takes part. */
    InMemoryRequestStore kept() {
        return kept;
    }

    /** What operators see of what is owed. */
    Arrears arrears() {
        return stores.arrears();
    }

    /** Where nothing is stored that this does. */
    Transactions raw() {
        return raw;
    }

    PaymentOrders payments() {
        return payments;
    }
}
