package bo.comteco.postventa.adapter.qgis;

import bo.comteco.postventa.simulator.http.Fault;
import bo.comteco.postventa.simulator.http.FaultKind;
import bo.comteco.postventa.testkit.port.TroubledSystem;
import java.time.Duration;

/** The trouble that a suite has with the simulator. */
final class TroubledQgis implements TroubledSystem {

    /** Far beyond what an impatient adapter waits. */
    private static final Duration LONG = Duration.ofSeconds(3);

    private static final Duration IMPATIENT = Duration.ofMillis(250);

    private final SimulatedQgis qgis;
    private final WfsCoverage network;
    private boolean hanging;

    TroubledQgis(SimulatedQgis qgis) {
        this.qgis = qgis;
        this.network = qgis.network();
    }

    /** The role; impatient while the simulator hangs. */
    WfsCoverage network() {
        return hanging ? qgis.network(IMPATIENT) : network;
    }

    @Override
    public void fallSilent() {
        qgis.down();
    }

    @Override
    public void hang() {
        hanging = true;
        qgis.suffer(Fault.of(FaultKind.WORK_THEN_SLOW).lasting(LONG));
    }

    @Override
    public void talkNonsense() {
        qgis.suffer(Fault.of(FaultKind.NONSENSE));
    }

    @Override
    public void answerAgain() {
        hanging = false;
        qgis.upAgain();
    }
}
