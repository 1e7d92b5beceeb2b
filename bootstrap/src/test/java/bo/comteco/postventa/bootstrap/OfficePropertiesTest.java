package bo.comteco.postventa.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.manual.ManualParameters;
import bo.comteco.postventa.domain.manual.ParameterNames;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

class OfficePropertiesTest {

    @Test
    void theOfficeOfTheWithdrawalDeskIsOneOfTheConfigured() throws IOException {
        var desk = ManualParameters.BOOK
                .knownAt(Instant.parse("2026-11-24T14:00:00Z"))
                .text(ParameterNames.WITHDRAWAL_DESK_OFFICE);

        var configured = new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yml"))
                .get(0);

        assertThat(configured.getProperty("postventa.offices." + desk)).isNotNull();
    }
}
