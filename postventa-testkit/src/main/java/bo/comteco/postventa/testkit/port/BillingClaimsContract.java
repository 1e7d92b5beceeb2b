package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.EntriesContract.accepted;
import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static bo.comteco.postventa.testkit.port.PortContract.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.BillingClaims;
import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.manual.ClaimFacts.Claim;
import bo.comteco.postventa.domain.manual.ClaimFacts.ClaimState;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.testkit.SuiteOf;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link BillingClaims} promises. */
@SuiteOf(BillingClaims.class)
public interface BillingClaimsContract extends EntriesContract {

    /** The port. */
    BillingClaims claims();

    /** An adjustment of an order of {@link #customer}. */
    BillingClaims.Adjustment anAdjustment();

    /** A claim of {@link #customer} about a product about which there is none. */
    BillingClaims.ClientsClaim aClaim();

    /**
     * Products with all claims about them, exactly as the port should describe them: at least one in each state, one
     * closed without a word, and several about one product.
     */
    Map<ProductId, List<Claim>> claimsThere();

    @Override
    default EntryReply enter(Entry entry) {
        return claims().adjust(anAdjustment(), entry);
    }

    @Override
    default EntryReply cancel(String number, Entry entry) {
        return claims().cancel(number, entry);
    }

    @Override
    default Reply<Optional<String>> find(String key) {
        return claims().find(key);
    }

    @Override
    default List<Question> questions() {
        return List.of(() -> claims().about(aClaim().product()), () -> find("17/F.6/1"));
    }

    @Test
    default void everyClaimIsFoundHoweverItStands() {
        assertThat(claimsThere().values().stream().flatMap(Collection::stream).map(Claim::state))
                .contains(ClaimState.values());
        assertThat(claimsThere())
                .allSatisfy((product, there) -> assertThat(answer(claims().about(product)))
                        .isNotEmpty()
                        .containsExactlyInAnyOrderElementsOf(there));
    }

    @Test
    default void whereNobodyClaimedThereIsNoClaim() {
        assertThat(answer(claims().about(aClaim().product()))).isEmpty();
        assertThat(answer(claims().about(new ProductId("no-product-has-this-id"))))
                .isEmpty();
    }

    @Test
    default void whatTheClientClaimsIsUnderWayUntilItIsCancelled() {
        var number = accepted(claims().file(aClaim(), entry("17/F.6/1", false)));

        assertThat(answer(claims().about(aClaim().product()))).singleElement().satisfies(claim -> {
            assertThat(claim.number()).isEqualTo(number);
            assertThat(claim.kind()).isEqualTo(aClaim().kind());
            assertThat(claim.text()).isEqualTo(aClaim().text());
            assertThat(claim.state()).isEqualTo(ClaimState.UNDER_WAY);
            assertThat(claim.findResolution()).isEmpty();
        });

        accepted(cancel(number, entry("17/F.6/9", false)));
        assertThat(answer(claims().about(aClaim().product())))
                .extracting(Claim::state)
                .containsExactly(ClaimState.CANCELLED);
    }

    @Test
    default void aLostAnswerNeverMakesTwoClaims() {
        loseNextAnswer();

        assertThat(claims().file(aClaim(), entry("17/F.6/1", false))).isNotInstanceOf(EntryReply.Refused.class);
        answerAgain();
        accepted(claims().file(aClaim(), entry("17/F.6/1", true)));

        assertThat(countOf("17/F.6/1")).isOne();
    }

    @Test
    default void anAdjustmentIsNoClaimOfTheClients() {
        var before = answer(claims().about(anAdjustment().product()));

        accepted(claims().adjust(anAdjustment(), entry("17/C.7/enter/1", false)));

        assertThat(answer(claims().about(anAdjustment().product()))).isEqualTo(before);
    }

    @Test
    default void aSilentSystemIsNotTakenForNoClaim() {
        fallSilent();

        assertSilent(claims().about(aClaim().product()));
    }
}
