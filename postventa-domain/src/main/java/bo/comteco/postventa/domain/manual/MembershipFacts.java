package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.fact.FactKind.fact;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Shape;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.member.ContributionCertificate;
import bo.comteco.postventa.domain.member.CreditInForce;
import bo.comteco.postventa.domain.member.Encumbrance;
import bo.comteco.postventa.domain.member.GuaranteedDebt;
import java.util.List;

/**
 * What PAC says of the customer as a member of the cooperative, whatever the product (Annex 4), each as fine as decisions
 * need it.
 */
public final class MembershipFacts {

    /** Whether the customer is a member (4.1). */
    public static final FactKind<Membership> MEMBERSHIP =
            fact("membership", SystemName.PAC, Shape.choice(Membership.class)).ofCustomer();

    /** Every contribution certificate of the customer; none for who is not a member (4.2). */
    public static final FactKind<List<ContributionCertificate>> CERTIFICATES = fact(
                    "contribution-certificates",
                    SystemName.PAC,
                    Shape.rows(MembershipFacts::certificateToRow, MembershipFacts::certificateFromRow))
            .ofCustomer();

    /** Whether PAC holds the member as entitled by right (4.3). */
    public static final FactKind<Entitlement> ENTITLEMENT = fact(
                    "member-entitlement", SystemName.PAC, Shape.choice(Entitlement.class))
            .ofCustomer();

    /** Liens and preventive annotations that stand (4.4). */
    public static final FactKind<List<Encumbrance>> ENCUMBRANCES = fact(
                    "member-encumbrances",
                    SystemName.PAC,
                    Shape.rows(MembershipFacts::encumbranceToRow, MembershipFacts::encumbranceFromRow))
            .ofCustomer();

    /** Overdue debts of others that the member guarantees in COMTECO (4.8). */
    public static final FactKind<List<GuaranteedDebt>> GUARANTEED_DEBTS = fact(
                    "guaranteed-debts",
                    SystemName.PAC,
                    Shape.rows(MembershipFacts::guaranteedToRow, MembershipFacts::guaranteedFromRow))
            .ofCustomer();

    /** Whether the member stands in COMTECO's own risk list (4.9). */
    public static final FactKind<RiskListing> RISK_LISTING = fact(
                    "risk-listing", SystemName.PAC, Shape.choice(RiskListing.class))
            .ofCustomer();

    /** The member's credits of any class that are not paid back (4.11). */
    public static final FactKind<List<CreditInForce>> CREDITS_IN_FORCE = fact(
                    "credits-in-force",
                    SystemName.PAC,
                    Shape.rows(MembershipFacts::creditToRow, MembershipFacts::creditFromRow))
            .ofCustomer();

    private static final String NUMBER = "number";
    private static final String OUTSTANDING = "outstanding";

    private MembershipFacts() {}

    /** Socio, or not. */
    public enum Membership {
        MEMBER,
        NOT_A_MEMBER
    }

    /** Hábil por derecho, or not. */
    public enum Entitlement {
        ENTITLED,
        NOT_ENTITLED
    }

    /** In the Central de Riesgos de COMTECO, or not. */
    public enum RiskListing {
        LISTED,
        NOT_LISTED
    }

    private static Answers certificateToRow(ContributionCertificate certificate) {
        return numbered(certificate.number(), OUTSTANDING, certificate.outstanding())
                .with("active", new Value.Choice(certificate.active() ? "YES" : "NO"));
    }

    private static ContributionCertificate certificateFromRow(Answers row) {
        return new ContributionCertificate(
                row.text(NUMBER), row.money(OUTSTANDING), row.choice("active").equals("YES"));
    }

    private static Answers encumbranceToRow(Encumbrance encumbrance) {
        return Answers.none().with("kind", encumbrance.kind()).with("description", encumbrance.description());
    }

    private static Encumbrance encumbranceFromRow(Answers row) {
        return new Encumbrance(row.choice("kind", Encumbrance.Kind.class), row.text("description"));
    }

    private static Answers guaranteedToRow(GuaranteedDebt debt) {
        return numbered(debt.number(), "overdue", debt.overdue());
    }

    private static GuaranteedDebt guaranteedFromRow(Answers row) {
        return new GuaranteedDebt(row.text(NUMBER), row.money("overdue"));
    }

    private static Answers creditToRow(CreditInForce credit) {
        return numbered(credit.number(), OUTSTANDING, credit.outstanding());
    }

    private static CreditInForce creditFromRow(Answers row) {
        return new CreditInForce(row.text(NUMBER), row.money(OUTSTANDING));
    }

    private static Answers numbered(String number, String column, Money amount) {
        return Answers.none().with(NUMBER, number).with(column, amount);
    }
}
