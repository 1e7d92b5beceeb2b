package bo.comteco.postventa.adapter.whatsapp;

import static bo.comteco.postventa.testkit.port.SupervisionNoticesContract.NOTICE;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.text.SpanishTexts;
import bo.comteco.postventa.guard.Guard;
import bo.comteco.postventa.guard.GuardLimits;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClient;

/** WhatsApp is called by way of its guard: what that does not let through was certainly not sent. */
class GuardedTest {

    private static final Instant NOW = Instant.parse("2026-11-26T13:00:00Z");

    @Test
    void aNoticeThatIsNotLetThroughIsCertainlyNotSent() {
        var guard = new Guard(SystemName.WHATSAPP, GuardLimits.standard(), () -> NOW);
        for (int i = 0; i < 5; i++) {
            guard.write(() -> 503, status -> status >= 500);
        }
        var properties = SimulatedWhatsApp.properties(URI.create("http://127.0.0.1:1"), Duration.ofSeconds(20));
        var notices = new WhatsAppNotices(
                WhatsAppClient.of(properties, RestClient.builder(), guard),
                new TemplateMessage(properties, SpanishTexts.load()::render),
                Duration.ZERO);

        assertThat(notices.send(NOTICE, "1042/E.9.1/1")).isInstanceOfSatisfying(EntryReply.NotSent.class, notSent -> {
            assertThat(notSent.trouble()).contains("left alone");
            assertThat(notSent.atLeast()).isEqualTo(GuardLimits.standard().leaveAlone());
        });
    }
}
