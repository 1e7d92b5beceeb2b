package bo.comteco.postventa.application.finding;

import bo.comteco.postventa.application.driven.BillingClaims;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.manual.ClaimFacts;
import bo.comteco.postventa.domain.manual.ClaimFacts.Claim;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The clients' claims about the product (F.3), oldest first: told in another order they are not another fact. */
public final class ClaimFinder implements FactFinder {

    private static final Comparator<Claim> OLDEST_FIRST =
            Comparator.comparing(Claim::registeredAt).thenComparing(Claim::number);

    private static final Aspects<List<Claim>> ASPECTS = new Aspects<List<Claim>>()
            .with(
                    ClaimFacts.CLAIMS,
                    claims -> claims.stream().sorted(OLDEST_FIRST).toList());

    private final BillingClaims claims;

    public ClaimFinder(BillingClaims claims) {
        this.claims = claims;
    }

    @Override
    public Set<FactKind<?>> kinds() {
        return ASPECTS.kinds();
    }

    @Override
    public Reply<List<Fact>> find(List<FactQuery> queries, Instant at) {
        return claims.about(queries.get(0).product().orElseThrow()).map(about -> ASPECTS.of(about, queries, at));
    }
}
