package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.Otherwise.in;
import static bo.comteco.postventa.testkit.port.Otherwise.misreading;
import static bo.comteco.postventa.testkit.port.Otherwise.takingDownFor;

import bo.comteco.postventa.application.driven.Catalogue;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.product.CommercialPlan;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What an adapter for the catalogue may do wrong. */
final class BrokenCatalogue {

    private BrokenCatalogue() {}

    @Breaks({"thePlansOfAKindAndATechnologyAreFound", "ofSeveralTechnologiesAnyServesASingleProduct"})
    static final class OverlooksContracts extends InMemoryCatalogueTest {

        @Override
        public Catalogue catalogue() {
            return in(
                    Catalogue.class,
                    super.catalogue(),
                    "plansFor",
                    misreading((List<CommercialPlan> right) -> right.stream()
                            .map(one -> new CommercialPlan(one.id(), one.name(), one.monthly(), false))
                            .toList()));
        }
    }

    @Breaks({"ofSeveralTechnologiesAnyServesASingleProduct"})
    static final class WantsEveryTechnologyForASingleProduct extends InMemoryCatalogueTest {

        @Override
        public Catalogue catalogue() {
            return in(
                    Catalogue.class,
                    super.catalogue(),
                    "plansFor",
                    asked -> asked.hasArgument(Set.of(Technology.FTTH, Technology.DTH))
                            ? Reply.answered(List.of())
                            : asked.right());
        }
    }

    @Breaks({"noPlanServesWithoutATechnology"})
    static final class TakesNoTechnologyForAny extends InMemoryCatalogueTest {

        @Override
        public Catalogue catalogue() {
            return in(
                    Catalogue.class,
                    super.catalogue(),
                    "plansFor",
                    asked -> asked.hasArgument(Set.of())
                            ? asked.with(asked.arguments().get(0), EnumSet.allOf(Technology.class))
                            : asked.right());
        }
    }

    @Breaks({"whatIsSoldNoLongerIsNotOffered"})
    static final class OffersWhatIsSoldNoLonger extends InMemoryCatalogueTest {

        @Override
        public Catalogue catalogue() {
            return in(
                    Catalogue.class,
                    super.catalogue(),
                    "plansFor",
                    asked -> asked.hasArgument(EnumSet.allOf(Technology.class))
                            ? Reply.answered(List.of(new CommercialPlan(aRetiredPlan(), "2 Mbps", Money.of(99), false)))
                            : asked.right());
        }
    }

    @Breaks({"aBundleNeedsATechnologyForEachOfItsParts"})
    static final class OffersABundleByOneOfItsTechnologies extends InMemoryCatalogueTest {

        @Override
        public Catalogue catalogue() {
            return in(
                    Catalogue.class,
                    super.catalogue(),
                    "plansFor",
                    asked -> asked.hasArgument(ProductKind.BUNDLE) && asked.hasArgument(Set.of(Technology.ADSL))
                            ? asked.with(ProductKind.BUNDLE, Set.of(Technology.COPPER, Technology.ADSL))
                            : asked.right());
        }
    }

    @Breaks({"aSilentSystemIsNotTakenForAnEmptyCatalogue"})
    static final class TakesSilenceForAnEmptyCatalogue extends InMemoryCatalogueTest {

        @Override
        public Catalogue catalogue() {
            return in(Catalogue.class, super.catalogue(), "plansFor", takingDownFor(List.of()));
        }
    }
}
