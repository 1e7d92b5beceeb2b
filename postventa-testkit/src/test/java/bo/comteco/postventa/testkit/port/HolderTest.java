package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.domain.product.ProductState.CUT_FOR_DEBT;
import static bo.comteco.postventa.domain.product.Technology.ADSL;
import static bo.comteco.postventa.domain.product.Technology.COPPER;
import static bo.comteco.postventa.domain.product.Technology.HFC;
import static bo.comteco.postventa.domain.product.Technology.HSPA;
import static bo.comteco.postventa.testkit.port.HeldProduct.bundleOf;
import static bo.comteco.postventa.testkit.port.HeldProduct.internet;
import static bo.comteco.postventa.testkit.port.HeldProduct.single;
import static bo.comteco.postventa.testkit.port.HeldProduct.telephony;
import static bo.comteco.postventa.testkit.port.Holder.aCompany;
import static bo.comteco.postventa.testkit.port.Holder.aHolder;
import static bo.comteco.postventa.testkit.port.Holder.bill;
import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static bo.comteco.postventa.testkit.port.PortContract.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.product.ProductKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HolderTest {

    private final InMemorySystems systems = new InMemorySystems();

    @Test
    void aHolderComesWithProductsAndBills() {
        var overdue = bill("F-1", LocalDate.of(2026, 10, 20), "189.00");
        var carla = aHolder()
                .withId("CUS-3")
                .named("Carla Prueba Tres")
                .withCard("9000003")
                .having(internet(HFC).called("PRD-3").inState(CUT_FOR_DEBT))
                .withAccountInArrears(overdue);

        systems.with(carla).with(aCompany().withTaxNumber("990000011"));

        assertThat(answer(systems.customers().byIdentification("9.000.003 CB"))).contains(carla.customer());
        assertThat(answer(systems.products().heldBy(carla.customer().id())))
                .singleElement()
                .satisfies(product -> assertThat(product.state()).isEqualTo(CUT_FOR_DEBT));
        assertThat(answer(systems.accounts().standingOf(carla.customer().id())).pending())
                .containsExactly(overdue);
        assertThat(answer(systems.customers().byIdentification("990000011"))).isPresent();
    }

    @Test
    void aBundleHasTheServicesOfItsParts() {
        var product = aHolder()
                .having(bundleOf(telephony(COPPER), internet(ADSL)))
                .products()
                .get(0);

        assertThat(product.kinds()).containsExactly(ProductKind.FIXED_TELEPHONY, ProductKind.INTERNET);
        assertThat(product.technology()).isNull();
    }

    @Test
    void mobileInternetHasNoPlace() {
        var product =
                aHolder().having(single(ProductKind.HSPA, HSPA)).products().get(0);

        assertThat(product.findAddress()).isEmpty();
        assertThat(product.position()).isNull();
    }

    @Test
    void smartflexFallsSilentInAllItsRolesAtOnce() {
        systems.with(aHolder().having(internet(HFC)));

        systems.smartflexFallsSilent();

        var holder = aHolder().customer().id();
        assertSilent(systems.customers().byId(holder));
        assertSilent(systems.products().heldBy(holder));
        assertSilent(systems.accounts().standingOf(holder));
        systems.smartflexAnswersAgain();
        assertThat(answer(systems.products().heldBy(holder))).hasSize(1);
    }
}
