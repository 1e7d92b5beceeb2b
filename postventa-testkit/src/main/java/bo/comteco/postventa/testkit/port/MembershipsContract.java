package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static bo.comteco.postventa.testkit.port.PortContract.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Memberships;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.member.ContributionCertificate;
import bo.comteco.postventa.domain.member.CreditInForce;
import bo.comteco.postventa.domain.member.Encumbrance;
import bo.comteco.postventa.domain.member.Member;
import bo.comteco.postventa.testkit.SuiteOf;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What {@link Memberships} promises. */
@SuiteOf(Memberships.class)
public interface MembershipsContract extends PortContract {

    /** The port. */
    Memberships memberships();

    /** A customer who is not a member. */
    CustomerId whoIsNotAMember();

    /** A member with a certificate that is fully paid and active, against whom nothing speaks, and without credits. */
    CustomerId aMemberInOrder();

    /**
     * Members exactly as the port should describe them, each certificate, encumbrance, debt and credit in the system's
     * order. Among them is one of whom each of Annex 4's items speaks: a certificate not fully paid, one not active,
     * several certificates, not entitled, a lien, a preventive annotation, an overdue guarantee, the risk list, credits.
     */
    Map<CustomerId, Member> members();

    @Override
    default List<Question> questions() {
        return List.of(
                () -> memberships().of(aMemberInOrder()), () -> memberships().of(whoIsNotAMember()));
    }

    @Test
    default void whoIsNotAMemberIsNotFound() {
        assertThat(answer(memberships().of(whoIsNotAMember()))).isEmpty();
        assertThat(answer(memberships().of(new CustomerId("nobody-has-this-id"))))
                .isEmpty();
    }

    @Test
    default void nothingSpeaksAgainstAMemberInOrder() {
        assertThat(answer(memberships().of(aMemberInOrder()))).hasValueSatisfying(member -> {
            assertThat(member.certificates()).anyMatch(ContributionCertificate::isGood);
            assertThat(member.entitled()).isTrue();
            assertThat(member.riskListed()).isFalse();
            assertThat(member.encumbrances()).isEmpty();
            assertThat(member.guaranteedDebts()).isEmpty();
            assertThat(CreditInForce.sum(member.creditsInForce()).isZero()).isTrue();
        });
    }

    @Test
    default void membersAreDescribedWithAllThatAnnex4Asks() {
        assertThat(members())
                .isNotEmpty()
                .allSatisfy((customer, described) ->
                        assertThat(answer(memberships().of(customer))).contains(described));
    }

    @Test
    default void theSampleHasAMemberForEachItem() {
        assertOne(member -> member.certificates().stream().anyMatch(one -> !one.isPaid()));
        assertOne(member -> member.certificates().stream().anyMatch(one -> !one.active()));
        assertOne(member -> member.certificates().size() > 1);
        assertOne(member -> !member.entitled());
        assertOne(member -> member.encumbrances().stream().anyMatch(one -> one.kind() == Encumbrance.Kind.LIEN));
        assertOne(member ->
                member.encumbrances().stream().anyMatch(one -> one.kind() == Encumbrance.Kind.PREVENTIVE_ANNOTATION));
        assertOne(member -> !member.guaranteedDebts().isEmpty());
        assertOne(Member::riskListed);
        assertOne(member -> !member.creditsInForce().isEmpty());
    }

    @Test
    default void aSilentSystemIsNotTakenForNoMembership() {
        fallSilent();

        assertSilent(memberships().of(aMemberInOrder()));
        assertSilent(memberships().of(whoIsNotAMember()));
    }

    private void assertOne(Predicate<Member> wanted) {
        assertThat(members().values()).anyMatch(wanted);
    }
}
