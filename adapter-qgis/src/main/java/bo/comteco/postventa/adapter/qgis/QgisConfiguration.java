package bo.comteco.postventa.adapter.qgis;

import bo.comteco.postventa.application.driven.NetworkCoverage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

/** Fills the network's role with QGIS Server, as {@link QgisProperties} say. To be imported by the service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QgisProperties.class)
public class QgisConfiguration {

    @Bean
    NetworkCoverage networkCoverage(QgisProperties properties, ObjectProvider<RestClient.Builder> builder) {
        return WfsCoverage.of(properties, builder.getIfAvailable(RestClient::builder));
    }
}
