package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.Accounts;
import bo.comteco.postventa.application.driven.BillingClaims;
import bo.comteco.postventa.application.driven.Catalogue;
import bo.comteco.postventa.application.driven.Customers;
import bo.comteco.postventa.application.driven.Orders;
import bo.comteco.postventa.application.driven.Products;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.client.RestClient;

/** Fills the roles of CRM and BSS with Smartflex, as {@link SmartflexProperties} say. To be imported by the service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SmartflexProperties.class)
@Import({SmartflexAttendingConfiguration.class, SmartflexChangeConfiguration.class})
public class SmartflexConfiguration {

    /** The application's builder, where there is one, brings its observations along. */
    @Bean
    TmfClient smartflexClient(SmartflexProperties properties, ObjectProvider<RestClient.Builder> builder) {
        return TmfClient.of(properties, builder.getIfAvailable(RestClient::builder));
    }

    @Bean
    Customers customers(TmfClient smartflex) {
        return new TmfCustomers(smartflex);
    }

    @Bean
    Products products(TmfClient smartflex) {
        return new TmfProducts(smartflex);
    }

    @Bean
    Accounts accounts(TmfClient smartflex) {
        return new TmfAccounts(smartflex);
    }

    @Bean
    Catalogue catalogue(TmfClient smartflex) {
        return new TmfCatalogue(smartflex);
    }

    @Bean
    Orders orders(TmfClient smartflex) {
        return new TmfOrders(smartflex);
    }

    @Bean
    BillingClaims billingClaims(TmfClient smartflex) {
        return new TmfBillingClaims(smartflex);
    }
}
