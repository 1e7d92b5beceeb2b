package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.member.ContributionCertificate;
import bo.comteco.postventa.domain.member.CreditInForce;
import bo.comteco.postventa.domain.member.Encumbrance;
import bo.comteco.postventa.domain.member.GuaranteedDebt;
import bo.comteco.postventa.domain.member.Member;
import java.util.ArrayList;
import java.util.List;

/**
 * A synthetic member, said in prose: {@code aMember().withCertificate(certificate("CA-1", "0.00")).inTheRiskList()}.
 * Immutable: every step gives another one. Without more, entitled, with nothing against them and without a certificate.
 *
 * @param member as a port describes them
 */
public record CooperativeMember(Member member) {

    /** An entitled member without a certificate. */
    public static CooperativeMember aMember() {
        return new CooperativeMember(new Member(true, false, List.of(), List.of(), List.of(), List.of()));
    }

    /** A member to whom Annex 4 has nothing to object: one certificate, fully paid and active. */
    public static CooperativeMember aMemberInOrder() {
        return aMember().withCertificate(certificate("CA-1", "0.00"));
    }

    /** An active certificate on which so much is still to be paid. */
    public static ContributionCertificate certificate(String number, String outstanding) {
        return new ContributionCertificate(number, Money.of(outstanding), true);
    }

    public CooperativeMember withCertificate(ContributionCertificate certificate) {
        return with(
                member.entitled(),
                member.riskListed(),
                and(member.certificates(), certificate),
                member.encumbrances(),
                member.guaranteedDebts(),
                member.creditsInForce());
    }

    /** Not entitled by right. */
    public CooperativeMember notEntitled() {
        return with(
                false,
                member.riskListed(),
                member.certificates(),
                member.encumbrances(),
                member.guaranteedDebts(),
                member.creditsInForce());
    }

    public CooperativeMember inTheRiskList() {
        return with(
                member.entitled(),
                true,
                member.certificates(),
                member.encumbrances(),
                member.guaranteedDebts(),
                member.creditsInForce());
    }

    public CooperativeMember encumberedBy(Encumbrance.Kind kind, String description) {
        return with(
                member.entitled(),
                member.riskListed(),
                member.certificates(),
                and(member.encumbrances(), new Encumbrance(kind, description)),
                member.guaranteedDebts(),
                member.creditsInForce());
    }

    /** Guaranteeing a credit of somebody else's of which so much is overdue. */
    public CooperativeMember guaranteeing(String credit, String overdue) {
        return with(
                member.entitled(),
                member.riskListed(),
                member.certificates(),
                member.encumbrances(),
                and(member.guaranteedDebts(), new GuaranteedDebt(credit, Money.of(overdue))),
                member.creditsInForce());
    }

    /** With a credit on which so much is still owed. */
    public CooperativeMember withCredit(String number, String outstanding) {
        return with(
                member.entitled(),
                member.riskListed(),
                member.certificates(),
                member.encumbrances(),
                member.guaranteedDebts(),
                and(member.creditsInForce(), new CreditInForce(number, Money.of(outstanding))));
    }

    private static CooperativeMember with(
            boolean entitled,
            boolean riskListed,
            List<ContributionCertificate> certificates,
            List<Encumbrance> encumbrances,
            List<GuaranteedDebt> guaranteed,
            List<CreditInForce> credits) {
        return new CooperativeMember(new Member(entitled, riskListed, certificates, encumbrances, guaranteed, credits));
    }

    private static <T> List<T> and(List<T> there, T one) {
        var more = new ArrayList<>(there);
        more.add(one);
        return more;
    }
}
