package bo.comteco.postventa.adapter.consultas;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.CallRecords;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ConsultasConfigurationTest {

    private static final String ADDRESS = "postventa.consultas.base-url=http://127.0.0.1:7004";

    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withUserConfiguration(ConsultasConfiguration.class);

    @Test
    void anAddressIsEnoughToStartWith() {
        context.withPropertyValues(ADDRESS).run(started -> {
            assertThat(started).hasSingleBean(CallRecords.class);
            assertThat(started.getBean(ConsultasProperties.class))
                    .isEqualTo(new ConsultasProperties(
                            URI.create("http://127.0.0.1:7004"),
                            Duration.ofSeconds(2),
                            Duration.ofSeconds(10),
                            500,
                            null));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"read-timeout=0s", "connect-timeout=-1s", "page-size=0", "page-size=1001"})
    void whatIsOutOfTheQuestionStopsTheStart(String property) {
        context.withPropertyValues(ADDRESS, "postventa.consultas." + property)
                .run(started -> assertThat(started).hasFailed());
    }

    @Test
    void withoutAnAddressNothingStarts() {
        context.run(started -> assertThat(started)
                .hasFailed()
                .getFailure()
                .rootCause()
                .hasMessageContaining("postventa.consultas.base-url"));
    }
}
