package bo.comteco.postventa.domain.member;

import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A member of the cooperative (socio) as PAC described them when it was asked (Annex 4); two are equal when they say the
 * same.
 *
 * @param entitled whether PAC holds the member as entitled by right, <i>hábil por derecho</i> (item 3)
 * @param riskListed whether the member stands in COMTECO's own risk list (item 9)
 * @param certificates every contribution certificate of the member (item 2)
 * @param encumbrances liens and preventive annotations that stand (item 4)
 * @param guaranteedDebts overdue debts of others that the member guarantees in COMTECO (item 8)
 * @param creditsInForce credits of any class that are not paid back (item 11)
 */
@ValueObject
public record Member(
        boolean entitled,
        boolean riskListed,
        List<ContributionCertificate> certificates,
        List<Encumbrance> encumbrances,
        List<GuaranteedDebt> guaranteedDebts,
        List<CreditInForce> creditsInForce) {

    public Member {
        certificates = List.copyOf(certificates);
        encumbrances = List.copyOf(encumbrances);
        guaranteedDebts = List.copyOf(guaranteedDebts);
        creditsInForce = List.copyOf(creditsInForce);
    }
}
