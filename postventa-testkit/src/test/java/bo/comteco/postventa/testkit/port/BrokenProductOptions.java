package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.Otherwise.in;
import static bo.comteco.postventa.testkit.port.Otherwise.misreading;
import static bo.comteco.postventa.testkit.port.Otherwise.takingDownFor;

import bo.comteco.postventa.application.driven.ProductOptions;
import bo.comteco.postventa.application.driven.ProductOptions.Change;
import bo.comteco.postventa.application.driven.ProductOptions.Parts;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.manual.ComponentFacts.QuoteLine;
import bo.comteco.postventa.domain.product.CommercialPlan;
import java.util.List;

/** What an adapter for what a product can be changed to may do wrong. */
final class BrokenProductOptions {

    private BrokenProductOptions() {}

    @Breaks({"thePlansAProductMayChangeToAreFoundWithoutItsOwn"})
    static final class ForgetsTheLastPlan extends InMemoryProductOptionsTest {

        @Override
        public ProductOptions options() {
            return in(
                    ProductOptions.class,
                    super.options(),
                    "plansOpenTo",
                    misreading((List<CommercialPlan> right) -> right.subList(0, Math.max(0, right.size() - 1))));
        }
    }

    @Breaks({"aProductMayHaveNoPlanToChangeTo"})
    static final class OffersAPlanWhereThereIsNone extends InMemoryProductOptionsTest {

        @Override
        public ProductOptions options() {
            return in(
                    ProductOptions.class,
                    super.options(),
                    "plansOpenTo",
                    misreading((List<CommercialPlan> right) -> right.isEmpty() ? plansOpenToIt() : right));
        }
    }

    @Breaks({"theComponentsThatAProductHasAndCanHaveAreFound"})
    static final class OverlooksWhatAProductCanHave extends InMemoryProductOptionsTest {

        @Override
        public ProductOptions options() {
            return in(
                    ProductOptions.class,
                    super.options(),
                    "partsOf",
                    asked -> asked.hasArgument(aProductWithASupplement())
                            ? asked.<Parts>reply().map(right -> new Parts(right.held(), List.of()))
                            : asked.right());
        }
    }

    @Breaks({"underAnotherPlanTheComponentsAreThatPlans"})
    static final class GivesTodaysComponentsUnderAnotherPlan extends InMemoryProductOptionsTest {

        @Override
        public ProductOptions options() {
            return in(
                    ProductOptions.class,
                    super.options(),
                    "partsOf",
                    asked -> asked.hasArgument(thePlanThere())
                            ? asked.with(asked.arguments().get(0), null)
                            : asked.right());
        }
    }

    @Breaks({"whatComesCostsAndWhatGoesIsSaved"})
    static final class SavesNothing extends InMemoryProductOptionsTest {

        @Override
        public ProductOptions options() {
            return in(
                    ProductOptions.class,
                    super.options(),
                    "quote",
                    asked -> asked.argument(0, Change.class).plan() == null
                            ? asked.<List<QuoteLine>>reply()
                                    .map(right -> right.stream()
                                            .filter(one -> !one.monthly().isNegative())
                                            .toList())
                            : asked.right());
        }
    }

    @Breaks({"aNewPlanIsALineOfItsOwn"})
    static final class LeavesThePlansLineOut extends InMemoryProductOptionsTest {

        @Override
        public ProductOptions options() {
            return in(
                    ProductOptions.class,
                    super.options(),
                    "quote",
                    misreading((List<QuoteLine> right) -> right.stream()
                            .filter(one -> !one.id().equals(thePlanThere()))
                            .toList()));
        }
    }

    @Breaks({"aChangeOfNothingCostsNothing"})
    static final class ChargesForAChangeOfNothing extends InMemoryProductOptionsTest {

        @Override
        public ProductOptions options() {
            return in(
                    ProductOptions.class,
                    super.options(),
                    "quote",
                    misreading((List<QuoteLine> right) -> right.isEmpty()
                            ? List.of(new QuoteLine("PO-0", "Cambio", Money.of(1), Money.ZERO))
                            : right));
        }
    }

    @Breaks({"whatIsNotKnownIsSilenceAndNotFree"})
    static final class TakesWhatIsNotKnownForFree extends InMemoryProductOptionsTest {

        @Override
        public ProductOptions options() {
            return in(
                    ProductOptions.class,
                    super.options(),
                    "quote",
                    asked -> asked.argument(0, Change.class).toAdd().contains("no-component-has-this-id")
                            ? Reply.answered(List.of())
                            : asked.right());
        }
    }

    @Breaks({"aSilentSystemIsNotTakenForNothingToChangeTo"})
    static final class TakesSilenceForNothingToChangeTo extends InMemoryProductOptionsTest {

        @Override
        public ProductOptions options() {
            return in(ProductOptions.class, super.options(), "plansOpenTo", takingDownFor(List.of()));
        }
    }
}
