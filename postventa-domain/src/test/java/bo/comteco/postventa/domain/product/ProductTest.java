package bo.comteco.postventa.domain.product;

import static bo.comteco.postventa.domain.product.ProductKind.BUNDLE;
import static bo.comteco.postventa.domain.product.ProductKind.CABLE_TV;
import static bo.comteco.postventa.domain.product.ProductKind.FIXED_TELEPHONY;
import static bo.comteco.postventa.domain.product.ProductKind.INTERNET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bo.comteco.postventa.domain.common.Address;
import bo.comteco.postventa.domain.common.InvalidValue;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.Position;
import bo.comteco.postventa.domain.customer.CustomerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProductTest {

    private static final ProductComponent VOICE =
            new ProductComponent("C-1", "Línea de voz", true, FIXED_TELEPHONY, Technology.COPPER);
    private static final ProductComponent DATA =
            new ProductComponent("C-2", "Internet 60 Mbps", true, INTERNET, Technology.FTTH);
    private static final ProductComponent CALLER_ID =
            new ProductComponent("C-3", "Identificador de llamadas", false, null, null);
    private static final ProductComponent DECODER =
            new ProductComponent("C-4", "Decodificador adicional", false, CABLE_TV, Technology.HFC);

    @Test
    void aProductKeepsItsComponentsInOrder() {
        assertThat(product(FIXED_TELEPHONY, VOICE, CALLER_ID).components()).containsExactly(VOICE, CALLER_ID);
    }

    @Test
    void aProductWithoutAServiceComponentIsRefused() {
        assertRefused("value.product.no-service", "4412345", () -> product(FIXED_TELEPHONY, CALLER_ID));
        assertRefused("value.product.no-service", "4412345", () -> product(FIXED_TELEPHONY));
    }

    @Test
    void twoComponentsWithOneIdAreRefusedNamingTheId() {
        ProductComponent other = new ProductComponent("C-1", "Otra línea", false, null, null);

        assertRefused("value.product.component-twice", "C-1", () -> product(FIXED_TELEPHONY, VOICE, CALLER_ID, other));
    }

    @Test
    void aSingleProductIsOfItsOwnKindWhateverItsComponentsAre() {
        assertThat(product(FIXED_TELEPHONY, VOICE, DECODER).kinds()).containsExactly(FIXED_TELEPHONY);
    }

    @Test
    void aBundleIsOfItsComponentsKinds() {
        assertThat(product(BUNDLE, DECODER, DATA, CALLER_ID, VOICE).kinds())
                .isEqualTo(Set.of(FIXED_TELEPHONY, INTERNET, CABLE_TV));
    }

    @Test
    void aBundleOfNothingIsRefused() {
        ProductComponent bare = new ProductComponent("C-9", "Servicio", true, null, null);

        assertRefused("value.product.empty-bundle", "4412345", () -> product(BUNDLE, bare, CALLER_ID));
    }

    @Test
    void aProductWithoutAFixedPlaceHasNoAddress() {
        Product mobile = new Product(
                new ProductId("4412345"),
                ProductKind.HSPA,
                "Internet móvil",
                new CustomerId("100"),
                ProductState.ACTIVE,
                Technology.HSPA,
                new CommercialPlan("P-2", "Móvil", Money.of(99), false),
                null,
                null,
                List.of(new ProductComponent("C-1", "Internet", true, ProductKind.HSPA, Technology.HSPA)));

        assertThat(mobile.findAddress()).isEmpty();
        assertThat(product(FIXED_TELEPHONY, VOICE).findAddress())
                .hasValueSatisfying(address -> assertThat(address.street()).isEqualTo("Calle Jordán"));
    }

    @Test
    void aBundleIsNoComponent() {
        assertRefused("value.component.kind", "Duo", () -> new ProductComponent("C-9", "Duo", true, BUNDLE, null));
    }

    @Test
    void aPlanMayBeFreeButNotPayTheCustomer() {
        assertThat(new CommercialPlan("P-1", "Cortesía", Money.ZERO, false).monthly())
                .isEqualTo(Money.ZERO);
        assertRefused("value.plan.monthly", "-1.00", () -> new CommercialPlan("P-1", "Cortesía", Money.of(-1), false));
    }

    @Test
    void idsAndNamesMustBeThere() {
        assertBlank("ProductId.value", () -> new ProductId(" "));
        assertBlank("ProductComponent.id", () -> new ProductComponent("", "Voz", true, null, null));
        assertBlank("ProductComponent.name", () -> new ProductComponent("C-1", "", true, null, null));
        assertBlank("CommercialPlan.id", () -> new CommercialPlan("", "Básico", Money.ZERO, false));
        assertBlank("CommercialPlan.name", () -> new CommercialPlan("P-1", "", Money.ZERO, false));
        assertBlank("Product.name", () -> named(" "));
        assertThat(named(" Duo ").name()).isEqualTo("Duo");
        assertThat(new ProductId(" 4412345 ")).hasToString("4412345");
    }

    @Test
    void aProductIsACopy() {
        List<ProductComponent> components = new ArrayList<>(List.of(VOICE));
        Product product = product(FIXED_TELEPHONY, "Teléfono", components);

        components.add(DATA);

        assertThat(product.components()).containsExactly(VOICE);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> product(BUNDLE, VOICE).kinds().add(INTERNET));
    }

    private static Product named(String name) {
        return product(FIXED_TELEPHONY, name, List.of(VOICE));
    }

    private static Product product(ProductKind kind, ProductComponent... components) {
        return product(kind, "Teléfono", List.of(components));
    }

    private static Product product(ProductKind kind, String name, List<ProductComponent> components) {
        return new Product(
                new ProductId("4412345"),
                kind,
                name,
                new CustomerId("100"),
                ProductState.ACTIVE,
                Technology.COPPER,
                new CommercialPlan("P-1", "Básico", Money.of(60), false),
                new Address("Calle Jordán", "210", "Centro", "Cochabamba", null),
                new Position(-17.3935, -66.157),
                components);
    }

    private static void assertRefused(String key, String given, Runnable attempt) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(attempt::run)
                .satisfies(refusal -> assertThat(refusal.message().key()).isEqualTo(key))
                .satisfies(refusal -> assertThat(refusal.given()).isEqualTo(given));
    }

    private static void assertBlank(String field, Runnable attempt) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(attempt::run)
                .satisfies(refusal -> assertThat(refusal.message().key()).isEqualTo("value.text.blank"))
                .satisfies(refusal -> assertThat(refusal.message().arguments()).containsEntry("field", field));
    }
}
