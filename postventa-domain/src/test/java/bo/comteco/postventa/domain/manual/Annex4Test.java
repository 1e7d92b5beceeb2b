package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.manual.Corner.AGENT;
import static bo.comteco.postventa.domain.manual.Corner.HOLDER;
import static bo.comteco.postventa.domain.manual.Corner.LEGAL_REPRESENTATIVE;
import static bo.comteco.postventa.domain.manual.Corner.REPRESENTATIVE;
import static bo.comteco.postventa.domain.manual.Lapse.lapse;

import bo.comteco.postventa.domain.answer.Evidence;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.customer.PaymentPlan;
import bo.comteco.postventa.domain.customer.RevertedLine;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.manual.MembershipFacts.Entitlement;
import bo.comteco.postventa.domain.manual.MembershipFacts.Membership;
import bo.comteco.postventa.domain.manual.MembershipFacts.RiskListing;
import bo.comteco.postventa.domain.member.ContributionCertificate;
import bo.comteco.postventa.domain.member.CreditInForce;
import bo.comteco.postventa.domain.member.Encumbrance;
import bo.comteco.postventa.domain.member.GuaranteedDebt;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Annex 4, credit to a member: what stands in the way. A legal person has nothing to fulfil: it is referred. */
class Annex4Test extends AnnexContract {

    private static final List<String> ITEMS =
            List.of("4.1", "4.2", "4.3", "4.4", "4.5", "4.6", "4.7", "4.8", "4.9", "4.10", "4.11");
    private static final List<String> REPORTS = List.of(
            "boliviatel-report", "boliviatel-debt", "infocred-report", "infocred-guarantor-debt", "infocred-debt");

    Annex4Test() {
        super(Annex4.ANNEX_4);
    }

    @Override
    Map<Corner, List<String>> applying() {
        return Map.of(HOLDER, ITEMS, REPRESENTATIVE, ITEMS, LEGAL_REPRESENTATIVE, List.of(), AGENT, List.of());
    }

    @Override
    Map<Corner, List<String>> asked() {
        return Map.of(HOLDER, REPORTS, REPRESENTATIVE, REPORTS, LEGAL_REPRESENTATIVE, List.of(), AGENT, List.of());
    }

    @Override
    List<Lapse> lapses() {
        return Stream.of(membership(), certificates(), debts(), Lapses.overdue("4.5"), reports(), credits())
                .flatMap(lapses -> lapses)
                .map(lapse -> lapse.of(HOLDER, REPRESENTATIVE))
                .toList();
    }

    private static Stream<Lapse> membership() {
        return Stream.of(
                found("no member", MembershipFacts.MEMBERSHIP, Membership.NOT_A_MEMBER, "4.1")
                        .saying(
                                Message.of("unmet.not-a-member").with("holder", "Ana Rojas"),
                                Message.of("mend.become-a-member")),
                found("not entitled", MembershipFacts.ENTITLEMENT, Entitlement.NOT_ENTITLED, "4.3")
                        .saying(Message.of("unmet.not-entitled"), Message.of("mend.become-entitled")),
                found(
                                "a lien and an annotation",
                                MembershipFacts.ENCUMBRANCES,
                                List.of(
                                        new Encumbrance(Encumbrance.Kind.LIEN, "Juzgado 3.º"),
                                        new Encumbrance(Encumbrance.Kind.PREVENTIVE_ANNOTATION, "asistencia familiar")),
                                "4.4")
                        .saying(
                                Message.of("unmet.encumbered")
                                        .with(
                                                "encumbrances",
                                                List.of(
                                                        Message.of("lien").with("description", "Juzgado 3.º"),
                                                        Message.of("preventive-annotation")
                                                                .with("description", "asistencia familiar"))),
                                Message.of("mend.lift-encumbrances")),
                found("in the risk list", MembershipFacts.RISK_LISTING, RiskListing.LISTED, "4.9")
                        .saying(Message.of("unmet.risk-listed"), Message.of("mend.leave-risk-list")));
    }

    private static Stream<Lapse> certificates() {
        return Stream.of(
                found("no certificate", MembershipFacts.CERTIFICATES, List.<ContributionCertificate>of(), "4.2")
                        .saying(Message.of("unmet.no-certificate"), Message.of("mend.certificate")),
                found(
                                "no certificate that is both paid and active",
                                MembershipFacts.CERTIFICATES,
                                List.of(
                                        new ContributionCertificate("CA-1", Money.ZERO, false),
                                        new ContributionCertificate("CA-2", Money.of("0.01"), true),
                                        new ContributionCertificate("CA-3", Money.of(50), false)),
                                "4.2")
                        .saying(
                                Message.of("unmet.certificates")
                                        .with(
                                                "certificates",
                                                List.of(
                                                        Message.of("certificate-inactive")
                                                                .with("number", "CA-1"),
                                                        Message.of("certificate-unpaid")
                                                                .with("number", "CA-2")
                                                                .with("outstanding", Money.of("0.01")),
                                                        Message.of("certificate-unpaid-and-inactive")
                                                                .with("number", "CA-3")
                                                                .with("outstanding", Money.of(50)))),
                                Message.of("mend.certificate")));
    }

