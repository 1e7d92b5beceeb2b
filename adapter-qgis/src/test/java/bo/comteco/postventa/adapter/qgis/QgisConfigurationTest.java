package bo.comteco.postventa.adapter.qgis;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.NetworkCoverage;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class QgisConfigurationTest {

    private static final String ADDRESS = "postventa.qgis.base-url=http://127.0.0.1:7002/ows/";

    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withUserConfiguration(QgisConfiguration.class);

    @Test
    void anAddressIsEnoughToStartWith() {
        context.withPropertyValues(ADDRESS).run(started -> {
            assertThat(started).hasSingleBean(NetworkCoverage.class);
            assertThat(started.getBean(QgisProperties.class))
                    .isEqualTo(new QgisProperties(
                            URI.create("http://127.0.0.1:7002/ows/"),
                            Duration.ofSeconds(2),
                            Duration.ofSeconds(5),
                            1.25,
                            60,
                            150,
                            700,
                            2400,
                            5500,
                            5500,
                            6875));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "route-factor=0.9",
                "route-factor=NaN",
                "tap-reach=0",
                "nap-reach=-150",
                "nearest-within=NaN",
                "read-timeout=0s",
                "connect-timeout=-1s"
            })
    void whatIsOutOfTheQuestionStopsTheStart(String property) {
        context.withPropertyValues(ADDRESS, "postventa.qgis." + property)
                .run(started -> assertThat(started).hasFailed());
    }

    @Test
    void withoutAnAddressNothingStarts() {
        context.run(started -> assertThat(started)
                .hasFailed()
                .getFailure()
                .rootCause()
                .hasMessageContaining("postventa.qgis.base-url"));
    }
}
