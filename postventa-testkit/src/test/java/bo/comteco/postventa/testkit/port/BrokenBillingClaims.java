package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.Otherwise.in;
import static bo.comteco.postventa.testkit.port.Otherwise.misreading;
import static bo.comteco.postventa.testkit.port.Otherwise.refusingWhatIsUncertain;
import static bo.comteco.postventa.testkit.port.Otherwise.silence;
import static bo.comteco.postventa.testkit.port.Otherwise.takingDownFor;

import bo.comteco.postventa.application.driven.BillingClaims;
import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply.Accepted;
import bo.comteco.postventa.domain.manual.ClaimFacts.Claim;
import bo.comteco.postventa.domain.product.ProductId;
import java.util.List;

/** What an adapter for claims may do wrong. */
final class BrokenBillingClaims {

    private BrokenBillingClaims() {}

    @Breaks({"everyClaimIsFoundHoweverItStands"})
    static final class ForgetsTheFirstOfSeveral extends InMemoryBillingClaimsTest {

        @Override
        public BillingClaims claims() {
            return in(
                    BillingClaims.class,
                    super.claims(),
                    "about",
                    misreading((List<Claim> right) -> right.size() > 1 ? right.subList(1, right.size()) : right));
        }
    }

    @Breaks({"whereNobodyClaimedThereIsNoClaim"})
    static final class SaysNothingOfWhatIsNotThere extends InMemoryBillingClaimsTest {

        @Override
        public BillingClaims claims() {
            return in(
                    BillingClaims.class,
                    super.claims(),
                    "about",
                    asked -> asked.hasArgument(new ProductId("no-product-has-this-id")) ? silence() : asked.right());
        }
    }

    @Breaks({"whatTheClientClaimsIsUnderWayUntilItIsCancelled"})
    static final class WritesAnotherText extends InMemoryBillingClaimsTest {

        @Override
        public BillingClaims claims() {
            return in(BillingClaims.class, super.claims(), "file", asked -> {
                var right = asked.argument(0, BillingClaims.ClientsClaim.class);
                return asked.with(
                        new BillingClaims.ClientsClaim(right.product(), right.kind(), "Otro", right.callBack()),
                        asked.arguments().get(1));
            });
        }
    }

    @Breaks({"aLostAnswerNeverMakesTwoClaims"})
    static final class TakesALostAnswerForARefusal extends InMemoryBillingClaimsTest {

        @Override
        public BillingClaims claims() {
            return in(BillingClaims.class, super.claims(), "file", refusingWhatIsUncertain());
        }
    }

    @Breaks({"anAdjustmentIsNoClaimOfTheClients"})
    static final class TakesAnAdjustmentForAClaim extends InMemoryBillingClaimsTest {

        @Override
        public BillingClaims claims() {
            return in(BillingClaims.class, super.claims(), "adjust", asked -> {
                var right = asked.entered();
                var entry = asked.argument(1, Entry.class);
                if (right instanceof Accepted) {
                    EntriesContract.accepted(super.claims()
                            .file(
                                    aClaim(),
                                    new Entry(
                                            entry.key() + "/claim",
                                            entry.customer(),
                                            entry.adviser(),
                                            entry.office(),
                                            false)));
                }
                return right;
            });
        }
    }

    @Breaks({"aSilentSystemIsNotTakenForNoClaim"})
    static final class TakesSilenceForNoClaim extends InMemoryBillingClaimsTest {

        @Override
        public BillingClaims claims() {
            return in(BillingClaims.class, super.claims(), "about", takingDownFor(List.of()));
        }
    }
}
