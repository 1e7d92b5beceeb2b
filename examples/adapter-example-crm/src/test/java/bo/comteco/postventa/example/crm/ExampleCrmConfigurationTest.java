package bo.comteco.postventa.example.crm;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.adapter.smartflex.SmartflexConfiguration;
import bo.comteco.postventa.application.driven.Accounts;
import bo.comteco.postventa.application.driven.Catalogue;
import bo.comteco.postventa.application.driven.Customers;
import bo.comteco.postventa.application.driven.Orders;
import bo.comteco.postventa.application.driven.Products;
import bo.comteco.postventa.application.driving.HearOfProgress;
import bo.comteco.postventa.guard.Guard;
import bo.comteco.postventa.guard.LongestEntry;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ExampleCrmConfigurationTest {

    private final ApplicationContextRunner alone = new ApplicationContextRunner()
            .withUserConfiguration(ExampleCrmConfiguration.class)
            .withPropertyValues(
                    "postventa.example-crm.base-url=http://127.0.0.1:1/", "postventa.example-crm.read-timeout=4s");

    @Test
    void aloneItFillsItsPortsAndStandsBehindAGuard() {
        alone.run(service -> {
            assertThat(service).hasSingleBean(Customers.class).hasSingleBean(Products.class);
            assertThat(service).hasSingleBean(Accounts.class).hasSingleBean(Orders.class);
            assertThat(service).hasSingleBean(Guard.class);
            assertThat(service.getBean(LongestEntry.class).duration()).isGreaterThan(Duration.ofSeconds(12));
        });
    }

    @Test
    void besideSmartflexItComesFirstForWhatItFills() {
        alone.withUserConfiguration(SmartflexConfiguration.class)
                .withBean(HearOfProgress.class, () -> hint -> {})
                .withPropertyValues(
                        "postventa.smartflex.base-url=http://127.0.0.1:2/",
                        "postventa.smartflex.hub.secret=not-one-of-a-real-house")
                .run(service -> {
                    assertThat(service).hasNotFailed();
                    assertThat(service.getBean(Customers.class)).isInstanceOf(CrmCustomers.class);
                    assertThat(service.getBean(Orders.class)).isInstanceOf(CrmOrders.class);
                    assertThat(service.getBean(Catalogue.class).getClass().getPackage())
                            .isEqualTo(SmartflexConfiguration.class.getPackage());
                    assertThat(service.getBeansOfType(Guard.class))
                            .containsOnlyKeys("exampleCrmGuard", "smartflexGuard");
                });
    }

    @Test
    void withoutAnAddressTheServiceDoesNotStart() {
        new ApplicationContextRunner()
                .withUserConfiguration(ExampleCrmConfiguration.class)
                .run(service -> assertThat(service)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("postventa.example-crm.base-url"));
    }
}
