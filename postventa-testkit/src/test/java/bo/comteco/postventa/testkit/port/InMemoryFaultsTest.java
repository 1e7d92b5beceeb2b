package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Faults;
import bo.comteco.postventa.domain.common.Telephone;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.manual.FaultFacts.Fault;
import bo.comteco.postventa.domain.manual.FaultFacts.FaultState;
import bo.comteco.postventa.domain.product.ProductId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class InMemoryFaultsTest implements FaultsContract {

    private static final Instant NOW = Instant.parse("2026-11-24T14:00:00Z");

    private final InMemoryFaults faults = new InMemoryFaults(InstantSource.fixed(NOW));
    private final Map<ProductId, Fault> last = new HashMap<>();

    InMemoryFaultsTest() {
        for (FaultState state : FaultState.values()) {
            var product = new ProductId("PRD-" + state);
            var technician = state == FaultState.ASSIGNED ? "Quien repara" : null;
            last.put(product, fault(state, 1, technician));
            faults.had(product, fault(state, 1, technician));
        }
        var repaired = new ProductId("PRD-2");
        last.put(repaired, fault(FaultState.CLOSED_SOLVED, 2, null));
        faults.had(repaired, fault(FaultState.CLOSED_SOLVED, 2, null), fault(FaultState.CLOSED_UNSOLVED, 9, null));
    }

    @Override
    public Faults faults() {
        return faults;
    }

    @Override
    public CustomerId customer() {
        return new CustomerId("CUS-1");
    }

    @Override
    public Faults.Report aReport() {
        return new Faults.Report(new ProductId("PRD-1"), "Sin señal", null, new Telephone("44000001"));
    }

    @Override
    public Map<ProductId, Fault> lastFaults() {
        return Map.copyOf(last);
    }

    @Override
    public EntryReply enterWhatIsRefused(Entry entry) {
        faults.refuse("no corresponde");
        return enter(entry);
    }

    @Override
    public void loseNextAnswer() {
        faults.loseNextAnswer();
    }

    @Override
    public TroubledSystem system() {
        return faults;
    }

    @Override
    public long countOf(String key) {
        return faults.entered().stream()
                .filter(one -> one.entry().key().equals(key))
                .count();
    }

    @Override
    public boolean isCancelled(String number) {
        return faults.entered().stream().anyMatch(one -> one.number().equals(number) && one.cancelled());
    }

    private static Fault fault(FaultState state, int daysAgo, @Nullable String technician) {
        return new Fault("F-" + state + daysAgo, state, "Sin señal", NOW.minus(Duration.ofDays(daysAgo)), technician);
    }
}
