package bo.comteco.postventa.testkit.counter;

import static bo.comteco.postventa.testkit.counter.Counter.aCall;
import static bo.comteco.postventa.testkit.counter.Counter.shown;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.ADVISER;
import static bo.comteco.postventa.testkit.port.CooperativeMember.aMember;
import static bo.comteco.postventa.testkit.port.CooperativeMember.aMemberInOrder;
import static bo.comteco.postventa.testkit.port.CooperativeMember.certificate;
import static bo.comteco.postventa.testkit.port.HeldProduct.internet;
import static bo.comteco.postventa.testkit.port.Holder.aHolder;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.DebtHistory.OldDebts;
import bo.comteco.postventa.application.driving.OpenRequest;
import bo.comteco.postventa.application.driving.RequestView;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.customer.PaymentPlan;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.manual.MemberCreditFields;
import bo.comteco.postventa.domain.member.Encumbrance;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.domain.request.Waiting;
import bo.comteco.postventa.domain.requirement.Verdict;
import bo.comteco.postventa.testkit.port.CooperativeMember;
import bo.comteco.postventa.testkit.port.Holder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Procedure H with PAC in memory. */
class MemberCreditAtTheCounterTest {

    private final InMemoryCounter house = new InMemoryCounter();
    private final Counter counter = new Counter(house);

    @Test
    void theProcedureIsOffered() {
        assertThat(house.service().manual().offers(ProcedureCode.H)).isTrue();
    }

    @Test
    void aMemberInOrderIsReferredWithTheFile() {
        comes(aMemberInOrder().withCredit("CR-1", "1000.00"));

        var view = assessed("2000.00");
        assertThat(view.step().node()).isEqualTo("H.1/discount");
        view = counter.completes(view, null, Answers.none());
        view = counter.completes(
                view,
                null,
                Answers.of(MemberCreditFields.GUARANTEES, new Value.Choices(List.of("CERTIFICATE", "DIVIDENDS"))));

        assertThat(view.ending()).isEqualTo(Ending.REFERRED);
    }

    @Test
    void whatSpeaksAgainstAMemberIsNamedItemByItem() {
        comes(aMember()
                .withCertificate(certificate("CA-1", "350.00"))
                .notEntitled()
                .inTheRiskList()
                .encumberedBy(Encumbrance.Kind.LIEN, "Gravamen de prueba")
                .guaranteeing("CR-9", "420.00")
                .withCredit("CR-1", "2800.00"));

        assertThat(unmet(assessed("500.00"))).containsExactly("4.2", "4.3", "4.4", "4.8", "4.9", "4.11");
    }

    @Test
    void whoIsNotAMemberLacksMembershipCertificateAndEntitlement() {
        house.systems().with(holder());

        assertThat(unmet(assessed("500.00"))).containsExactly("4.1", "4.2", "4.3");
    }

    @Test
    void aPaymentPlanInForceIsUnmet() {
        comes(aMemberInOrder());
        house.systems()
                .debts()
                .with(
                        holder().customer().id(),
                        new OldDebts(List.of(new PaymentPlan("PP-1", Money.of("450.00"))), List.of()));

        assertThat(unmet(assessed("500.00"))).containsExactly("4.6");
    }

    @Test
    void aSilentPacIsWaitedForAndNeverTakenForNoMembership() {
        comes(aMemberInOrder());
        house.systems().pacFallsSilent();

        var view = assessed("500.00");

        assertThat(view.ending()).isNull();
        assertThat(view.step().node()).isEqualTo("H.1");
        assertThat(view.waiting())
                .isInstanceOfSatisfying(
                        Waiting.ForFacts.class,
                        waiting -> assertThat(waiting.systems()).containsExactly(SystemName.PAC));
        assertThat(unmet(view)).isEmpty();
    }

    private void comes(CooperativeMember member) {
        house.systems().with(holder().being(member));
    }

    private static Holder holder() {
        return aHolder().having(internet(Technology.HFC));
    }

    /** Opened with the amount asked for, and assessed without any report from outside. */
    private RequestView assessed(String amount) {
        var opening = Answers.none()
                .with(MemberCreditFields.AMOUNT, Money.of(amount))
                .with(MemberCreditFields.CREDIT_CLASS, "Ordinario");
        var view = shown(house.service()
                .openRequest()
                .open(new OpenRequest.Command(
                        ADVISER, aCall(), counter.receivesTheHolder(), ProcedureCode.H, null, opening)));
        return view.step().node().equals("H.1") ? counter.completes(view, null, Answers.none()) : view;
    }

    private static List<String> unmet(RequestView view) {
        return view.step().assessment().stream()
                .filter(requirement -> requirement.verdict() instanceof Verdict.Unmet)
                .map(RequestView.RequirementView::id)
                .toList();
    }
}
