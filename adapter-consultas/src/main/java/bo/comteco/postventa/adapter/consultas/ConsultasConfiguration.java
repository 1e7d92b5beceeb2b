package bo.comteco.postventa.adapter.consultas;

import bo.comteco.postventa.application.driven.CallRecords;
import org.springframework.beans.factory.ObjectProvider;
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

    /** The application's builder, where there is one, brings its observations along. */
    @Bean
    CallRecords callRecords(ConsultasProperties properties, ObjectProvider<RestClient.Builder> builder) {
        var client = ConsultasClient.of(properties, builder.getIfAvailable(RestClient::builder));
        return new ConsultasCallRecords(client, properties.pageSize());
    }
}
