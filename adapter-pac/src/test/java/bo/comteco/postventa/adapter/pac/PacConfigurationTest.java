package bo.comteco.postventa.adapter.pac;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.CallDetailInvoices;
import bo.comteco.postventa.application.driven.Memberships;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class PacConfigurationTest {

    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withUserConfiguration(PacConfiguration.class);

    @Test
    void oneAddressFillsAllRoles() {
        context.withPropertyValues("postventa.pac.base-url=http://127.0.0.1:7003")
                .run(started ->
                        assertThat(started).hasSingleBean(Memberships.class).hasSingleBean(CallDetailInvoices.class));
    }

    @Test
    void timesCanBeSet() {
        context.withPropertyValues(
                        "postventa.pac.base-url=http://127.0.0.1:7003",
                        "postventa.pac.connect-timeout=500ms",
                        "postventa.pac.read-timeout=3s")
                .run(started -> assertThat(started.getBean(PacProperties.class))
                        .isEqualTo(new PacProperties(
                                URI.create("http://127.0.0.1:7003"),
                                Duration.ofMillis(500),
                                Duration.ofSeconds(3),
                                null)));
    }

    @Test
    void withoutAnAddressNothingStarts() {
        context.run(started -> assertThat(started)
                .hasFailed()
                .getFailure()
                .rootCause()
                .hasMessageContaining("postventa.pac.base-url"));
    }

    @Test
    void aTimeOutMustBeAboveZero() {
        context.withPropertyValues("postventa.pac.base-url=http://127.0.0.1:7003", "postventa.pac.read-timeout=0s")
                .run(started ->
                        assertThat(started).hasFailed().getFailure().rootCause().hasMessageContaining("time-out"));
    }
}
