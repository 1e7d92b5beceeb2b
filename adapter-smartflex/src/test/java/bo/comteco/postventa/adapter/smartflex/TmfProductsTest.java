package bo.comteco.postventa.adapter.smartflex;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Products;
import bo.comteco.postventa.domain.common.Address;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.Position;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.product.CommercialPlan;
import bo.comteco.postventa.domain.product.Product;
import bo.comteco.postventa.domain.product.ProductComponent;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.ProductState;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.testkit.port.ProductsContract;
import bo.comteco.postventa.testkit.port.TroubledSystem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TmfProductsTest implements ProductsContract {

    @RegisterExtension
    static final SimulatedSmartflex SMARTFLEX = new SimulatedSmartflex();

    private final TroubledSmartflex system = new TroubledSmartflex(SMARTFLEX);
    private final Products products = new TmfProducts(SMARTFLEX.client());

    @Test
    void mobileInternetHasNoAddress() {
        var mobile = one("PRD-0017");

        assertThat(mobile.kind()).isEqualTo(ProductKind.HSPA);
        assertThat(mobile.findAddress()).isEmpty();
        assertThat(mobile.position()).isNull();
    }

    @Test
    void anOldAddressHasWordsAndNoPosition() {
        var old = one("PRD-0026");

        assertThat(old.findAddress()).isPresent();
        assertThat(old.position()).isNull();
        assertThat(old.plan().name()).contains("no vigente");
    }

    @Test
    void adsl2PlusIsAdslToTheHouse() {
        assertThat(one("PRD-0020").technology()).isEqualTo(Technology.ADSL);
    }

    @Test
    void aProductThatWasOrderedAndIsNotThereYetIsPending() {
        assertThat(one("PRD-0033").state()).isEqualTo(ProductState.PENDING);
    }

    @Test
    void aHolderOfSeveralHoldsThemAll() {
        assertThat(answer(products.heldBy(new CustomerId("CUS-0023"))))
                .extracting(product -> product.id().value())
                .containsExactlyInAnyOrder("PRD-0022", "PRD-0023", "PRD-0023B", "PRD-0023C");
    }

    @Test
    void everyProductOfTheSeedCanBeDescribed() {
        for (int number = 1001; number <= 1200; number++) {
            assertThat(answer(products.heldBy(new CustomerId("CUS-" + number))))
                    .as("CUS-%d", number)
                    .isNotEmpty();
        }
    }

    @Override
    public Products products() {
        return new TmfProducts(system.client());
    }

    @Override
    public Product aSingleProduct() {
        return new Product(
                new ProductId("PRD-0001"),
                ProductKind.INTERNET,
                "Internet 20 Mbps HFC",
                new CustomerId("CUS-0001"),
                ProductState.ACTIVE,
                Technology.HFC,
                new CommercialPlan("PO-INT-HFC-20", "Internet 20 Mbps HFC", Money.of(189), false),
                new Address("Calle Sintética", "101", "Centro", "Cochabamba", null),
                new Position(-17.4030000, -66.1675883),
                List.of(
                        new ProductComponent(
                                "PRD-0001-1", "Internet 20 Mbps HFC", true, ProductKind.INTERNET, Technology.HFC),
                        new ProductComponent("PRD-0001-2", "Módem", false, null, null),
                        new ProductComponent("PRD-0001-3", "Cables de conexión", false, null, null)));
    }

    @Override
    public Product aBundle() {
        return new Product(
                new ProductId("PRD-0032"),
                ProductKind.BUNDLE,
                "Duo telefonía e internet ADSL2+",
                new CustomerId("CUS-0032"),
                ProductState.ACTIVE,
                null,
                new CommercialPlan("PO-DUO-COPPER", "Duo telefonía e internet ADSL2+", Money.of(185), false),
                new Address("Calle de Ejemplo", "132", "Villa Ejemplo", "Quillacollo", null),
                new Position(-17.4054213, -66.2919989),
                List.of(
                        new ProductComponent(
                                "PRD-0032-1", "Telefonía fija", true, ProductKind.FIXED_TELEPHONY, Technology.COPPER),
                        new ProductComponent(
                                "PRD-0032-2", "Internet 10 Mbps ADSL2+", true, ProductKind.INTERNET, Technology.ADSL),
                        new ProductComponent("PRD-0032-3", "Módem", false, null, null),
                        new ProductComponent("PRD-0032-4", "Cables de conexión", false, null, null)));
    }

    @Override
    public ProductId aSuspendedProduct() {
        return new ProductId("PRD-0018");
    }

    @Override
    public ProductId aProductCutForDebt() {
        return new ProductId("PRD-0019");
    }

    @Override
    public ProductId aCeasedProduct() {
        return new ProductId("PRD-0025");
    }

    @Override
    public CustomerId aUserOfAnothersProduct() {
        return new CustomerId("CUS-0022");
    }

    @Override
    public TroubledSystem system() {
        return system;
    }

    private Product one(String id) {
        return answer(products.byId(new ProductId(id))).orElseThrow();
    }
}
