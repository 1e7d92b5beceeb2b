package bo.comteco.postventa.adapter.pac;

import bo.comteco.postventa.application.driven.CallDetailInvoices;
import bo.comteco.postventa.application.driven.Memberships;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

/** Fills the roles of the share system with PAC, as {@link PacProperties} say. To be imported by the service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PacProperties.class)
public class PacConfiguration {

    /** The application's builder, where there is one, brings its observations along. */
    @Bean
    PacClient pacClient(PacProperties properties, ObjectProvider<RestClient.Builder> builder) {
        return PacClient.of(properties, builder.getIfAvailable(RestClient::builder));
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
