package bo.comteco.postventa.domain.member;

import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.RequiredText;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A member's contribution certificate (certificado de aportación).
 *
 * @param number the certificate's number, never blank
 * @param outstanding what is still to be paid on it; 0.00 when it is fully paid
 * @param active whether PAC holds it as active
 */
@ValueObject
public record ContributionCertificate(String number, Money outstanding, boolean active) {

    public ContributionCertificate {
        number = RequiredText.in("ContributionCertificate", "number", number);
    }

    /** Whether nothing is left to pay on it. */
    public boolean isPaid() {
        return !outstanding.isPositive();
    }

    /** Whether it can back a credit: fully paid and active (Annex 4, item 2). */
    public boolean isGood() {
        return isPaid() && active;
    }
}
