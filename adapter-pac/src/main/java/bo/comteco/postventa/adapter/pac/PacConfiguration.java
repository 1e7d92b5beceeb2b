package bo.comteco.postventa.adapter.pac;

import bo.comteco.postventa.application.driven.CallDetailInvoices;
import bo.comteco.postventa.application.driven.Memberships;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.guard.Guard;
import bo.comteco.postventa.guard.LongestEntry;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

/** Fills the roles of the share system with PAC, as {@link PacProperties} say. To be imported by the service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PacProperties.class)
public class PacConfiguration {

    private static final int CALLS_OF_AN_ENTRY = 3;

    /** All calls go by it; by the application's clock, where there is one. */
    @Bean
    Guard pacGuard(PacProperties properties, ObjectProvider<InstantSource> clock) {
        return new Guard(SystemName.PAC, properties.guard(), clock.getIfAvailable(InstantSource::system));
    }

    /** The application's builder, where there is one, brings its observations along. */
    @Bean
    PacClient pacClient(
            PacProperties properties, ObjectProvider<RestClient.Builder> builder, @Qualifier("pacGuard") Guard guard) {
        return PacClient.of(properties, builder.getIfAvailable(RestClient::builder), guard);
    }

    /** What is looked for, entered and looked for again. */
    @Bean
    LongestEntry pacLongestEntry(PacProperties properties) {
        return LongestEntry.of(SystemName.PAC, CALLS_OF_AN_ENTRY, properties.readTimeout(), properties.guard());
    }

    @Bean
    Memberships memberships(PacClient pac) {
        return new PacMemberships(pac);
    }

    @Bean
    CallDetailInvoices callDetailInvoices(PacClient pac) {
        return new PacInvoices(pac);
    }
}
