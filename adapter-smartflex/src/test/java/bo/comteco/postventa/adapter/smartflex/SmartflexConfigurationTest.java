package bo.comteco.postventa.adapter.smartflex;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Accounts;
import bo.comteco.postventa.application.driven.BillingClaims;
import bo.comteco.postventa.application.driven.Catalogue;
import bo.comteco.postventa.application.driven.Customers;
import bo.comteco.postventa.application.driven.DebtHistory;
import bo.comteco.postventa.application.driven.EngineeringServices;
import bo.comteco.postventa.application.driven.Faults;
import bo.comteco.postventa.application.driven.GuaranteeDeposits;
import bo.comteco.postventa.application.driven.InstalledEquipment;
import bo.comteco.postventa.application.driven.Orders;
import bo.comteco.postventa.application.driven.ProductOptions;
import bo.comteco.postventa.application.driven.Products;
import bo.comteco.postventa.application.driven.RecurringCharges;
import bo.comteco.postventa.application.driven.Suspensions;
import bo.comteco.postventa.application.driven.TelephoneLines;
import bo.comteco.postventa.application.driven.UnbilledCharges;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class SmartflexConfigurationTest {

    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withUserConfiguration(SmartflexConfiguration.class);

    @Test
    void oneAddressFillsAllRoles() {
        context.withPropertyValues("postventa.smartflex.base-url=http://127.0.0.1:7001")
                .run(started -> assertThat(started)
                        .hasSingleBean(Customers.class)
                        .hasSingleBean(Products.class)
                        .hasSingleBean(Accounts.class)
                        .hasSingleBean(Catalogue.class)
                        .hasSingleBean(Orders.class)
                        .hasSingleBean(ProductOptions.class)
                        .hasSingleBean(Suspensions.class)
                        .hasSingleBean(UnbilledCharges.class)
                        .hasSingleBean(GuaranteeDeposits.class)
                        .hasSingleBean(InstalledEquipment.class)
                        .hasSingleBean(DebtHistory.class)
                        .hasSingleBean(BillingClaims.class)
                        .hasSingleBean(TelephoneLines.class)
                        .hasSingleBean(Faults.class)
                        .hasSingleBean(EngineeringServices.class)
                        .hasSingleBean(RecurringCharges.class));
    }

    @Test
    void timesCanBeSet() {
        context.withPropertyValues(
                        "postventa.smartflex.base-url=http://127.0.0.1:7001",
                        "postventa.smartflex.connect-timeout=500ms",
                        "postventa.smartflex.read-timeout=3s")
                .run(started -> assertThat(started.getBean(SmartflexProperties.class))
                        .isEqualTo(new SmartflexProperties(
                                URI.create("http://127.0.0.1:7001"),
                                Duration.ofMillis(500),
                                Duration.ofSeconds(3),
                                null)));
    }

    @Test
    void withoutAnAddressNothingStarts() {
        context.run(started -> assertThat(started)
                .hasFailed()
                .getFailure()
                .rootCause()
                .hasMessageContaining("postventa.smartflex.base-url"));
    }
}
