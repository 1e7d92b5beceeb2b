package bo.comteco.postventa.bootstrap;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Outside the demo profile the service does not start before it is told who its users are. */
@Configuration(proxyBeanMethods = false)
@Profile("!demo")
class NoIdentity {

    /** Before anything else is made. */
    @Bean
    static BeanFactoryPostProcessor refuseWithoutIdentityProvider() {
        return beans -> {
            throw new IllegalStateException("No identity provider is configured, so nobody could be told from anybody."
                    + " This version has users in the profile 'demo' alone: start it with --spring.profiles.active=demo"
                    + " to try it out; it must not serve clients yet.");
        };
    }
}
