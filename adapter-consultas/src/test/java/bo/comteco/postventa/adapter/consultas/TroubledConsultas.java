package bo.comteco.postventa.adapter.consultas;

import bo.comteco.postventa.simulator.http.Fault;
import bo.comteco.postventa.simulator.http.FaultKind;
import bo.comteco.postventa.testkit.port.TroubledSystem;
import java.time.Duration;

/** The trouble that a suite has with the simulator. */
final class TroubledConsultas implements TroubledSystem {

    /** Far beyond what an impatient adapter waits. */
    private static final Duration LONG = Duration.ofSeconds(3);

    private static final Duration IMPATIENT = Duration.ofMillis(250);

    private final SimulatedConsultas consultas;
    private boolean hanging;

    TroubledConsultas(SimulatedConsultas consultas) {
        this.consultas = consultas;
    }

    /** The role; impatient while the simulator hangs. */
    ConsultasCallRecords records() {
        return hanging ? consultas.recordsWaiting(IMPATIENT) : consultas.records();
    }

    @Override
    public void fallSilent() {
        consultas.down();
    }

    @Override
    public void hang() {
        hanging = true;
        consultas.befall(Fault.of(FaultKind.WORK_THEN_SLOW).lasting(LONG));
    }

    @Override
    public void talkNonsense() {
        consultas.befall(Fault.of(FaultKind.NONSENSE));
    }

    @Override
    public void answerAgain() {
        hanging = false;
        consultas.upAgain();
    }
}
