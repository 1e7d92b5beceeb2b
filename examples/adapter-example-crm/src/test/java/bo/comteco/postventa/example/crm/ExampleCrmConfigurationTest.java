package bo.comteco.postventa.example.crm;

import static bo.comteco.postventa.testkit.port.Holder.aHolder;
import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Accounts;
import bo.comteco.postventa.application.driven.Customers;
import bo.comteco.postventa.application.driven.Orders;
import bo.comteco.postventa.application.driven.Products;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class ExampleCrmConfigurationTest {

    private static final String BASE_URL = "postventa.example-crm.base-url";

    @RegisterExtension
    final FakeCrm crm = new FakeCrm();

    @Test
    void whoImportsItHasTheRolesFilledByTheCrm() {
        var ana = aHolder();
        crm.book().with(ana);
        System.setProperty(BASE_URL, crm.url().toString());
        try (var service = new AnnotationConfigApplicationContext()) {
            service.register(ExampleCrmConfiguration.class);
            service.refresh();

            assertThat(answer(
                            service.getBean(Customers.class).byId(ana.customer().id())))
                    .contains(ana.customer());
            assertThat(service.getBean(Products.class)).isNotNull();
            assertThat(service.getBean(Accounts.class)).isNotNull();
            assertThat(service.getBean(Orders.class)).isNotNull();
        } finally {
            System.clearProperty(BASE_URL);
        }
    }
}
