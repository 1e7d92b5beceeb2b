package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Faults;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.manual.ClaimFacts.OpenFault;
import bo.comteco.postventa.domain.manual.FaultFacts.Fault;
import bo.comteco.postventa.domain.manual.FaultFacts.FaultState;
import bo.comteco.postventa.domain.product.ProductId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Faults in memory: those that products are said to have had, and those that are entered. */
public final class InMemoryFaults extends InMemoryEntries<Object> implements Faults {

    private static final Set<FaultState> UNDER_WAY =
            EnumSet.of(FaultState.REGISTERED, FaultState.ASSIGNED, FaultState.IN_REPAIR);

    private final InstantSource clock;
    private final Map<ProductId, List<Fault>> earlier = new HashMap<>();
    private final Map<String, Instant> enteredAt = new HashMap<>();

    /** Faults that are registered by this clock. */
    public InMemoryFaults(InstantSource clock) {
        super(SystemName.SMARTFLEX, "D");
        this.clock = clock;
    }

    /** From now on a product has had these faults, and whatever is entered. */
    public synchronized InMemoryFaults had(ProductId product, Fault... faults) {
        earlier.put(product, List.of(faults));
        return this;
    }

    @Override
    public synchronized EntryReply report(Report report, Entry entry) {
        return register(report, entry);
    }

    @Override
    public synchronized EntryReply repeat(Repetition repetition, Entry entry) {
        return register(repetition, entry);
    }

    @Override
    public synchronized Reply<Optional<Fault>> lastOf(ProductId product) {
        return reply(() -> of(product).stream().max(Comparator.comparing(Fault::registeredAt)));
    }

    @Override
    public synchronized Reply<List<OpenFault>> openOf(ProductId product) {
        return reply(() -> of(product).stream()
                .filter(fault -> UNDER_WAY.contains(fault.state()))
                .map(fault -> new OpenFault(fault.number(), fault.symptom(), fault.registeredAt()))
                .toList());
    }

    /** The faults that were reported, oldest first. */
    public List<Entered<Report>> reports() {
        return entered(Report.class);
    }

    /** The faults that were repeated, oldest first. */
    public List<Entered<Repetition>> repetitions() {
        return entered(Repetition.class);
    }

    private EntryReply register(Object fault, Entry entry) {
        enteredAt.putIfAbsent(entry.key(), clock.instant());
        return enter(fault, entry);
    }

    private List<Fault> of(ProductId product) {
        var faults = new ArrayList<>(earlier.getOrDefault(product, List.of()));
        reports().stream()
                .filter(one -> one.content().product().equals(product))
                .map(one -> fault(one, one.content().symptom()))
                .forEach(faults::add);
        repetitions().stream()
                .filter(one -> one.content().product().equals(product))
                .map(one -> fault(one, one.content().symptom()))
                .forEach(faults::add);
        return faults;
    }

    private Fault fault(Entered<?> entered, String symptom) {
        return new Fault(
                entered.number(),
                entered.cancelled() ? FaultState.CANCELLED : FaultState.REGISTERED,
                symptom,
                enteredAt.getOrDefault(entered.entry().key(), Instant.EPOCH),
                null);
    }
}
