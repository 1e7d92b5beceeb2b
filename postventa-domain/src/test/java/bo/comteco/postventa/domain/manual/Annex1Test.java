package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.manual.Corner.AGENT;
import static bo.comteco.postventa.domain.manual.Corner.HOLDER;
import static bo.comteco.postventa.domain.manual.Corner.LEGAL_REPRESENTATIVE;
import static bo.comteco.postventa.domain.manual.Corner.REPRESENTATIVE;
import static bo.comteco.postventa.domain.manual.Lapse.lapse;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Evidence;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.Subject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Annex 1, supplementary services. */
class Annex1Test extends AnnexContract {

    private static final String NIT_COPY = "fotocopia del NIT (con su número)";

    Annex1Test() {
        super(Annex1.ANNEX_1);
    }

    @Override
    Map<Corner, List<String>> applying() {
        return Map.of(
                HOLDER, List.of("1.1", "1.2", "1.5", "1.6"),
                REPRESENTATIVE, List.of("1.1", "1.2", "1.3", "1.4", "1.5", "1.6"),
                LEGAL_REPRESENTATIVE, List.of("1.1", "1.2", "1.5", "1.6", "1.8", "1.9", "1.10"),
                AGENT, List.of("1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9", "1.10"));
    }

    @Override
    Map<Corner, List<String>> asked() {
        return Map.of(
                HOLDER,
                List.of("identity-card", "mobile"),
                REPRESENTATIVE,
                List.of("identity-card", "signed-note", "holder-card-copy", "representative-card-copy", "mobile"),
                LEGAL_REPRESENTATIVE,
                List.of("identity-card", "mobile", "nit-copy", "holder-card-copy", "reference-telephone"),
                AGENT,
                List.of(
                        "identity-card",
                        "signed-note",
                        "holder-card-copy",
                        "representative-card-copy",
                        "mobile",
                        "accreditation-note",
                        "nit-copy",
                        "reference-telephone"));
    }

    @Override
    List<Lapse> lapses() {
        return Stream.of(
                        Stream.of(Lapses.notHolder("1.1"), Lapses.noNote("1.3")),
                        Lapses.card("1.2"),
                        Lapses.overdue("1.5"),
                        Lapses.mobile("1.6"),
                        copies(),
                        legalPerson())
                .flatMap(lapses -> lapses)
                .toList();
    }

    /** An agent's photocopies are those of 1.4 and those of 1.9. */
    private static Stream<Lapse> copies() {
        return Stream.of(
                lapse(
                                "no photocopy of the holder's card",
                                client -> client.without(Attestations.HOLDER_CARD_COPY),
                                "1.4")
                        .of(REPRESENTATIVE)
                        .missing(Lapses.HOLDER_COPY),
                lapse(
                                "no photocopy of any card",
                                client -> client.without(
                                        Attestations.HOLDER_CARD_COPY, Attestations.REPRESENTATIVE_CARD_COPY),
                                "1.4")
                        .of(REPRESENTATIVE)
                        .missing(Lapses.HOLDER_COPY, Lapses.REPRESENTATIVE_COPY),
                lapse(
                                "no photocopy of the agent's card",
                                client -> client.without(Attestations.REPRESENTATIVE_CARD_COPY),
                                "1.4",
                                "1.9")
                        .of(AGENT)
                        .missing(Lapses.REPRESENTATIVE_COPY),
                lapse(
                                "no photocopy of any card",
                                client -> client.without(
                                        Attestations.HOLDER_CARD_COPY, Attestations.REPRESENTATIVE_CARD_COPY),
                                "1.9")
                        .of(LEGAL_REPRESENTATIVE)
                        .missing(Lapses.HOLDER_COPY));
    }

    @Override
    Set<String> inseparable(Corner corner) {
        return corner == AGENT ? Set.of("1.4", "1.9") : Set.of();
    }

