package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.BillingClaims;
import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.Telephone;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.manual.ClaimFacts.Claim;
import bo.comteco.postventa.domain.manual.ClaimFacts.ClaimKind;
import bo.comteco.postventa.domain.manual.ClaimFacts.ClaimState;
import bo.comteco.postventa.domain.product.ProductId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class InMemoryBillingClaimsTest implements BillingClaimsContract {

    private static final Instant NOW = Instant.parse("2026-11-24T14:00:00Z");
    private static final ProductId CLAIMED = new ProductId("PRD-9");
    private static final Claim[] THERE = {
        claim("TT-01", ClaimState.UNDER_WAY, null),
        claim("TT-02", ClaimState.CLOSED, "Corresponde"),
        claim("TT-03", ClaimState.CLOSED, null),
        claim("TT-04", ClaimState.CANCELLED, null)
    };

    private final InMemoryBillingClaims claims =
            new InMemoryBillingClaims(InstantSource.fixed(NOW)).had(CLAIMED, THERE);

    @Override
    public BillingClaims claims() {
        return claims;
    }

    @Override
    public CustomerId customer() {
        return new CustomerId("CUS-1");
    }

    @Override
    public BillingClaims.Adjustment anAdjustment() {
        return new BillingClaims.Adjustment(new ProductId("PRD-1"), "ORD-1", Money.of(200));
    }

    @Override
    public BillingClaims.ClientsClaim aClaim() {
        return new BillingClaims.ClientsClaim(
                new ProductId("PRD-1"), ClaimKind.COMPLAINT, "Nadie contesta", new Telephone("70000001"));
    }

    @Override
    public Map<ProductId, List<Claim>> claimsThere() {
        return Map.of(CLAIMED, List.of(THERE));
    }

    @Override
    public EntryReply enterWhatIsRefused(Entry entry) {
        claims.refuse("no corresponde");
        return enter(entry);
    }

    @Override
    public void loseNextAnswer() {
        claims.loseNextAnswer();
    }

    @Override
    public TroubledSystem system() {
        return claims;
    }

    @Override
    public long countOf(String key) {
        return claims.entered().stream()
                .filter(one -> one.entry().key().equals(key))
                .count();
    }

    @Override
    public boolean isCancelled(String number) {
        return claims.entered().stream().anyMatch(one -> one.number().equals(number) && one.cancelled());
    }

    private static Claim claim(String number, ClaimState state, @Nullable String resolution) {
        return new Claim(number, ClaimKind.BILL_DISPUTE, state, NOW, "Cobro que no reconoce", resolution);
    }
}
