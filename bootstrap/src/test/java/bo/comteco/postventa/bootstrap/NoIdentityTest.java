package bo.comteco.postventa.bootstrap;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;

class NoIdentityTest {

    @Test
    void outsideTheDemoProfileTheServiceDoesNotStartAndSaysWhy() {
        var service = new SpringApplicationBuilder(PostventaService.class);

        assertThatThrownBy(service::run).hasStackTraceContaining("No identity provider is configured");
    }
}
