package bo.comteco.postventa.example.crm;

import bo.comteco.postventa.application.driven.Accounts;
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
import org.springframework.context.annotation.Primary;
import org.springframework.web.client.RestClient;

/**
 * Fills roles of Smartflex with the example CRM. A service imports it in place of the other's configuration, or beside
 * it: then these come first.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExampleCrmProperties.class)
public class ExampleCrmConfiguration {

    /** All calls go by it; by the application's clock, where there is one. */
    @Bean
    Guard exampleCrmGuard(ExampleCrmProperties properties, ObjectProvider<InstantSource> clock) {
        return new Guard(SystemName.SMARTFLEX, properties.guard(), clock.getIfAvailable(InstantSource::system));
    }

    /** The application's builder, where there is one, brings its observations along. */
    @Bean
    CrmClient exampleCrmClient(
            ExampleCrmProperties properties,
            ObjectProvider<RestClient.Builder> builder,
            @Qualifier("exampleCrmGuard") Guard guard) {
        return new CrmClient(properties, builder.getIfAvailable(RestClient::builder), guard);
    }

    /** What is looked for, entered and, after a refusal, looked for again. */
    @Bean
    LongestEntry exampleCrmLongestEntry(ExampleCrmProperties properties) {
        return LongestEntry.of(SystemName.SMARTFLEX, 3, properties.readTimeout(), properties.guard());
    }

    @Bean
    @Primary
    Customers exampleCrmCustomers(CrmClient crm) {
        return new CrmCustomers(crm);
    }

    @Bean
    @Primary
    Products exampleCrmProducts(CrmClient crm) {
        return new CrmProducts(crm);
    }

    @Bean
    @Primary
    Accounts exampleCrmAccounts(CrmClient crm) {
        return new CrmAccounts(crm);
    }

    @Bean
    @Primary
    Orders exampleCrmOrders(CrmClient crm) {
        return new CrmOrders(crm);
    }
}
