package bo.comteco.postventa.adapter.pac;

import bo.comteco.postventa.simulator.http.Fault;
import bo.comteco.postventa.simulator.http.FaultKind;
import bo.comteco.postventa.testkit.port.TroubledSystem;
import java.time.Duration;

/** The trouble that a suite has with the simulator. */
final class TroubledPac implements TroubledSystem {

    /** Far beyond what an impatient client waits. */
    private static final Duration LONG = Duration.ofSeconds(3);

    private static final Duration IMPATIENT = Duration.ofMillis(250);

    private final SimulatedPac pac;
    private boolean hanging;

    TroubledPac(SimulatedPac pac) {
        this.pac = pac;
    }

    /** A client; an impatient one while the simulator hangs. */
    PacClient client() {
        return hanging ? pac.clientWaiting(IMPATIENT) : pac.client();
    }

    @Override
    public void fallSilent() {
        pac.down();
    }

    @Override
    public void hang() {
        hanging = true;
        pac.befall(Fault.of(FaultKind.WORK_THEN_SLOW).lasting(LONG));
    }

    @Override
    public void talkNonsense() {
        pac.befall(Fault.of(FaultKind.NONSENSE));
    }

    @Override
    public void answerAgain() {
        hanging = false;
        pac.upAgain();
    }
}
