package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.walk.Script.script;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.customer.PersonKind;
import bo.comteco.postventa.domain.fact.Subject;
import bo.comteco.postventa.domain.manual.MembershipFacts.Entitlement;
import bo.comteco.postventa.domain.manual.MembershipFacts.Membership;
import bo.comteco.postventa.domain.manual.MembershipFacts.RiskListing;
import bo.comteco.postventa.domain.member.ContributionCertificate;
import bo.comteco.postventa.domain.member.CreditInForce;
import bo.comteco.postventa.domain.parameter.Parameters;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.Met;
import bo.comteco.postventa.domain.request.Refusal;
import bo.comteco.postventa.domain.requirement.Assessed;
import bo.comteco.postventa.domain.requirement.Verdict;
import bo.comteco.postventa.domain.walk.GoldenFile;
import bo.comteco.postventa.domain.walk.ParametersOf;
import bo.comteco.postventa.domain.walk.ProcedureWalk;
import bo.comteco.postventa.domain.walk.Scene;
import bo.comteco.postventa.domain.walk.Script;
import bo.comteco.postventa.domain.walk.Subjects;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MemberCreditReferralTest {

    private static final Subject MEMBER = Subjects.withoutProduct(Subjects.aHolder());
    private static final Subject COMPANY = Subjects.withoutProduct(Subjects.aLegalRepresentative());
    private static final Parameters CEILING = ParametersOf.values("member-credit-ceiling", "3000.00");

    private static final Answers GUARANTEES =
            Answers.none().with("guarantees", new Value.Choices(List.of("CERTIFICATE", "DIVIDENDS", "LIFE_INSURANCE")));

    private static final Script SCRIPT = script().answering("H.1/opening", credit(2000))
            .answering("H.2", GUARANTEES)
            .finding(MembershipFacts.MEMBERSHIP, Membership.MEMBER)
            .finding(MembershipFacts.CERTIFICATES, List.of(new ContributionCertificate("CA-1", Money.ZERO, true)))
            .finding(MembershipFacts.ENTITLEMENT, Entitlement.ENTITLED)
            .finding(MembershipFacts.ENCUMBRANCES, List.of())
            .finding(MembershipFacts.GUARANTEED_DEBTS, List.of())
            .finding(MembershipFacts.RISK_LISTING, RiskListing.NOT_LISTED)
            .finding(MembershipFacts.CREDITS_IN_FORCE, List.of(new CreditInForce("CR-1", Money.of(1000))))
            .finding(AccountFacts.OVERDUE_BILLS, List.of())
            .finding(AccountFacts.PAYMENT_PLANS, List.of())
            .finding(AccountFacts.REVERTED_LINES, List.of())
            .on("H.1", Met.UNMET, script().finding(MembershipFacts.RISK_LISTING, RiskListing.LISTED));

    static final ProcedureWalk WALK = ProcedureWalk.walk(MemberCredit.PROCEDURE, MEMBER, CEILING, SCRIPT)
            .on("H.1/person", PersonKind.LEGAL, COMPANY);

    @Test
    void readsAsAgreed() {
        GoldenFile.compareAll(MemberCredit.PROCEDURE);
    }

    @TestFactory
    Stream<DynamicTest> everyPathIsWalked() {
        return WALK.everyPath(walked -> {
            assertThat(walked.request().effects()).isEmpty();
            assertThat(walked.printed()).isEmpty();
            assertThat(walked.passed("H.2")).isEqualTo(walked.took("H.1", Met.MET));
        });
    }

    @Test
    @ReadAs("D-11")
    void aMemberWhoMeetsTheAnnexIsReferredWithGuaranteesRecorded() {
        var scene =
                counter().does("H.1/opening").does("H.1").does("H.1/discount").does("H.2");

        scene.endsAs(Ending.REFERRED);

        var file = scene.request().known(ProcedureWalk.MORNING).answers();
        assertThat(file.money("credit-amount")).isEqualTo(Money.of(2000));
        assertThat(file.text("credit-class")).isEqualTo("Ordinario");
        assertThat(file.choices("guarantees")).containsExactly("CERTIFICATE", "DIVIDENDS", "LIFE_INSURANCE");
        var referral = (Kind.Refer) scene.request().node().kind();
        assertThat(referral.referral().code()).isEqualTo("ADM-GAF-P07");
    }

    @Test
    void aMemberWhoAskedForTooMuchGoesBackAndAsksForLess() {
        var scene = counter().does("H.1/opening", credit(2001)).does("H.1").standsAt("H.1");

        assertThat(scene.request()
                        .assessment(ProcedureWalk.MORNING)
                        .orElseThrow()
                        .unmet())
                .extracting(assessed -> assessed.requirement().id())
                .containsExactly("4.11");

        scene.goesBackTo("H.1/opening").does("H.1/opening", credit(2000)).standsAt("H.1/discount");
    }

    @Test
    void whatOnlyAnOutsideReportCanSayDoesNotBlock() {
        var scene = counter().does("H.1/opening");

        assertThat(scene.request()
                        .assessment(ProcedureWalk.MORNING)
                        .orElseThrow()
                        .requirements())
                .filteredOn(assessed -> assessed.verdict() instanceof Verdict.CheckedElsewhere)
                .extracting(Assessed::requirement)
                .extracting(requirement -> requirement.id())
                .containsExactly("4.5", "4.8", "4.10");
    }

    @Test
    @ReadAs("D-11")
    void d11ALegalPersonIsReferredWithoutAssessment() {
        var scene =
                Scene.opened(MemberCredit.PROCEDURE, COMPANY, CEILING, script()).does("H.1/opening", credit(9000));

        scene.endsAs(Ending.REFERRED);

        assertThat(scene.request().facts()).isEmpty();
    }

    @Test
    @ReadAs({"D-22", "D-58"})
    void d22AndD58TheMedicalDiscountIsToldAndNotChecked() {
        var told = MemberCredit.PROCEDURE.node("H.1/discount");

        assertThat(told.kind()).isInstanceOf(Kind.Tell.class);
        assertThat(told.text()).contains("no incluye insumos médicos, medicamentos, honorarios médicos");
        counter().does("H.1/opening").does("H.1").does("H.1/discount").standsAt("H.2");
    }

    @Test
    void aCreditOfNothingIsRefused() {
        var refused = (Refusal.InvalidAnswers)
                counter().isRefused("H.1/opening", credit(0)).refusal();

        assertThat(refused.complaints())
                .singleElement()
                .satisfies(
                        complaint -> assertThat(complaint.message()).isEqualTo(Message.of("check.credit-above-zero")));
    }

    @Test
    @ReadAs("D-54")
    void d54AtLeastOneGuaranteeIsRecorded() {
        var scene = counter().does("H.1/opening").does("H.1").does("H.1/discount");

        var refused =
                (Refusal.InvalidAnswers) scene.isRefused("H.2", Answers.none()).refusal();

        assertThat(refused.complaints())
                .singleElement()
                .satisfies(
                        complaint -> assertThat(complaint.message()).isEqualTo(Message.of("check.choose-a-guarantee")));
        scene.does("H.2", Answers.none().with("guarantees", new Value.Choices(List.of("DIVIDENDS"))))
                .endsAs(Ending.REFERRED);
    }

    private static Scene counter() {
        return Scene.opened(MemberCredit.PROCEDURE, MEMBER, CEILING, SCRIPT);
    }

    private static Answers credit(long bolivianos) {
        return Answers.none().with("credit-amount", Money.of(bolivianos)).with("credit-class", "Ordinario");
    }
}
