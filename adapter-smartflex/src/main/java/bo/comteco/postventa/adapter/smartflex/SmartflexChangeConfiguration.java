package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.ProductOptions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Fills what procedures A and B need of Smartflex besides; part of {@link SmartflexConfiguration}. */
@Configuration(proxyBeanMethods = false)
class SmartflexChangeConfiguration {

    @Bean
    ProductOptions productOptions(TmfClient smartflex) {
        return new TmfProductOptions(smartflex);
    }
}