    private static Stream<Lapse> legalPerson() {
        return Stream.of(
                lapse(
                                "no note that accredits the agent",
                                client -> client.without(Attestations.ACCREDITATION_NOTE),
                                "1.7")
                        .of(AGENT)
                        .missing("nota del o los representantes legales que acredite al tramitador"),
                lapse("no photocopy of the NIT", client -> client.without(Attestations.NIT_COPY), "1.8")
                        .of(LEGAL_REPRESENTATIVE, AGENT)
                        .missing(NIT_COPY),
                nit("the photocopy's number was not noted", Evidence.seen())
                        .saying(Message.of("unmet.nit-not-noted"), Message.of("mend.note-nit")),
                nit("the photocopy's number is no NIT", Evidence.numbered("12-34"))
                        .saying(Message.of("unmet.nit-unreadable").with("noted", "12-34"), Message.of("mend.note-nit")),
                nit("the photocopy is another firm's", Evidence.numbered("999 888 777"))
                        .saying(
                                Message.of("unmet.nit-of-another")
                                        .with("shown", "999888777")
                                        .with("expected", "1020304050"),
                                Message.of("mend.bring-own-nit")),
                lapse("no reference telephone", client -> client.without(Attestations.REFERENCE_TELEPHONE), "1.10")
                        .of(LEGAL_REPRESENTATIVE, AGENT)
                        .saying(Message.of("unmet.no-telephone"), Message.of("mend.give-telephone")));
    }

    private static Lapse nit(String words, Evidence copy) {
        return lapse(words, client -> client.showing(Attestations.NIT_COPY, new Value.Seen(copy)), "1.8")
                .of(LEGAL_REPRESENTATIVE, AGENT);
    }

    @Test
    void aNitIsComparedHoweverItIsWritten() {
        var client = AGENT.inOrder().showing(Attestations.NIT_COPY, new Value.Seen(Evidence.numbered("102.030.40-50")));

        assertThat(client.assessedBy(Annex1.ANNEX_1).isMet()).isTrue();
    }

    @Test
    void aNitIsNotComparedWithWhatTheRegisterHasInNoUsableForm() {
        var subject = AGENT.subject();
        var unreadable = new Subject(
                subject.customer(),
                subject.customerName(),
                subject.personKind(),
                "en trámite",
                subject.applicant(),
                subject.product(),
                subject.office());
        var client = AGENT.inOrder()
                .by(unreadable)
                .showing(Attestations.NIT_COPY, new Value.Seen(Evidence.numbered("999888777")));

        assertThat(client.assessedBy(Annex1.ANNEX_1).isMet()).isTrue();
    }

    @Test
    void billsDueTodayOrLaterDoNotCount() {
        var client = Lapses.owingWhatIsDueToday(HOLDER.inOrder());

        assertThat(client.assessedBy(Annex1.ANNEX_1).isMet()).isTrue();
    }

    @Test
    @ReadAs("D-36")
    void theNumberOnThePhotocopyIsTheNitThatSmartflexHas() {
        assertThat(showingTheNit(Evidence.numbered("1020304050"))).isEmpty();
        assertThat(showingTheNit(Evidence.numbered("999888777"))).containsExactly("1.8");
        assertThat(showingTheNit(Evidence.numbered("12-34"))).containsExactly("1.8");
        assertThat(showingTheNit(Evidence.seen())).containsExactly("1.8");
    }

    @Test
    @ReadAs("D-41")
    void aLegalRepresentativeInPersonBringsThePhotocopyOfHisOwnCardAlone() {
        var client = LEGAL_REPRESENTATIVE.inOrder().without(Attestations.REPRESENTATIVE_CARD_COPY);

        assertThat(unmet(client.assessedBy(Annex1.ANNEX_1))).isEmpty();
        assertThat(unmet(client.without(Attestations.HOLDER_CARD_COPY).assessedBy(Annex1.ANNEX_1)))
                .containsExactly("1.9");
    }

    private static List<String> showingTheNit(Evidence copy) {
        return unmet(AGENT.inOrder()
                .showing(Attestations.NIT_COPY, new Value.Seen(copy))
                .assessedBy(Annex1.ANNEX_1));
    }
}
