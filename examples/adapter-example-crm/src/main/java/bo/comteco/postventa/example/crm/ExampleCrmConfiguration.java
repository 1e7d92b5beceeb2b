package bo.comteco.postventa.example.crm;

import bo.comteco.postventa.application.driven.Accounts;
import bo.comteco.postventa.application.driven.Customers;
import bo.comteco.postventa.application.driven.Orders;
import bo.comteco.postventa.application.driven.Products;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.guard.Guard;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

/** Fills roles of Smartflex with the example CRM. A service imports it in place of the other's configuration. */
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

    @Bean
    Customers customers(CrmClient crm) {
        return new CrmCustomers(crm);
    }

    @Bean
    Products products(CrmClient crm) {
        return new CrmProducts(crm);
    }

    @Bean
    Accounts accounts(CrmClient crm) {
        return new CrmAccounts(crm);
    }

    @Bean
    Orders orders(CrmClient crm) {
        return new CrmOrders(crm);
    }
}
