package bo.comteco.postventa.bootstrap;

import bo.comteco.postventa.guard.Guard;
import java.util.Map;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@code /actuator/health} shows besides the service itself. */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

    @Bean
    HealthIndicator systems(Map<String, Guard> guards) {
        return new SystemsHealth(guards);
    }
}
