package bo.comteco.postventa.bootstrap;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * The time under the demo profile: the machine's, or as far ahead of it as is configured, so that what the manual does
 * in office hours can be tried on a Sunday night.
 */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoClock {

    @Bean
    InstantSource clock(@Value("${postventa.demo.ahead:PT0S}") Duration ahead) {
        var machines = InstantSource.system();
        return () -> machines.instant().plus(ahead);
    }
}