    private static Stream<Lapse> debts() {
        var reverted = LocalDate.of(2021, 5, 3);
        return Stream.of(
                found(
                                "a payment plan",
                                AccountFacts.PAYMENT_PLANS,
                                List.of(new PaymentPlan("PP-1", Money.of(300))),
                                "4.6")
                        .saying(
                                Message.of("unmet.payment-plans")
                                        .with(
                                                "found",
                                                List.of(Message.of("payment-plan")
                                                        .with("number", "PP-1")
                                                        .with("outstanding", Money.of(300)))),
                                Message.of("mend.finish-payment-plans")),
                found(
                                "a line reverted for debt",
                                AccountFacts.REVERTED_LINES,
                                List.of(new RevertedLine("4221133", reverted)),
                                "4.7")
                        .saying(
                                Message.of("unmet.reverted-lines")
                                        .with(
                                                "found",
                                                List.of(Message.of("reverted-line")
                                                        .with("number", "4221133")
                                                        .with("reverted-on", reverted))),
                                Message.of("mend.reverted-lines")),
                found(
                                "guarantor of an overdue credit",
                                MembershipFacts.GUARANTEED_DEBTS,
                                List.of(new GuaranteedDebt("CR-9", Money.of(80))),
                                "4.8")
                        .saying(guaranteed(), Message.of("mend.settle-guaranteed-debts")));
    }

    private static Stream<Lapse> reports() {
        return Stream.of(
                reported("BOLIVIATEL's report shows debts", OutsideReport.BOLIVIATEL, "4.5"),
                reported("INFOCRED's shows debts as a guarantor", OutsideReport.INFOCRED_AS_GUARANTOR, "4.8"),
                reported("INFOCRED's shows debts", OutsideReport.INFOCRED, "4.10"),
                lapse(
                                "overdue guarantees in COMTECO and in INFOCRED",
                                client -> client.finding(
                                                MembershipFacts.GUARANTEED_DEBTS,
                                                List.of(new GuaranteedDebt("CR-9", Money.of(80))))
                                        .choosing(OutsideReport.INFOCRED_AS_GUARANTOR.finding(), "YES"),
                                "4.8")
                        .saying(
                                Message.of("unmet.both")
                                        .with("first", guaranteed())
                                        .with("second", Message.of("unmet.infocred-guarantor-debt")),
                                Message.of("mend.both")
                                        .with("first", Message.of("mend.settle-guaranteed-debts"))
                                        .with("second", Message.of("mend.infocred-guarantor-debt"))),
                lapse(
                                "a report of BOLIVIATEL of which nothing is noted",
                                client -> client.seen(OutsideReport.BOLIVIATEL.report()),
                                "4.5")
                        .saying(
                                Message.of("unmet.report-incomplete")
                                        .with("report", "Informe de deudas con BOLIVIATEL"),
                                Message.of("mend.note-report").with("report", "Informe de deudas con BOLIVIATEL")),
                lapse(
                                "no debt by a report of BOLIVIATEL that nobody saw",
                                client -> client.choosing(OutsideReport.BOLIVIATEL.finding(), "NO"),
                                "4.5")
                        .saying(
                                Message.of("unmet.report-incomplete")
                                        .with("report", "Informe de deudas con BOLIVIATEL"),
                                Message.of("mend.note-report").with("report", "Informe de deudas con BOLIVIATEL")),
                infocred("no number of INFOCRED's report", Evidence.dated(LocalDate.of(2026, 11, 20))),
                infocred("no date of INFOCRED's report", Evidence.numbered("IN-1")));
    }

    private static Stream<Lapse> credits() {
        return Stream.of(
                lapse(
                                "one centavo above the ceiling",
                                client -> client.finding(
                                        MembershipFacts.CREDITS_IN_FORCE,
                                        List.of(
                                                new CreditInForce("CR-1", Money.of("1500.01")),
                                                new CreditInForce("CR-2", Money.of(500)))),
                                "4.11")
                        .saying(
                                ceiling("2000.01", "1000", "3000.01"),
                                Message.of("mend.ask-for-less").with("room", Money.of("999.99"))),
                lapse(
                                "the ceiling is reached without the new credit",
                                client -> client.finding(
                                        MembershipFacts.CREDITS_IN_FORCE,
                                        List.of(new CreditInForce("CR-1", Money.of(3000)))),
                                "4.11")
                        .saying(ceiling("3000", "1000", "4000"), Message.of("mend.pay-credits-back")));
    }

    private static <T> Lapse found(String words, FactKind<T> kind, T thing, String id) {
        return lapse(words, client -> client.finding(kind, thing), id);
    }

    private static Lapse reported(String words, OutsideReport report, String id) {
        return lapse(words, client -> client.choosing(report.finding(), "YES"), id)
                .saying(Message.of("unmet." + report.name()), Message.of("mend." + report.name()));
    }

    private static Lapse infocred(String words, Evidence seen) {
        var label = "Informe de INFOCRED";
        return lapse(
                        words,
                        client -> client.showing(OutsideReport.INFOCRED.report(), new Value.Seen(seen))
                                .choosing(OutsideReport.INFOCRED_AS_GUARANTOR.finding(), "NO")
                                .choosing(OutsideReport.INFOCRED.finding(), "NO"),
                        "4.10")
                .saying(
                        Message.of("unmet.report-incomplete").with("report", label),
                        Message.of("mend.note-numbered-report").with("report", label));
    }

    private static Message guaranteed() {
        return Message.of("unmet.guaranteed-debts")
                .with(
                        "found",
                        List.of(Message.of("guaranteed-debt")
                                .with("number", "CR-9")
                                .with("overdue", Money.of(80))));
    }

    private static Message ceiling(String inForce, String asked, String total) {
        return Message.of("unmet.credit-ceiling")
                .with("in-force", Money.of(inForce))
                .with("asked", Money.of(asked))
                .with("total", Money.of(total))
                .with("ceiling", Money.of(3000));
    }
}
