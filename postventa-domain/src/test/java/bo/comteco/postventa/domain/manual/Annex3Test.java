package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.manual.Corner.AGENT;
import static bo.comteco.postventa.domain.manual.Corner.HOLDER;
import static bo.comteco.postventa.domain.manual.Corner.LEGAL_REPRESENTATIVE;
import static bo.comteco.postventa.domain.manual.Corner.REPRESENTATIVE;
import static bo.comteco.postventa.domain.manual.Lapse.lapse;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.form.Field;
import bo.comteco.postventa.domain.product.ProductKind;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Annex 3, relocation. */
class Annex3Test extends AnnexContract {

    private static final Money FEE = Money.of(200);

    Annex3Test() {
        super(Annex3.ANNEX_3);
    }

    @Override
    Map<Corner, List<String>> applying() {
        var inPerson = List.of("3.1", "3.2", "3.5", "3.6", "3.7", "3.8");
        var represented = List.of("3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7", "3.8");
        return Map.of(
                HOLDER, inPerson, REPRESENTATIVE, represented, LEGAL_REPRESENTATIVE, inPerson, AGENT, represented);
    }

    @Override
    Map<Corner, List<String>> asked() {
        var inPerson = List.of("identity-card", "mobile", "fee-accepted");
        var represented = List.of(
                "identity-card",
                "signed-note",
                "holder-card-copy",
                "representative-card-copy",
                "mobile",
                "fee-accepted");
        return Map.of(
                HOLDER, inPerson, REPRESENTATIVE, represented, LEGAL_REPRESENTATIVE, inPerson, AGENT, represented);
    }

    @Override
    List<Lapse> lapses() {
        return Stream.of(
                        Stream.of(Lapses.notHolder("3.1"), Lapses.noNote("3.3"), noCopies(), noPosition()),
                        Lapses.card("3.2"),
                        Lapses.overdue("3.5"),
                        Lapses.mobile("3.7"),
                        Stream.of(
                                fee("nobody asked about the fee", client -> client.without(Attestations.FEE_ACCEPTED)),
                                fee("the fee is refused", client -> client.choosing(Attestations.FEE_ACCEPTED, "NO"))))
                .flatMap(lapses -> lapses)
                .toList();
    }

    private static Lapse noCopies() {
        return lapse(
                        "no photocopy of any card",
                        client -> client.without(Attestations.HOLDER_CARD_COPY, Attestations.REPRESENTATIVE_CARD_COPY),
                        "3.4")
                .of(REPRESENTATIVE, AGENT)
                .missing(Lapses.HOLDER_COPY, Lapses.REPRESENTATIVE_COPY);
    }

    private static Lapse noPosition() {
        return lapse("no position on the map", client -> client.without(List.of(NetworkFacts.NEW_POSITION)), "3.6")
                .saying(Message.of("unmet.no-position"), Message.of("mend.give-position"));
    }

    private static Lapse fee(String words, UnaryOperator<AtTheCounter> spoil) {
        return lapse(words, spoil, "3.8")
                .saying(
                        Message.of("unmet.fee-not-accepted").with("fee", FEE),
                        Message.of("mend.accept-fee").with("fee", FEE));
    }

    @Test
    void theFeeThatIsNamedIsThatOfTheKindOfProduct() {
        var assessment = HOLDER.inOrder()
                .finding(ProductFacts.KIND, ProductKind.FIXED_TELEPHONY)
                .without(Attestations.FEE_ACCEPTED)
                .assessedBy(Annex3.ANNEX_3);

        assertThat(assessment.unmet())
                .singleElement()
                .extracting("verdict.reason.arguments")
                .isEqualTo(Map.of("fee", Money.of("146.28")));
    }

    @Test
    void billsDueTodayOrLaterDoNotCount() {
        var client = Lapses.owingWhatIsDueToday(LEGAL_REPRESENTATIVE.inOrder());

        assertThat(client.assessedBy(Annex3.ANNEX_3).isMet()).isTrue();
    }

    @Test
    @ReadAs("D-12")
    void anAgentBringsTheLegalRepresentativesNoteAndThePhotocopiesOfBothCards() {
        assertThat(without(LEGAL_REPRESENTATIVE, Attestations.SIGNED_NOTE)).isEmpty();
        assertThat(without(AGENT, Attestations.SIGNED_NOTE)).containsExactly("3.3");
        assertThat(without(AGENT, Attestations.HOLDER_CARD_COPY)).containsExactly("3.4");
        assertThat(without(AGENT, Attestations.REPRESENTATIVE_CARD_COPY)).containsExactly("3.4");
    }

    private static List<String> without(Corner corner, Field paper) {
        return unmet(corner.inOrder().without(paper).assessedBy(Annex3.ANNEX_3));
    }
}
