package bo.comteco.postventa.application.finding;

import bo.comteco.postventa.application.driven.Memberships;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.manual.MembershipFacts;
import bo.comteco.postventa.domain.manual.MembershipFacts.Entitlement;
import bo.comteco.postventa.domain.manual.MembershipFacts.Membership;
import bo.comteco.postventa.domain.manual.MembershipFacts.RiskListing;
import bo.comteco.postventa.domain.member.Member;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How the customer stands as a member (Annex 4), from one look at it. Whoever is not a member has no certificate, is not
 * entitled, and stands in no list that is kept of members.
 */
public final class MembershipFinder implements FactFinder {

    private static final Aspects<Optional<Member>> ASPECTS = new Aspects<Optional<Member>>()
            .with(MembershipFacts.MEMBERSHIP, found -> found.isPresent() ? Membership.MEMBER : Membership.NOT_A_MEMBER)
            .with(MembershipFacts.CERTIFICATES, found -> each(found, Member::certificates))
            .with(
                    MembershipFacts.ENTITLEMENT,
                    found -> found.filter(Member::entitled).isPresent()
                            ? Entitlement.ENTITLED
                            : Entitlement.NOT_ENTITLED)
            .with(MembershipFacts.ENCUMBRANCES, found -> each(found, Member::encumbrances))
            .with(MembershipFacts.GUARANTEED_DEBTS, found -> each(found, Member::guaranteedDebts))
            .with(
                    MembershipFacts.RISK_LISTING,
                    found -> found.filter(Member::riskListed).isPresent() ? RiskListing.LISTED : RiskListing.NOT_LISTED)
            .with(MembershipFacts.CREDITS_IN_FORCE, found -> each(found, Member::creditsInForce));

    private final Memberships memberships;

    public MembershipFinder(Memberships memberships) {
        this.memberships = memberships;
    }

    @Override
    public Set<FactKind<?>> kinds() {
        return ASPECTS.kinds();
    }

    @Override
    public Reply<List<Fact>> find(List<FactQuery> queries, Instant at) {
        return memberships.of(queries.get(0).customer()).map(found -> ASPECTS.of(found, queries, at));
    }

    private static <T> List<T> each(Optional<Member> found, Function<Member, List<T>> reading) {
        return found.map(reading).orElse(List.of());
    }
}
