package bo.comteco.postventa.bootstrap;

import bo.comteco.postventa.application.driven.ProductOptions;
import bo.comteco.postventa.application.finding.ComponentFinder;
import bo.comteco.postventa.application.finding.FactFinder;
import bo.comteco.postventa.application.finding.OpenPlanFinder;
import bo.comteco.postventa.application.finding.QuoteFinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What procedures A and B find out besides what C does. */
@Configuration(proxyBeanMethods = false)
class ChangeConfiguration {

    @Bean
    FactFinder openPlanFinder(ProductOptions options) {
        return new OpenPlanFinder(options);
    }

    @Bean
    FactFinder componentFinder(ProductOptions options) {
        return new ComponentFinder(options);
    }

    @Bean
    FactFinder quoteFinder(ProductOptions options) {
        return new QuoteFinder(options);
    }
}
