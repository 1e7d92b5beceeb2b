package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.Otherwise.in;
import static bo.comteco.postventa.testkit.port.Otherwise.misreading;
import static bo.comteco.postventa.testkit.port.Otherwise.silentInsteadOfNone;
import static bo.comteco.postventa.testkit.port.Otherwise.takingDownFor;

import bo.comteco.postventa.application.driven.Products;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.product.Product;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.ProductState;
import java.util.List;
import java.util.Optional;

/** What an adapter for products may do wrong. */
final class BrokenProducts {

    private BrokenProducts() {}

    @Breaks({"aProductIsFoundById"})
    static final class FindsNoSingleProduct extends InMemoryProductsTest {

        @Override
        public Products products() {
            return in(
                    Products.class,
                    super.products(),
                    "byId",
                    misreading((Optional<Product> right) -> right.filter(one -> !one.equals(aSingleProduct()))));
        }
    }

    @Breaks({"aBundleNamesItsComponentsWithKindAndTechnology"})
    static final class NamesOneComponentOfABundle extends InMemoryProductsTest {

        @Override
        public Products products() {
            return in(
                    Products.class,
                    super.products(),
                    "byId",
                    misreading((Optional<Product> right) -> right.map(
                            one -> one.kind() == ProductKind.BUNDLE ? with(one, one.holder(), one.state(), 1) : one)));
        }
    }

    @Breaks({"aHoldersProductsAreFound"})
    static final class LeavesBundlesOut extends InMemoryProductsTest {

        @Override
        public Products products() {
            return in(
                    Products.class,
                    super.products(),
                    "heldBy",
                    misreading((List<Product> right) -> right.stream()
                            .filter(one -> one.kind() != ProductKind.BUNDLE)
                            .toList()));
        }
    }

    @Breaks({"aSuspensionOnRequestIsToldFromACutForDebt"})
    static final class TakesACutForASuspension extends InMemoryProductsTest {

        @Override
        public Products products() {
            return in(
                    Products.class,
                    super.products(),
                    "byId",
                    misreading((Optional<Product> right) -> right.map(one -> one.state() == ProductState.CUT_FOR_DEBT
                            ? with(
                                    one,
                                    one.holder(),
                                    ProductState.TEMPORARILY_SUSPENDED,
                                    one.components().size())
                            : one)));
        }
    }

    @Breaks({"whatWasGivenUpIsFoundByIdAndHeldNoLonger"})
    static final class DoesNotKnowThatItWasGivenUp extends InMemoryProductsTest {

        @Override
        public Products products() {
            return in(
                    Products.class,
                    super.products(),
                    "byId",
                    misreading((Optional<Product> right) -> right.map(one -> one.state() == ProductState.CEASED
                            ? with(
                                    one,
                                    one.holder(),
                                    ProductState.UNKNOWN,
                                    one.components().size())
                            : one)));
        }
    }

    @Breaks({"whoUsesAProductDoesNotHoldIt"})
    static final class TakesUsersForHolders extends InMemoryProductsTest {

        @Override
        public Products products() {
            return in(
                    Products.class,
                    super.products(),
                    "heldBy",
                    asked -> asked.hasArgument(aUserOfAnothersProduct())
                            ? asked.reply().map(right -> List.of(aSingleProduct()))
                            : asked.right());
        }
    }

    @Breaks({"whatIsNotInTheInventoryIsNotFound"})
    static final class SaysNothingOfWhatIsNotThere extends InMemoryProductsTest {

        @Override
        public Products products() {
            return in(Products.class, super.products(), "byId", silentInsteadOfNone());
        }
    }

    @Breaks({"aSilentSystemIsNotTakenForAnEmptyInventory"})
    static final class TakesSilenceForAnEmptyInventory extends InMemoryProductsTest {

        @Override
        public Products products() {
            return in(Products.class, super.products(), "heldBy", takingDownFor(List.of()));
        }
    }

    private static Product with(Product right, CustomerId holder, ProductState state, int components) {
        return new Product(
                right.id(),
                right.kind(),
                right.name(),
                holder,
                state,
                right.technology(),
                right.plan(),
                right.address(),
                right.position(),
                right.components().subList(0, components));
    }
}
