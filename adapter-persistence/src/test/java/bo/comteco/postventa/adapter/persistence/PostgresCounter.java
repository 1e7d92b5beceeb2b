package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.access.Role;
import bo.comteco.postventa.application.driven.Arrears;
import bo.comteco.postventa.application.driven.Dispatch;
import bo.comteco.postventa.application.driven.EnquiryStore;
import bo.comteco.postventa.application.driven.PaymentOrders;
import bo.comteco.postventa.application.driven.PrintLedger;
import bo.comteco.postventa.application.driven.RequestSearch;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.RequestStore.Due;
import bo.comteco.postventa.application.driven.SystemHolds;
import bo.comteco.postventa.application.driven.Tallies;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driven.VisitStore;
import bo.comteco.postventa.application.driven.WatchStore;
import bo.comteco.postventa.application.driving.SettlePayment;
import bo.comteco.postventa.application.payment.PaymentDesk;
import bo.comteco.postventa.application.request.CounterService;
import bo.comteco.postventa.application.sending.EffectSender;
import bo.comteco.postventa.application.sending.OrderSender;
import bo.comteco.postventa.application.sending.PaymentSender;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.manual.ManualEdition;
import bo.comteco.postventa.domain.manual.ManualParameters;
import bo.comteco.postventa.domain.text.SpanishTexts;
import bo.comteco.postventa.testkit.counter.InMemoryCounter;
import bo.comteco.postventa.testkit.counter.SettableClock;
import bo.comteco.postventa.testkit.port.InMemorySystems;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Every use case over what is kept in PostgreSQL and systems in memory; begins with empty tables. */
final class PostgresCounter implements Dispatch {

    static final Actor ADVISER = new Actor("asesora", Set.of(Role.COMMERCIAL_ADVISER), "CENTRAL");

    static final Duration PARAMETERS_KEPT = Duration.ofSeconds(5);

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-24T14:00:00Z"));
    private final InMemorySystems systems = new InMemorySystems();
    private final Queue<Due> owed = new ArrayDeque<>();
    private final CounterService service;

    PostgresCounter() {
        this(UnaryOperator.identity());
    }

    /**
     * A counter.
     *
     * @param meanwhile what stands between it and the system that orders are entered in
     */
    PostgresCounter(UnaryOperator<EffectSender> meanwhile) {
        TestDatabase.empty();
        var parameters = parameters();
        service = new CounterService(
                List.of(ManualEdition.REVISION_3),
                systems.finders(),
                Stream.concat(
                                systems.senders().stream()
                                        .map(sender ->
                                                sender instanceof OrderSender ? meanwhile.apply(sender) : sender),
                                Stream.of(payments(parameters)))
                        .toList(),
                new CounterService.Stores(
                        TestDatabase.bean(RequestStore.class),
                        TestDatabase.bean(RequestSearch.class),
                        TestDatabase.bean(VisitStore.class),
                        TestDatabase.bean(EnquiryStore.class),
                        parameters,
                        TestDatabase.bean(Tallies.class),
                        TestDatabase.bean(WatchStore.class),
                        TestDatabase.bean(Arrears.class),
                        TestDatabase.bean(Transactions.class)),
                systems.customers(),
                systems.products(),
                new CounterService.Papers(
                        form -> form.title().getBytes(StandardCharsets.UTF_8),
                        office -> "Oficina " + office,
                        TestDatabase.bean(PrintLedger.class),
                        systems.callRecords()),
                this,
                InMemoryCounter.PATIENCE,
                new CounterService.Watching(systems.progress(), InMemoryCounter.LOOK_EVERY),
                new CounterService.Holding(TestDatabase.bean(SystemHolds.class), InMemoryCounter.TAKEN_UP_APART),
                SpanishTexts.load()::render,
                clock);
    }

    /** A book of parameters that grows old by the counter's clock. */
    private PostgresParameterStore parameters() {
        var rows = TestDatabase.bean(ParameterRepository.class);
        new ParameterSeed(rows, new TransactionTemplate(TestDatabase.bean(PlatformTransactionManager.class)))
                .sow(ManualParameters.BOOK);
        var beginning = clock.instant();
        return new PostgresParameterStore(
                rows,
                PARAMETERS_KEPT,
                () -> Duration.between(beginning, clock.instant()).toNanos());
    }

    private PaymentSender payments(PostgresParameterStore parameters) {
        return new PaymentSender(
                TestDatabase.bean(PaymentOrders.class),
                parameters,
                office -> "Oficina " + office,
                TestDatabase.bean(Transactions.class),
                clock);
    }

    /** The cash desks. */
    SettlePayment cashDesk() {
        return new PaymentDesk(
                TestDatabase.bean(PaymentOrders.class),
                TestDatabase.bean(RequestStore.class),
                TestDatabase.bean(Transactions.class),
                this,
                InMemoryCounter.PATIENCE,
                clock);
    }

    CounterService service() {
        return service;
    }

    InMemorySystems systems() {
        return systems;
    }

    SettableClock clock() {
        return clock;
    }

    @Override
    public synchronized void soon(List<Due> held) {
        owed.addAll(held);
    }

    @Override
    public int room(@Nullable SystemName system) {
        return Integer.MAX_VALUE;
    }

    /** Claims what is due and carries it out; how much that was. */
    int sweep() {
        int claimed = service.carryOutOwed().sweep(100);
        carryOut();
        return claimed;
    }

    /** Forgets what is owed, as a process does that is killed. */
    synchronized void die() {
        owed.clear();
    }

    /** Carries out what was stored as owed since the last time. */
    void carryOut() {
        for (var held = next(); held != null; held = next()) {
            service.carryOutOwed().carryOut(held);
        }
    }

    private synchronized @Nullable Due next() {
        return owed.poll();
    }
}
