package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.Accounts;
import bo.comteco.postventa.application.driven.BillingClaims;
import bo.comteco.postventa.application.driven.Catalogue;
import bo.comteco.postventa.application.driven.Customers;
import bo.comteco.postventa.application.driven.Orders;
import bo.comteco.postventa.application.driven.Products;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.guard.Guard;
import bo.comteco.postventa.guard.LongestEntry;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.client.RestClient;

/** Fills the roles of CRM and BSS with Smartflex, as {@link SmartflexProperties} say. To be imported by the service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SmartflexProperties.class)
@Import({SmartflexAttendingConfiguration.class, SmartflexChangeConfiguration.class, SmartflexHubConfiguration.class})
public class SmartflexConfiguration {

    private static final int CALLS_OF_AN_ENTRY = 7;

    /** All calls go by it; by the application's clock, where there is one. */
    @Bean
    Guard smartflexGuard(SmartflexProperties properties, ObjectProvider<InstantSource> clock) {
        return new Guard(SystemName.SMARTFLEX, properties.guard(), clock.getIfAvailable(InstantSource::system));
    }

    /** The application's builder, where there is one, brings its observations along. */
    @Bean
    TmfClient smartflexClient(
            SmartflexProperties properties,
            ObjectProvider<RestClient.Builder> builder,
            @Qualifier("smartflexGuard") Guard guard) {
        return TmfClient.of(properties, builder.getIfAvailable(RestClient::builder), guard);
    }

    /** What is looked for, read, entered and looked for again. */
    @Bean
    LongestEntry smartflexLongestEntry(SmartflexProperties properties) {
        return LongestEntry.of(SystemName.SMARTFLEX, CALLS_OF_AN_ENTRY, properties.readTimeout(), properties.guard());
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
