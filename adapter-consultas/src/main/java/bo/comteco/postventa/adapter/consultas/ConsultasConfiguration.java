package bo.comteco.postventa.adapter.consultas;

import bo.comteco.postventa.application.driven.CallRecords;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.guard.Guard;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

/**
 * Fills the role of the call records with Consultas, as {@link ConsultasProperties} say. To be imported by the service.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ConsultasProperties.class)
public class ConsultasConfiguration {

    /** All calls go by it; by the application's clock, where there is one. */
    @Bean
    Guard consultasGuard(ConsultasProperties properties, ObjectProvider<InstantSource> clock) {
        return new Guard(SystemName.CONSULTAS, properties.guard(), clock.getIfAvailable(InstantSource::system));
    }

    /** The application's builder, where there is one, brings its observations along. */
    @Bean
    CallRecords callRecords(
            ConsultasProperties properties,
            ObjectProvider<RestClient.Builder> builder,
            @Qualifier("consultasGuard") Guard guard) {
        var client = ConsultasClient.of(properties, builder.getIfAvailable(RestClient::builder), guard);
        return new ConsultasCallRecords(client, properties.pageSize());
    }
}
