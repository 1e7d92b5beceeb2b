package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.manual.Corner.AGENT;
import static bo.comteco.postventa.domain.manual.Corner.HOLDER;
import static bo.comteco.postventa.domain.manual.Corner.LEGAL_REPRESENTATIVE;
import static bo.comteco.postventa.domain.manual.Corner.REPRESENTATIVE;
import static bo.comteco.postventa.domain.manual.Lapse.lapse;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.requirement.Verdict;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Annex 2, change of commercial plan. */
class Annex2Test extends AnnexContract {

    Annex2Test() {
        super(Annex2.ANNEX_2);
    }

    @Override
    Map<Corner, List<String>> applying() {
        return Map.of(
                HOLDER, List.of("2.1", "2.2", "2.3"),
                REPRESENTATIVE, List.of("2.1", "2.2", "2.3"),
                LEGAL_REPRESENTATIVE, List.of("2.1", "2.2", "2.3", "2.4"),
                AGENT, List.of("2.1", "2.2", "2.3", "2.4"));
    }

    @Override
    Map<Corner, List<String>> asked() {
        return Map.of(
                HOLDER, List.of("identity-card"),
                REPRESENTATIVE, List.of("identity-card", "signed-note"),
                LEGAL_REPRESENTATIVE, List.of("identity-card", "request-note"),
                AGENT, List.of("identity-card", "signed-note", "request-note"));
    }

    @Override
    List<Lapse> lapses() {
        return Stream.of(
                        Lapses.card("2.1"),
                        Stream.of(Lapses.notHolder("2.2"), Lapses.noNote("2.2")),
                        Lapses.overdue("2.3"),
                        Stream.of(lapse(
                                        "no request signed by the legal representative",
                                        client -> client.without(Attestations.REQUEST_NOTE),
                                        "2.4")
                                .of(LEGAL_REPRESENTATIVE, AGENT)
                                .missing("nota de solicitud suscrita por el representante legal")))
                .flatMap(lapses -> lapses)
                .toList();
    }

    @Test
    @ReadAs("D-32")
    void aRepresentativeOfSomebodyElseWithoutANoteIsToldBoth() {
        var assessment = REPRESENTATIVE
                .inOrder()
                .finding(ProductFacts.HOLDER, "CU-999")
                .without(Attestations.SIGNED_NOTE)
                .assessedBy(Annex2.ANNEX_2);

        assertThat(assessment.unmet()).singleElement().satisfies(assessed -> {
            assertThat(assessed.requirement().source()).isEqualTo("Anexo 2, ítem 2");
            assertThat(((Verdict.Unmet) assessed.verdict()).reason())
                    .isEqualTo(Message.of("unmet.both")
                            .with("first", Message.of("unmet.not-holder").with("holder", "Ana Rojas"))
                            .with("second", Message.of("unmet.not-presented").with("papers", List.of(Lapses.NOTE))));
        });
    }

    @Test
    void billsDueTodayOrLaterDoNotCount() {
        var client = Lapses.owingWhatIsDueToday(AGENT.inOrder());

        assertThat(client.assessedBy(Annex2.ANNEX_2).isMet()).isTrue();
    }
}
