package bo.comteco.postventa.domain.manual;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Evidence;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.member.ContributionCertificate;
import bo.comteco.postventa.domain.member.CreditInForce;
import bo.comteco.postventa.domain.requirement.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Annex 4: what does not stand in the way of a credit. */
class MemberCreditTest {

    private final AtTheCounter member = Corner.HOLDER.inOrder();

    @Test
    @ReadAs("D-37")
    void theCeilingMayBeReachedExactly() {
        var client = member.finding(
                MembershipFacts.CREDITS_IN_FORCE,
                List.of(new CreditInForce("CR-1", Money.of("1500.01")), new CreditInForce("CR-2", Money.of("499.99"))));

        assertThat(verdict(client, "4.11")).isEqualTo(new Verdict.Met());
    }

    @Test
    void withoutOtherCreditsTheNewOneMayReachTheCeiling() {
        var client = member.showing(MemberDebts.CREDIT_AMOUNT, new Value.Amount(Money.of("3000.01")));

        assertThat(verdict(client, "4.11")).isInstanceOf(Verdict.Unmet.class);
        assertThat(verdict(client.showing(MemberDebts.CREDIT_AMOUNT, new Value.Amount(Money.of(3000))), "4.11"))
                .isEqualTo(new Verdict.Met());
    }

    @Test
    @ReadAs("D-38")
    void oneGoodCertificateAmongSeveralIsEnough() {
        var client = member.finding(
                MembershipFacts.CERTIFICATES,
                List.of(
                        new ContributionCertificate("CA-1", Money.of(50), true),
                        new ContributionCertificate("CA-2", Money.ZERO, true)));

        assertThat(verdict(client, "4.2")).isEqualTo(new Verdict.Met());
    }

    @Test
    @ReadAs("D-40")
    void whatNoReportSaysIsCheckedElsewhereAndDoesNotBlock() {
        var assessment = member.assessedBy(Annex4.ANNEX_4);

        assertThat(verdict(member, "4.5")).isEqualTo(elsewhere("boliviatel-debt"));
        assertThat(verdict(member, "4.8")).isEqualTo(elsewhere("infocred-guarantor-debt"));
        assertThat(verdict(member, "4.10")).isEqualTo(elsewhere("infocred-debt"));
        assertThat(assessment.isMet()).isTrue();
    }

    @Test
    void aCleanReportSpeaksForTheMember() {
        var infocred = new Evidence("IN-1", LocalDate.of(2026, 11, 20));
        var client = member.seen(OutsideReport.BOLIVIATEL.report())
                .choosing(OutsideReport.BOLIVIATEL.finding(), "NO")
                .showing(OutsideReport.INFOCRED.report(), new Value.Seen(infocred))
                .choosing(OutsideReport.INFOCRED_AS_GUARANTOR.finding(), "NO")
                .choosing(OutsideReport.INFOCRED.finding(), "NO");

        assertThat(verdict(client, "4.5")).isEqualTo(new Verdict.Met());
        assertThat(verdict(client, "4.8")).isEqualTo(new Verdict.Met());
        assertThat(verdict(client, "4.10")).isEqualTo(new Verdict.Met());
    }

    @Test
    @ReadAs("D-31")
    void billsDueTodayOrLaterAreNoDebt() {
        assertThat(Lapses.owingWhatIsDueToday(member).assessedBy(Annex4.ANNEX_4).isMet())
                .isTrue();
    }

    @Test
    @ReadAs("D-39")
    void whoeverPresentsHimselfItIsTheMemberWhoIsLookedAt() {
        var another = Corner.REPRESENTATIVE.inOrder().without(Attestations.SIGNED_NOTE, Attestations.IDENTITY_CARD);

        assertThat(another.assessedBy(Annex4.ANNEX_4)).isEqualTo(member.assessedBy(Annex4.ANNEX_4));
    }

    @Test
    @ReadAs("D-40")
    void aDebtThatWasSeenCountsAtOnceAndNoDebtOnlyWithItsReport() {
        var debt = member.choosing(OutsideReport.INFOCRED.finding(), "YES");
        var noDebt = member.choosing(OutsideReport.INFOCRED.finding(), "NO");
        var report = OutsideReport.INFOCRED.report();

        assertThat(verdict(debt, "4.10")).isInstanceOf(Verdict.Unmet.class);
        assertThat(verdict(noDebt, "4.10")).isInstanceOf(Verdict.Unmet.class);
        assertThat(verdict(noDebt.seen(report), "4.10")).isInstanceOf(Verdict.Unmet.class);
        assertThat(verdict(noDebt.showing(report, new Value.Seen(new Evidence("IN-1", AtTheCounter.TODAY))), "4.10"))
                .isEqualTo(new Verdict.Met());
    }

    private static Verdict elsewhere(String name) {
        return new Verdict.CheckedElsewhere(
                Message.of("checked-elsewhere." + name).with("by", "ADM-GAF-P07"));
    }

    private static Verdict verdict(AtTheCounter client, String id) {
        return client.assessedBy(Annex4.ANNEX_4).requirements().stream()
                .filter(assessed -> assessed.requirement().id().equals(id))
                .findFirst()
                .orElseThrow()
                .verdict();
    }
}
