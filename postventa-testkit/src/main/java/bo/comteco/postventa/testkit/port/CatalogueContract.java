package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static bo.comteco.postventa.testkit.port.PortContract.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Catalogue;
import bo.comteco.postventa.domain.product.CommercialPlan;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.testkit.SuiteOf;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@link Catalogue} promises. */
@SuiteOf(Catalogue.class)
public interface CatalogueContract extends PortContract {

    /** The port. */
    Catalogue catalogue();

    /** All plans for internet by FTTH, exactly as the port should describe them; at least two, and one of them with a contract. */
    List<CommercialPlan> internetByFtth();

    /** A plan for internet by HFC that is sold no longer. */
    String aRetiredPlan();

    /** A bundle that needs copper for telephony and ADSL for internet, as the port should describe it. */
    CommercialPlan aBundleByCopperAndAdsl();

    @Override
    default List<Question> questions() {
        return List.of(() -> catalogue().plansFor(ProductKind.INTERNET, Set.of(Technology.FTTH)));
    }

    @Test
    default void thePlansOfAKindAndATechnologyAreFound() {
        assertThat(answer(catalogue().plansFor(ProductKind.INTERNET, Set.of(Technology.FTTH))))
                .containsExactlyInAnyOrderElementsOf(internetByFtth());
    }

    @Test
    default void ofSeveralTechnologiesAnyServesASingleProduct() {
        assertThat(answer(catalogue().plansFor(ProductKind.INTERNET, Set.of(Technology.FTTH, Technology.DTH))))
                .containsExactlyInAnyOrderElementsOf(internetByFtth());
    }

    @Test
    default void noPlanServesWithoutATechnology() {
        assertThat(answer(catalogue().plansFor(ProductKind.INTERNET, Set.of()))).isEmpty();
        assertThat(answer(catalogue().plansFor(ProductKind.BUNDLE, Set.of()))).isEmpty();
    }

    @Test
    default void whatIsSoldNoLongerIsNotOffered() {
        assertThat(answer(catalogue().plansFor(ProductKind.INTERNET, EnumSet.allOf(Technology.class))))
                .isNotEmpty()
                .extracting(CommercialPlan::id)
                .doesNotContain(aRetiredPlan());
    }

    @Test
    default void aBundleNeedsATechnologyForEachOfItsParts() {
        assertThat(answer(catalogue().plansFor(ProductKind.BUNDLE, Set.of(Technology.COPPER, Technology.ADSL))))
                .contains(aBundleByCopperAndAdsl());
        assertThat(answer(catalogue().plansFor(ProductKind.BUNDLE, Set.of(Technology.ADSL))))
                .doesNotContain(aBundleByCopperAndAdsl());
        assertThat(answer(catalogue().plansFor(ProductKind.BUNDLE, Set.of(Technology.COPPER))))
                .doesNotContain(aBundleByCopperAndAdsl());
    }

    @Test
    default void aSilentSystemIsNotTakenForAnEmptyCatalogue() {
        fallSilent();

        assertSilent(catalogue().plansFor(ProductKind.INTERNET, Set.of(Technology.FTTH)));
    }
}
