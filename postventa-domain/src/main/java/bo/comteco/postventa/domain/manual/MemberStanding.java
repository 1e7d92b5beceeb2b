package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.requirement.Judgement.judgement;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.manual.MembershipFacts.Entitlement;
import bo.comteco.postventa.domain.manual.MembershipFacts.Membership;
import bo.comteco.postventa.domain.manual.MembershipFacts.RiskListing;
import bo.comteco.postventa.domain.member.ContributionCertificate;
import bo.comteco.postventa.domain.member.Encumbrance;
import bo.comteco.postventa.domain.requirement.Judgement;
import bo.comteco.postventa.domain.requirement.Verdict;

/** How a member stands with the cooperative: Annex 4's items that PAC answers, all but the credits. */
final class MemberStanding {

    /** 4.1. */
    static final Judgement IS_A_MEMBER = judgement("IS_A_MEMBER", MemberStanding::member, MembershipFacts.MEMBERSHIP);

    /** 4.2: one certificate that is fully paid and active is enough (D-38). */
    static final Judgement CERTIFICATE_PAID_AND_ACTIVE =
            judgement("CERTIFICATE_PAID_AND_ACTIVE", MemberStanding::certificate, MembershipFacts.CERTIFICATES);

    /** 4.3. */
    static final Judgement ENTITLED_BY_RIGHT =
            judgement("ENTITLED_BY_RIGHT", MemberStanding::entitled, MembershipFacts.ENTITLEMENT);

    /** 4.4. */
    static final Judgement UNENCUMBERED =
            judgement("UNENCUMBERED", MemberStanding::unencumbered, MembershipFacts.ENCUMBRANCES);

    /** 4.9. */
    static final Judgement NOT_IN_RISK_LIST =
            judgement("NOT_IN_RISK_LIST", MemberStanding::risk, MembershipFacts.RISK_LISTING);

    private MemberStanding() {}

    private static Verdict member(Known known) {
        return known.fact(MembershipFacts.MEMBERSHIP) == Membership.MEMBER
                ? Judgements.MET
                : Judgements.unmet(
                        Message.of("unmet.not-a-member")
                                .with("holder", known.subject().customerName()),
                        Message.of("mend.become-a-member"));
    }

    private static Verdict certificate(Known known) {
        var certificates = known.fact(MembershipFacts.CERTIFICATES);
        if (certificates.isEmpty()) {
            return Judgements.unmet(Message.of("unmet.no-certificate"), Message.of("mend.certificate"));
        }
        return certificates.stream().anyMatch(ContributionCertificate::isGood)
                ? Judgements.MET
                : Judgements.unmet(
                        Message.of("unmet.certificates")
                                .with(
                                        "certificates",
                                        certificates.stream()
                                                .map(MemberStanding::line)
                                                .toList()),
                        Message.of("mend.certificate"));
    }

    private static Message line(ContributionCertificate certificate) {
        if (certificate.isPaid()) {
            return Message.of("certificate-inactive").with("number", certificate.number());
        }
        return Message.of(certificate.active() ? "certificate-unpaid" : "certificate-unpaid-and-inactive")
                .with("number", certificate.number())
                .with("outstanding", certificate.outstanding());
    }

    private static Verdict entitled(Known known) {
        return known.fact(MembershipFacts.ENTITLEMENT) == Entitlement.ENTITLED
                ? Judgements.MET
                : Judgements.unmet(Message.of("unmet.not-entitled"), Message.of("mend.become-entitled"));
    }

    private static Verdict unencumbered(Known known) {
        var encumbrances = known.fact(MembershipFacts.ENCUMBRANCES);
        return encumbrances.isEmpty()
                ? Judgements.MET
                : Judgements.unmet(
                        Message.of("unmet.encumbered")
                                .with(
                                        "encumbrances",
                                        encumbrances.stream()
                                                .map(MemberStanding::line)
                                                .toList()),
                        Message.of("mend.lift-encumbrances"));
    }

    private static Message line(Encumbrance encumbrance) {
        return Message.of(encumbrance.kind() == Encumbrance.Kind.LIEN ? "lien" : "preventive-annotation")
                .with("description", encumbrance.description());
    }

    private static Verdict risk(Known known) {
        return known.fact(MembershipFacts.RISK_LISTING) == RiskListing.NOT_LISTED
                ? Judgements.MET
                : Judgements.unmet(Message.of("unmet.risk-listed"), Message.of("mend.leave-risk-list"));
    }
}
