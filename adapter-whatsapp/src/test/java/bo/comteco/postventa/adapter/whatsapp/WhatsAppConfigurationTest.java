package bo.comteco.postventa.adapter.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.SupervisionNotices;
import bo.comteco.postventa.application.driving.HearOfNotices;
import bo.comteco.postventa.domain.common.Message;
import java.net.URI;
import java.time.Duration;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class WhatsAppConfigurationTest {

    private static final String[] ENOUGH = {
        "postventa.whatsapp.api-version=23.0",
        "postventa.whatsapp.phone-number-id=100",
        "postventa.whatsapp.token=t0ken",
        "postventa.whatsapp.recipient=59170000001",
        "postventa.whatsapp.template=aviso_falla_prioritaria",
        "postventa.whatsapp.app-secret=s3creto",
        "postventa.whatsapp.verify-token=v3rify"
    };

    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withUserConfiguration(Service.class);

    /** What a service brings. */
    @Configuration(proxyBeanMethods = false)
    @Import(WhatsAppConfiguration.class)
    static class Service {

        @Bean
        HearOfNotices hearOfNotices() {
            return news -> {};
        }

        @Bean
        Function<Message, String> texts() {
            return Message::key;
        }
    }

    @Test
    void accountRecipientAndTemplateAreEnoughToStartWith() {
        context.withPropertyValues(ENOUGH).run(started -> {
            assertThat(started).hasSingleBean(SupervisionNotices.class).hasSingleBean(WebhookController.class);
            assertThat(started.getBean(WhatsAppProperties.class))
                    .isEqualTo(new WhatsAppProperties(
                            URI.create("https://graph.facebook.com"),
                            "23.0",
                            "100",
                            "t0ken",
                            "59170000001",
                            "aviso_falla_prioritaria",
                            "es",
                            "s3creto",
                            "v3rify",
                            Duration.ofSeconds(2),
                            Duration.ofSeconds(10),
                            Duration.ofMinutes(30)));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api-version",
                "phone-number-id",
                "token",
                "recipient",
                "template",
                "language",
                "app-secret",
                "verify-token"
            })
    void withoutOneOfThemNothingStarts(String name) {
        context.withPropertyValues(ENOUGH)
                .withPropertyValues("postventa.whatsapp." + name + "=")
                .run(started -> assertThat(started)
                        .hasFailed()
                        .getFailure()
                        .rootCause()
                        .hasMessage("postventa.whatsapp." + name + " is not set"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api-version=v23",
                "phone-number-id=59144000000/messages",
                "recipient=+59170000001",
                "recipient=70001",
                "template=Aviso Falla",
                "language=español",
                "read-timeout=0s",
                "connect-timeout=-1s",
                "set-up-pause=-1s"
            })
    void whatIsOutOfTheQuestionStopsTheStart(String property) {
        context.withPropertyValues(ENOUGH)
                .withPropertyValues("postventa.whatsapp." + property)
                .run(started -> assertThat(started).hasFailed());
    }

    @Test
    void secretsAndTheRecipientAreNeverPrinted() {
        assertThat(SimulatedWhatsApp.properties(URI.create("http://127.0.0.1:1/"), Duration.ofSeconds(1))
                        .toString())
                .contains("http://127.0.0.1:1/v23.0/100/messages")
                .doesNotContain(
                        SimulatedWhatsApp.SECRET,
                        SimulatedWhatsApp.TOKEN,
                        SimulatedWhatsApp.VERIFY,
                        SimulatedWhatsApp.SUPERVISION);
    }
}
