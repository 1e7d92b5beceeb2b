package bo.comteco.postventa.adapter.qgis;

import bo.comteco.postventa.application.driven.NetworkCoverage;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.guard.Guard;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

/** Fills the network's role with QGIS Server, as {@link QgisProperties} say. To be imported by the service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QgisProperties.class)
public class QgisConfiguration {

    /** All calls go by it; by the application's clock, where there is one. */
    @Bean
    Guard qgisGuard(QgisProperties properties, ObjectProvider<InstantSource> clock) {
        return new Guard(SystemName.QGIS, properties.guard(), clock.getIfAvailable(InstantSource::system));
    }

    @Bean
    NetworkCoverage networkCoverage(
            QgisProperties properties,
            ObjectProvider<RestClient.Builder> builder,
            @Qualifier("qgisGuard") Guard guard) {
        return WfsCoverage.of(properties, builder.getIfAvailable(RestClient::builder), guard);
    }
}
