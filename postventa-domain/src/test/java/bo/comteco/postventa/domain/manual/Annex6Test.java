package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.manual.Corner.AGENT;
import static bo.comteco.postventa.domain.manual.Corner.HOLDER;
import static bo.comteco.postventa.domain.manual.Corner.LEGAL_REPRESENTATIVE;
import static bo.comteco.postventa.domain.manual.Corner.REPRESENTATIVE;
import static bo.comteco.postventa.domain.manual.Lapse.lapse;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.customer.PendingBill;
import bo.comteco.postventa.domain.requirement.Requirement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Annex 6, withdrawal. */
class Annex6Test extends AnnexContract {

    Annex6Test() {
        super(Annex6.ANNEX_6);
    }

    @Override
    Map<Corner, List<String>> applying() {
        return Map.of(
                HOLDER, List.of("6.1", "6.4"),
                REPRESENTATIVE, List.of("6.1", "6.2", "6.3", "6.4"),
                LEGAL_REPRESENTATIVE, List.of("6.1", "6.4", "6.6"),
                AGENT, List.of("6.1", "6.2", "6.3", "6.4", "6.6"));
    }

    @Override
    Map<Corner, List<String>> asked() {
        return Map.of(
                HOLDER,
                List.of("told-to-pay-first"),
                REPRESENTATIVE,
                List.of("signed-note", "holder-card-copy", "representative-card-copy", "told-to-pay-first"),
                LEGAL_REPRESENTATIVE,
                List.of("told-to-pay-first", "notarized-power"),
                AGENT,
                List.of(
                        "signed-note",
                        "holder-card-copy",
                        "representative-card-copy",
                        "told-to-pay-first",
                        "notarized-power"));
    }

    @Override
    List<Lapse> lapses() {
        return Stream.of(
                        Stream.of(Lapses.notHolder("6.1"), Lapses.noNote("6.2")),
                        Stream.of(lapse(
                                        "no photocopy of any card",
                                        client -> client.without(
                                                Attestations.HOLDER_CARD_COPY, Attestations.REPRESENTATIVE_CARD_COPY),
                                        "6.3")
                                .of(REPRESENTATIVE, AGENT)
                                .missing(Lapses.HOLDER_COPY, Lapses.REPRESENTATIVE_COPY)),
                        Lapses.unpaid("6.4"),
                        Stream.of(
                                lapse("nobody told", client -> client.without(Attestations.TOLD_TO_PAY_FIRST), "6.4")
                                        .saying(Message.of("unmet.not-told"), Message.of("mend.tell")),
                                lapse("no power", client -> client.without(Attestations.NOTARIZED_POWER), "6.6")
                                        .of(LEGAL_REPRESENTATIVE, AGENT)
                                        .missing("poder notariado otorgado por el titular")))
                .flatMap(lapses -> lapses)
                .toList();
    }

    @Test
    @ReadAs("D-44")
    void whoWasNotToldAndOwesIsToldBoth() {
        var owed = new PendingBill("F-20", AtTheCounter.TODAY.plusDays(5), Money.of(90));
        var assessment = HOLDER.inOrder()
                .without(Attestations.TOLD_TO_PAY_FIRST)
                .finding(AccountFacts.UNPAID_BILLS, List.of(owed))
                .assessedBy(Annex6.ANNEX_6);

        assertThat(assessment.unmet())
                .singleElement()
                .extracting("verdict.mend")
                .isEqualTo(Message.of("mend.both")
                        .with("first", Message.of("mend.tell"))
                        .with("second", Message.of("mend.pay-bills").with("sum", Money.of(90))));
    }

    @Test
    void officeAndHoursAndTheFormAreNoPartOfTheAssessment() {
        assertThat(Annex6.ANNEX_6.requirements()).extracting(Requirement::id).doesNotContain("6.5", "6.7");
    }
}
