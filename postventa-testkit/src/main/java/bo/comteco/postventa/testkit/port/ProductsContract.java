package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static bo.comteco.postventa.testkit.port.PortContract.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Products;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.product.Product;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.product.ProductState;
import bo.comteco.postventa.testkit.SuiteOf;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link Products} promises. */
@SuiteOf(Products.class)
public interface ProductsContract extends PortContract {

    /** The port. */
    Products products();

    /** An active product that is no bundle, exactly as the port should describe it. */
    Product aSingleProduct();

    /** A bundle, exactly as the port should describe it. */
    Product aBundle();

    /** A product suspended for a time at the customer's request. */
    ProductId aSuspendedProduct();

    /** A product cut because bills were not paid. */
    ProductId aProductCutForDebt();

    /** A product that its holder has given up, while holding others. */
    ProductId aCeasedProduct();

    /** Somebody who uses a product of another holder, and holds none. */
    CustomerId aUserOfAnothersProduct();

    @Override
    default List<Question> questions() {
        return List.of(
                () -> products().byId(aSingleProduct().id()),
                () -> products().heldBy(aSingleProduct().holder()),
                () -> products().heldBy(aUserOfAnothersProduct()));
    }

    @Test
    default void aProductIsFoundById() {
        assertThat(answer(products().byId(aSingleProduct().id()))).contains(aSingleProduct());
    }

    @Test
    default void aBundleNamesItsComponentsWithKindAndTechnology() {
        assertThat(answer(products().byId(aBundle().id()))).contains(aBundle());
    }

    @Test
    default void aHoldersProductsAreFound() {
        assertThat(answer(products().heldBy(aSingleProduct().holder()))).contains(aSingleProduct());
        assertThat(answer(products().heldBy(aBundle().holder()))).contains(aBundle());
    }

    @Test
    default void aSuspensionOnRequestIsToldFromACutForDebt() {
        assertThat(stateOf(aSuspendedProduct())).isEqualTo(ProductState.TEMPORARILY_SUSPENDED);
        assertThat(stateOf(aProductCutForDebt())).isEqualTo(ProductState.CUT_FOR_DEBT);
    }

    @Test
    default void whatWasGivenUpIsFoundByIdAndHeldNoLonger() {
        var ceased = answer(products().byId(aCeasedProduct())).orElseThrow();

        assertThat(ceased.state()).isEqualTo(ProductState.CEASED);
        assertThat(answer(products().heldBy(ceased.holder()))).isNotEmpty().doesNotContain(ceased);
    }

    @Test
    default void whoUsesAProductDoesNotHoldIt() {
        assertThat(answer(products().heldBy(aUserOfAnothersProduct()))).isEmpty();
    }

    @Test
    default void whatIsNotInTheInventoryIsNotFound() {
        assertThat(answer(products().byId(new ProductId("no-product-has-this-id"))))
                .isEmpty();
        assertThat(answer(products().heldBy(new CustomerId("nobody-has-this-id"))))
                .isEmpty();
    }

    @Test
    default void aSilentSystemIsNotTakenForAnEmptyInventory() {
        fallSilent();

        assertSilent(products().byId(aSingleProduct().id()));
        assertSilent(products().heldBy(aSingleProduct().holder()));
    }

    private ProductState stateOf(ProductId id) {
        return answer(products().byId(id)).orElseThrow().state();
    }
}
