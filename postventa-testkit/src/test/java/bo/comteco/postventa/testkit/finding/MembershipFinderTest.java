package bo.comteco.postventa.testkit.finding;

import static bo.comteco.postventa.testkit.port.CooperativeMember.aMemberInOrder;
import static bo.comteco.postventa.testkit.port.Holder.aHolder;
import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static bo.comteco.postventa.testkit.port.PortContract.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.application.finding.MembershipFinder;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.manual.ManualEdition;
import bo.comteco.postventa.domain.manual.MembershipFacts;
import bo.comteco.postventa.domain.manual.MembershipFacts.Entitlement;
import bo.comteco.postventa.domain.manual.MembershipFacts.Membership;
import bo.comteco.postventa.domain.manual.MembershipFacts.RiskListing;
import bo.comteco.postventa.domain.member.Encumbrance;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.testkit.port.CooperativeMember;
import bo.comteco.postventa.testkit.port.InMemorySystems;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MembershipFinderTest {

    private static final Instant NOW = Instant.parse("2026-11-24T14:00:00Z");

    private static final CooperativeMember MEMBER = aMemberInOrder()
            .encumberedBy(Encumbrance.Kind.LIEN, "Gravamen de prueba")
            .guaranteeing("CR-9", "120.50")
            .withCredit("CR-4", "2500.00")
            .inTheRiskList();

    private final InMemorySystems systems = new InMemorySystems();
    private final MembershipFinder finder = new MembershipFinder(systems.memberships());

    @Test
    void everythingThatProcedureHAsksPacIsAnsweredHere() {
        assertThat(ManualEdition.REVISION_3
                        .procedure(ProcedureCode.H)
                        .factKinds()
                        .values())
                .filteredOn(kind -> kind.system() == SystemName.PAC)
                .isNotEmpty()
                .allMatch(kind -> finder.kinds().contains(kind));
    }

    @Test
    void eachItemIsAFactOfItsOwn() {
        systems.with(aHolder().being(MEMBER));

        assertThat(found(MembershipFacts.MEMBERSHIP)).isEqualTo(Membership.MEMBER);
        assertThat(found(MembershipFacts.CERTIFICATES))
                .isEqualTo(MEMBER.member().certificates());
        assertThat(found(MembershipFacts.ENTITLEMENT)).isEqualTo(Entitlement.ENTITLED);
        assertThat(found(MembershipFacts.ENCUMBRANCES))
                .isEqualTo(MEMBER.member().encumbrances());
        assertThat(found(MembershipFacts.GUARANTEED_DEBTS))
                .isEqualTo(MEMBER.member().guaranteedDebts());
        assertThat(found(MembershipFacts.RISK_LISTING)).isEqualTo(RiskListing.LISTED);
        assertThat(found(MembershipFacts.CREDITS_IN_FORCE))
                .isEqualTo(MEMBER.member().creditsInForce());
    }

    @Test
    void aMemberWhoIsNotEntitledAndNotListedIsSaidToBeNeither() {
        systems.with(aHolder().being(aMemberInOrder().notEntitled()));

        assertThat(found(MembershipFacts.ENTITLEMENT)).isEqualTo(Entitlement.NOT_ENTITLED);
        assertThat(found(MembershipFacts.RISK_LISTING)).isEqualTo(RiskListing.NOT_LISTED);
    }

    @Test
    void whoIsNotAMemberStandsInNoListOfMembers() {
        systems.with(aHolder());

        assertThat(found(MembershipFacts.MEMBERSHIP)).isEqualTo(Membership.NOT_A_MEMBER);
        assertThat(found(MembershipFacts.CERTIFICATES)).isEmpty();
        assertThat(found(MembershipFacts.ENTITLEMENT)).isEqualTo(Entitlement.NOT_ENTITLED);
        assertThat(found(MembershipFacts.ENCUMBRANCES)).isEmpty();
        assertThat(found(MembershipFacts.GUARANTEED_DEBTS)).isEmpty();
        assertThat(found(MembershipFacts.RISK_LISTING)).isEqualTo(RiskListing.NOT_LISTED);
        assertThat(found(MembershipFacts.CREDITS_IN_FORCE)).isEmpty();
    }

    @Test
    void allThatIsAskedAtOnceIsAnsweredInItsOrder() {
        systems.with(aHolder().being(MEMBER));
        var queries = List.of(query(MembershipFacts.RISK_LISTING), query(MembershipFacts.MEMBERSHIP));

        assertThat(answer(finder.find(queries, NOW)))
                .extracting(Fact::kind)
                .containsExactly(MembershipFacts.RISK_LISTING.name(), MembershipFacts.MEMBERSHIP.name());
    }

    @Test
    void aSilentPacAnswersNoFact() {
        systems.pacFallsSilent();

        var reply = finder.find(List.of(query(MembershipFacts.MEMBERSHIP)), NOW);

        assertSilent(reply);
        assertThat(reply)
                .isInstanceOfSatisfying(
                        Reply.Silent.class,
                        silent -> assertThat(silent.system()).isEqualTo(SystemName.PAC));
        systems.pacAnswersAgain();
        assertThat(found(MembershipFacts.MEMBERSHIP)).isEqualTo(Membership.NOT_A_MEMBER);
    }

    private <T> T found(FactKind<T> kind) {
        var facts = answer(finder.find(List.of(query(kind)), NOW));
        assertThat(facts).hasSize(1);
        return kind.read(facts.get(0).value());
    }

    private static FactQuery query(FactKind<?> kind) {
        return new FactQuery(
                kind, Answers.none().with("customer", aHolder().customer().id().value()));
    }
}
