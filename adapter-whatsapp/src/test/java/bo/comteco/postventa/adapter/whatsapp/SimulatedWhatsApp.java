package bo.comteco.postventa.adapter.whatsapp;

import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.text.SpanishTexts;
import bo.comteco.postventa.guard.Guard;
import bo.comteco.postventa.simulator.http.Fault;
import bo.comteco.postventa.simulator.http.JournalEntry;
import bo.comteco.postventa.simulator.whatsapp.SentMessage;
import bo.comteco.postventa.simulator.whatsapp.WhatsAppSimulator;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.web.client.RestClient;

/** The simulator without messages before each test, and the role filled by it. */
final class SimulatedWhatsApp implements BeforeEachCallback, AfterAllCallback {

    static final String SECRET = "s3creto de la aplicación";
    static final String VERIFY = "verificación";
    static final String TOKEN = "t0ken";
    static final String SUPERVISION = "59170000001";

    private final WhatsAppSimulator simulator = WhatsAppSimulator.start(0);

    @Override
    public void beforeEach(ExtensionContext context) {
        simulator.acceptConnections();
        simulator.reset();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        simulator.close();
    }

    WhatsAppNotices notices() {
        return notices(properties(simulator.url(), Duration.ofSeconds(20)));
    }

    /** The role, waiting so long for an answer. */
    WhatsAppNotices noticesWaiting(Duration readTimeout) {
        return notices(properties(simulator.url(), readTimeout));
    }

    static WhatsAppNotices notices(WhatsAppProperties properties) {
        return notices(properties, Guard.wideOpen(SystemName.WHATSAPP));
    }

    static WhatsAppNotices notices(WhatsAppProperties properties, Guard guard) {
        return new WhatsAppNotices(
                WhatsAppClient.of(properties, RestClient.builder(), guard),
                new TemplateMessage(properties, SpanishTexts.load()::render),
                properties.setUpPause());
    }

    static WhatsAppProperties properties(URI url, Duration readTimeout) {
        return new WhatsAppProperties(
                url,
                "23.0",
                "100",
                TOKEN,
                SUPERVISION,
                "aviso_falla_prioritaria",
                "es",
                SECRET,
                VERIFY,
                Duration.ofSeconds(5),
                readTimeout,
                Duration.ofMinutes(30));
    }

    void befall(Fault fault) {
        simulator.faults().add(fault);
    }

    void failNext(int code) {
        simulator.failNext(code);
    }

    void down() {
        simulator.refuseConnections();
    }

    void upAgain() {
        simulator.acceptConnections();
        simulator.faults().clear();
    }

    List<SentMessage> messages() {
        return simulator.messages();
    }

    List<JournalEntry> journal() {
        return simulator.journal().entries();
    }
}
