package bo.comteco.postventa.adapter.whatsapp;

import bo.comteco.postventa.simulator.http.Fault;
import bo.comteco.postventa.simulator.http.FaultKind;
import bo.comteco.postventa.testkit.port.TroubledSystem;
import java.time.Duration;

/** The trouble that a suite has with the simulator. */
final class TroubledWhatsApp implements TroubledSystem {

    /** Far beyond what an impatient adapter waits. */
    private static final Duration LONG = Duration.ofSeconds(3);

    private static final Duration IMPATIENT = Duration.ofMillis(250);

    private final SimulatedWhatsApp whatsapp;
    private boolean hanging;

    TroubledWhatsApp(SimulatedWhatsApp whatsapp) {
        this.whatsapp = whatsapp;
    }

    /** The role; impatient while the simulator hangs. */
    WhatsAppNotices notices() {
        return hanging ? whatsapp.noticesWaiting(IMPATIENT) : whatsapp.notices();
    }

    @Override
    public void fallSilent() {
        whatsapp.down();
    }

    @Override
    public void hang() {
        hanging = true;
        whatsapp.befall(Fault.of(FaultKind.WORK_THEN_SLOW).lasting(LONG));
    }

    @Override
    public void talkNonsense() {
        whatsapp.befall(Fault.of(FaultKind.NONSENSE));
    }

    @Override
    public void answerAgain() {
        hanging = false;
        whatsapp.upAgain();
    }
}
