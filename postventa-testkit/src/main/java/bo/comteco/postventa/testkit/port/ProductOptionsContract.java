package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static bo.comteco.postventa.testkit.port.PortContract.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.ProductOptions;
import bo.comteco.postventa.application.driven.ProductOptions.Change;
import bo.comteco.postventa.application.driven.ProductOptions.Parts;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.manual.ComponentFacts.Component;
import bo.comteco.postventa.domain.manual.ComponentFacts.QuoteLine;
import bo.comteco.postventa.domain.product.CommercialPlan;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.testkit.SuiteOf;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link ProductOptions} promises. */
@SuiteOf(ProductOptions.class)
public interface ProductOptionsContract extends PortContract {

    /** The port. */
    ProductOptions options();

    /** A bundle with several services that may change to other plans. */
    ProductId aBundle();

    /** All plans that it may change to, exactly as the port should describe them. */
    List<CommercialPlan> plansOpenToIt();

    /** A product whose plan nothing replaces. */
    ProductId whatKeepsItsPlan();

    /** A product with a service and a supplementary service, which can have others. */
    ProductId aProductWithASupplement();

    /** Its components, exactly as the port should describe them. */
    Parts itsParts();

    /** What taking its supplementary service away and adding all others costs. */
    List<QuoteLine> theQuoteOfThat();

    /** The bundle's components under a plan of those open to it: with fewer services than today, and one that it can have. */
    Parts partsUnder();

    /** That plan. */
    String thePlanThere();

    /** What changing to that plan costs, leaving out the last of its services and adding what it can have. */
    List<QuoteLine> theQuoteThere();

    @Override
    default List<Question> questions() {
        return List.of(
                () -> options().plansOpenTo(whatKeepsItsPlan()),
                () -> options().partsOf(aBundle(), null),
                () -> options().quote(new Change(aProductWithASupplement(), null, List.of(), List.of())));
    }

    @Test
    default void thePlansAProductMayChangeToAreFoundWithoutItsOwn() {
        assertThat(answer(options().plansOpenTo(aBundle()))).containsExactlyInAnyOrderElementsOf(plansOpenToIt());
        assertThat(plansOpenToIt()).isNotEmpty().extracting(CommercialPlan::id).contains(thePlanThere());
    }

    @Test
    default void aProductMayHaveNoPlanToChangeTo() {
        assertThat(answer(options().plansOpenTo(whatKeepsItsPlan()))).isEmpty();
    }

    @Test
    default void theComponentsThatAProductHasAndCanHaveAreFound() {
        assertSame(answer(options().partsOf(aProductWithASupplement(), null)), itsParts());
        assertThat(itsParts().held()).anyMatch(Component::service).anyMatch(component -> !component.service());
        assertThat(itsParts().open()).isNotEmpty();
    }

    @Test
    default void underAnotherPlanTheComponentsAreThatPlans() {
        assertSame(answer(options().partsOf(aBundle(), thePlanThere())), partsUnder());
    }

    @Test
    default void whatComesCostsAndWhatGoesIsSaved() {
        var parts = itsParts();
        var supplements = parts.held().stream().filter(one -> !one.service()).toList();

        var quote = answer(
                options().quote(new Change(aProductWithASupplement(), null, ids(parts.open()), ids(supplements))));

        assertThat(quote).containsExactlyInAnyOrderElementsOf(theQuoteOfThat());
        assertThat(quote).anyMatch(line -> line.oneOff().isPositive());
        assertThat(quote).anyMatch(line -> line.monthly().isNegative());
    }

    @Test
    default void aNewPlanIsALineOfItsOwn() {
        var services = partsUnder().held().stream().filter(Component::service).toList();
        var last = services.get(services.size() - 1);

        var quote = answer(options()
                .quote(new Change(aBundle(), thePlanThere(), ids(partsUnder().open()), List.of(last.id()))));

        assertThat(quote).containsExactlyInAnyOrderElementsOf(theQuoteThere());
        assertThat(quote).extracting(QuoteLine::id).contains(thePlanThere(), last.id());
    }

    @Test
    default void aChangeOfNothingCostsNothing() {
        assertThat(answer(options().quote(new Change(aProductWithASupplement(), null, List.of(), List.of()))))
                .extracting(QuoteLine::oneOff)
                .allMatch(Money::isZero);
    }

    @Test
    default void whatIsNotKnownIsSilenceAndNotFree() {
        var stranger = new ProductId("no-product-has-this-id");

        assertSilent(options().plansOpenTo(stranger));
        assertSilent(options().partsOf(stranger, null));
        assertSilent(options().partsOf(aBundle(), "no-plan-has-this-id"));
        assertSilent(options().quote(new Change(stranger, null, List.of(), List.of())));
        assertSilent(options().quote(new Change(aBundle(), "no-plan-has-this-id", List.of(), List.of())));
        assertSilent(options().quote(new Change(aBundle(), null, List.of("no-component-has-this-id"), List.of())));
        assertSilent(options().quote(new Change(aBundle(), null, List.of(), List.of("no-component-has-this-id"))));
    }

    @Test
    default void aSilentSystemIsNotTakenForNothingToChangeTo() {
        fallSilent();

        assertSilent(options().plansOpenTo(whatKeepsItsPlan()));
        assertSilent(options().partsOf(aBundle(), null));
        assertSilent(options().quote(new Change(aProductWithASupplement(), null, List.of(), List.of())));
    }

    private static void assertSame(Parts found, Parts expected) {
        assertThat(found.held()).containsExactlyInAnyOrderElementsOf(expected.held());
        assertThat(found.open()).containsExactlyInAnyOrderElementsOf(expected.open());
    }

    private static List<String> ids(List<Component> components) {
        return components.stream().map(Component::id).toList();
    }
}
