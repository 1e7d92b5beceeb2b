package bo.comteco.postventa.adapter.smartflex;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.adapter.smartflex.Stub.Answer;
import bo.comteco.postventa.application.driving.HearOfProgress;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class HubRegistrationTest {

    @RegisterExtension
    static final SimulatedSmartflex SMARTFLEX = new SimulatedSmartflex();

    private Instant now = Instant.parse("2026-11-24T13:00:00Z");

    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withUserConfiguration(SmartflexConfiguration.class)
            .withBean(HearOfProgress.class, () -> hint -> {})
            .withPropertyValues("postventa.smartflex.base-url=http://127.0.0.1:7001");

    @Test
    void theDoorIsRegisteredAtEveryHubOnce() {
        var registration = new HubRegistration(SMARTFLEX.client(), URI.create("http://127.0.0.1:1/once"), () -> now);
        registration.register();
        registration.register();

        assertThat(SMARTFLEX.posted("/tmf-api/"))
                .hasSize(4)
                .allSatisfy(post -> assertThat(post.status()).isEqualTo(201))
                .extracting(post -> post.path())
                .containsExactlyInAnyOrderElementsOf(HubSubscription.HUBS.keySet());
    }

    @Test
    void whoIsRegisteredAlreadyIsContent() {
        var callback = URI.create("http://127.0.0.1:1/already");
        new HubRegistration(SMARTFLEX.client(), callback, () -> now).register();
        SMARTFLEX.forgetTraffic();

        var another = new HubRegistration(SMARTFLEX.client(), callback, () -> now);
        another.register();
        another.register();

        assertThat(SMARTFLEX.posted("/tmf-api/"))
                .hasSize(4)
                .allSatisfy(post -> assertThat(post.status()).isEqualTo(409));
    }

    @Test
    void anHourLaterEveryHubIsToldOnceMoreForItMayHaveForgotten() {
        var registration =
                new HubRegistration(SMARTFLEX.client(), URI.create("http://127.0.0.1:1/forgotten"), () -> now);
        registration.register();
        now = now.plusSeconds(3599);
        registration.register();
        assertThat(SMARTFLEX.posted("/tmf-api/")).hasSize(4);

        now = now.plusSeconds(1);
        registration.register();
        registration.register();

        assertThat(SMARTFLEX.posted("/tmf-api/")).hasSize(8);
    }

    @Test
    void anySuccessWillDo() {
        try (var stub = Stub.answering(Answer.json(200, "{}"))) {
            var registration = new HubRegistration(stub.client(), URI.create("http://127.0.0.1:1/ok"), () -> now);
            registration.register();
            registration.register();

            assertThat(stub.asked()).hasSize(4);
        }
    }

    @Test
    void aHubThatDoesNotAnswerIsTriedAgain() {
        var registration = new HubRegistration(SMARTFLEX.client(), URI.create("http://127.0.0.1:1/later"), () -> now);
        SMARTFLEX.down();
        registration.register();
        SMARTFLEX.upAgain();

        registration.register();

        assertThat(SMARTFLEX.posted("/tmf-api/")).hasSize(4);
    }

    @Test
    void aHubThatRefusesIsTriedAgain() {
        try (var stub = Stub.answering(Answer.json(500, "{}"))) {
            var registration = new HubRegistration(stub.client(), URI.create("http://127.0.0.1:1/refused"), () -> now);
            registration.register();
            registration.register();

            assertThat(stub.asked()).hasSize(8);
        }
    }

    @Test
    void withoutASecretThereIsNoDoor() {
        context.run(started ->
                assertThat(started).doesNotHaveBean(HubController.class).doesNotHaveBean(HubRegistration.class));
    }

    @Test
    void withASecretThereIsADoorAndWithAnAddressItIsRegistered() {
        var secret = context.withPropertyValues("postventa.smartflex.hub.secret=sixteen-characters");
        secret.run(started ->
                assertThat(started).hasSingleBean(HubController.class).doesNotHaveBean(HubRegistration.class));
        secret.withPropertyValues("postventa.smartflex.hub.callback=https://service.example/webhooks/smartflex")
                .run(started -> assertThat(started)
                        .hasSingleBean(HubRegistration.class)
                        .getBean(SmartflexHubProperties.class)
                        .asString()
                        .contains("service.example")
                        .doesNotContain("sixteen"));
    }

    @Test
    void aSecretThatCanBeGuessedIsRefused() {
        context.withPropertyValues("postventa.smartflex.hub.secret=short")
                .run(started ->
                        assertThat(started).hasFailed().getFailure().rootCause().hasMessageContaining("at least 16"));
    }
}
