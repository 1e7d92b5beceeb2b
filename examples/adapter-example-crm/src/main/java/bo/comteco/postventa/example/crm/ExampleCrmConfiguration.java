package bo.comteco.postventa.example.crm;

import bo.comteco.postventa.application.driven.Accounts;
import bo.comteco.postventa.application.driven.Customers;
import bo.comteco.postventa.application.driven.Orders;
import bo.comteco.postventa.application.driven.Products;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Fills roles of Smartflex with the example CRM. A service imports it in place of the other's configuration. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExampleCrmProperties.class)
public class ExampleCrmConfiguration {

    @Bean
    CrmClient exampleCrmClient(ExampleCrmProperties properties) {
        return new CrmClient(properties);
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
