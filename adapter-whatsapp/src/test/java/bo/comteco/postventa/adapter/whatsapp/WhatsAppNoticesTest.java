package bo.comteco.postventa.adapter.whatsapp;

import bo.comteco.postventa.application.driven.SupervisionNotices;
import bo.comteco.postventa.simulator.http.Fault;
import bo.comteco.postventa.simulator.http.FaultKind;
import bo.comteco.postventa.testkit.port.SupervisionNoticesContract;
import bo.comteco.postventa.testkit.port.TroubledSystem;
import org.junit.jupiter.api.extension.RegisterExtension;

class WhatsAppNoticesTest implements SupervisionNoticesContract {

    @RegisterExtension
    static final SimulatedWhatsApp WHATSAPP = new SimulatedWhatsApp();

    private final TroubledWhatsApp system = new TroubledWhatsApp(WHATSAPP);

    @Override
    public SupervisionNotices notices() {
        return system.notices();
    }

    @Override
    public void loseNextAnswer() {
        WHATSAPP.befall(Fault.of(FaultKind.WORK_THEN_CLOSE).times(1));
    }

    @Override
    public void refuseNext() {
        WHATSAPP.failNext(131026);
    }

    @Override
    public void beBusyNext() {
        WHATSAPP.failNext(130429);
    }

    @Override
    public void beMisconfiguredNext() {
        WHATSAPP.failNext(132001);
    }

    @Override
    public long count() {
        return WHATSAPP.messages().size();
    }

    @Override
    public TroubledSystem system() {
        return system;
    }
}
