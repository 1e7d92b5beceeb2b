package bo.comteco.postventa.adapter.smartflex;

import static bo.comteco.postventa.adapter.smartflex.Sample.entry;
import static bo.comteco.postventa.testkit.port.EntriesContract.accepted;
import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Progress;
import bo.comteco.postventa.domain.watch.Sight;
import bo.comteco.postventa.testkit.port.ProgressContract;
import bo.comteco.postventa.testkit.port.TroubledSystem;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TmfProgressTest implements ProgressContract {

    @RegisterExtension
    static final SimulatedSmartflex SMARTFLEX = new SimulatedSmartflex();

    private final TroubledSmartflex system = new TroubledSmartflex(SMARTFLEX);
    private final Progress progress = new TmfProgress(SMARTFLEX.client());
    private final TmfOrders entering = new TmfOrders(SMARTFLEX.client());
    private String underWay = "";
    private String done = "";
    private String cancelled = "";

    @BeforeEach
    void ordersThatHaveComeAsFar() {
        underWay = ordered("17/C.7/enter/1");
        done = ordered("18/C.7/enter/1");
        cancelled = ordered("19/C.7/enter/1");
        becomes(done, "inProgress");
        becomes(done, "completed");
        accepted(entering.cancel(cancelled, entry("19/C.7/enter/2", false)));
    }

    private String ordered(String key) {
        return accepted(entering.relocate(Sample.RELOCATION, entry(key, false)));
    }

    private static void becomes(String order, String state) {
        SMARTFLEX.control("orders/" + order + "/state", "{\"state\": \"" + state + "\"}");
    }

    @Override
    public Progress progress() {
        return new TmfProgress(system.client());
    }

    @Override
    public Map<Sight, String> orders() {
        return Map.of(Sight.UNDER_WAY, underWay, Sight.DONE, done, Sight.CANCELLED, cancelled);
    }

    @Override
    public Map<Sight, String> faults() {
        return Map.of(
                Sight.UNDER_WAY,
                "TT-0005-1",
                Sight.DONE,
                "TT-0013-2",
                Sight.FAILED,
                "TT-0008-1",
                Sight.CANCELLED,
                "TT-0021-1");
    }

    @Override
    public TroubledSystem system() {
        return system;
    }

    @Test
    void anOrderThatFailsSaysSo() {
        becomes(underWay, "inProgress");
        becomes(underWay, "failed");

        assertThat(answer(progress.ofOrder(underWay))).isEqualTo(Sight.FAILED);
    }

    @Test
    void anOrderOfWhichAPartIsDoneSaysSo() {
        var order = accepted(entering.ceaseAndProvide(Sample.CEASE_AND_PROVIDE, entry("20/C.7/enter/1", false)));
        becomes(order, "inProgress");
        SMARTFLEX.control(
                "orders/" + order + "/state",
                "{\"state\": \"partial\", \"items\": {\"1\": \"failed\", \"2\": \"completed\"}}");

        assertThat(answer(progress.ofOrder(order))).isEqualTo(Sight.PARTIAL);
    }

    @Test
    void anOrderThatSmartflexDoesNotTakeIsRejected() {
        becomes(underWay, "rejected");

        assertThat(answer(progress.ofOrder(underWay))).isEqualTo(Sight.REJECTED);
    }
}
