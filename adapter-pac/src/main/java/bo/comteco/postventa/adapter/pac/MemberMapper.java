package bo.comteco.postventa.adapter.pac;

import bo.comteco.postventa.domain.member.ContributionCertificate;
import bo.comteco.postventa.domain.member.CreditInForce;
import bo.comteco.postventa.domain.member.Encumbrance;
import bo.comteco.postventa.domain.member.GuaranteedDebt;
import bo.comteco.postventa.domain.member.Member;
import java.util.List;
import org.mapstruct.Mapper;

/** Makes the domain's member of the wire's. */
@Mapper(config = WireMapping.class)
interface MemberMapper {

    MemberMapper INSTANCE = new GeneratedMemberMapper();

    Member member(MemberResource resource);

    ContributionCertificate certificate(MemberResource.Certificate certificate);

    Encumbrance encumbrance(MemberResource.Against encumbrance);

    GuaranteedDebt debt(MemberResource.Guaranteed debt);

    CreditInForce credit(MemberResource.Credit credit);

    /** Of which nothing is overdue is none (4.8). */
    static List<GuaranteedDebt> overdue(List<MemberResource.Guaranteed> debts) {
        return debts.stream()
                .map(INSTANCE::debt)
                .filter(debt -> debt.overdue().isPositive())
                .toList();
    }

    /** A kind that the annex does not name is none of its two. */
    static Encumbrance.Kind kind(String written) {
        return switch (written) {
            case "LIEN" -> Encumbrance.Kind.LIEN;
            case "PREVENTIVE_ANNOTATION" -> Encumbrance.Kind.PREVENTIVE_ANNOTATION;
            default -> throw new Silence("an encumbrance is of an unknown kind");
        };
    }
}
