package bo.comteco.postventa.bootstrap;

import bo.comteco.postventa.adapter.persistence.RecurringJob;
import bo.comteco.postventa.adapter.smartflex.HubRegistration;
import bo.comteco.postventa.application.driven.WatchStore;
import bo.comteco.postventa.application.driving.HearOfProgress;
import bo.comteco.postventa.application.request.ProgressDesk;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears that something outside has come further, and sees to it that it is told. */
@Configuration(proxyBeanMethods = false)
class HubConfiguration {

    @Bean
    HearOfProgress hearOfProgress(WatchStore watches, InstantSource clock) {
        return new ProgressDesk(watches, clock);
    }

    @Bean
    @ConditionalOnProperty({"postventa.smartflex.hub.secret", "postventa.smartflex.hub.callback"})
    RecurringJob registrationAtSmartflex(HubRegistration registration) {
        return new RecurringJob("smartflex-hub", Duration.ofMinutes(1), registration::register);
    }
}
