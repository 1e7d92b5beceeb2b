package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.simulator.http.Fault;
import bo.comteco.postventa.simulator.http.FaultKind;
import bo.comteco.postventa.testkit.port.TroubledSystem;
import java.time.Duration;

/** The trouble that a suite has with the simulator. */
final class TroubledSmartflex implements TroubledSystem {

    /** Far beyond what an impatient client waits. */
    private static final Duration LONG = Duration.ofSeconds(3);

    private static final Duration IMPATIENT = Duration.ofMillis(250);

    private final SimulatedSmartflex smartflex;
    private boolean hanging;

    TroubledSmartflex(SimulatedSmartflex smartflex) {
        this.smartflex = smartflex;
    }

    /** A client; an impatient one while the simulator hangs. */
    TmfClient client() {
        return hanging ? smartflex.clientWaiting(IMPATIENT) : smartflex.client();
    }

    @Override
    public void fallSilent() {
        smartflex.down();
    }

    @Override
    public void hang() {
        hanging = true;
        smartflex.simulator().faults().add(Fault.of(FaultKind.WORK_THEN_SLOW).lasting(LONG));
    }

    @Override
    public void talkNonsense() {
        smartflex.simulator().faults().add(Fault.of(FaultKind.NONSENSE));
    }

    @Override
    public void answerAgain() {
        hanging = false;
        smartflex.upAgain();
    }
}
