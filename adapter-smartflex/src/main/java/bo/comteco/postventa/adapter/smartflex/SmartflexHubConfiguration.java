package bo.comteco.postventa.adapter.smartflex;

import java.time.InstantSource;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Opens the door for Smartflex's events, where there is a secret for them; part of {@link SmartflexConfiguration}. The
 * service brings the driving port, and lets everybody in at {@code /webhooks/smartflex}.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("postventa.smartflex.hub.secret")
@EnableConfigurationProperties(SmartflexHubProperties.class)
@Import(HubController.class)
class SmartflexHubConfiguration {

    @Bean
    @ConditionalOnProperty("postventa.smartflex.hub.callback")
    HubRegistration hubRegistration(
            TmfClient smartflex, SmartflexHubProperties properties, ObjectProvider<InstantSource> clock) {
        return new HubRegistration(
                smartflex, Objects.requireNonNull(properties.callback()), clock.getIfAvailable(InstantSource::system));
    }
}
