package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.manual.Attestations.HOLDER_CARD_COPY;
import static bo.comteco.postventa.domain.manual.Attestations.REPRESENTATIVE_CARD_COPY;
import static bo.comteco.postventa.domain.manual.Item.item;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.requirement.Applicability;
import bo.comteco.postventa.domain.requirement.Asked;
import bo.comteco.postventa.domain.requirement.Fulfilment;
import bo.comteco.postventa.domain.requirement.Judgement;
import bo.comteco.postventa.domain.requirement.Requirement;
import bo.comteco.postventa.domain.requirement.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemTest {

    private static final Judgement ALWAYS = Judgement.judgement("ALWAYS", known -> new Verdict.Met());

    @Test
    void anItemIsNamedAfterItsAnnexAndNumberAndAppliesToEveryone() {
        var requirement = item(1, 10).verified("Texto.", ALWAYS);

        assertThat(requirement)
                .isEqualTo(new Requirement(
                        "1.10",
                        "Texto.",
                        "Anexo 1, ítem 10",
                        Applicability.EVERYONE,
                        Fulfilment.VERIFIED,
                        List.of(),
                        ALWAYS));
    }

    @Test
    void whoVouchesForItIsSaidLast() {
        assertThat(item("GR.1", "Procedimiento G").attested("Texto.", ALWAYS).fulfilment())
                .isEqualTo(Fulfilment.ATTESTED);
        assertThat(item(3, 7).captured("Texto.", ALWAYS).fulfilment()).isEqualTo(Fulfilment.CAPTURED);
    }

    @Test
    void fieldsMayBeAskedOfSomeOnly() {
        var requirement = item(1, 9)
                .of(Applicability.LEGAL_PERSON)
                .asking(HOLDER_CARD_COPY)
                .asking(Applicability.AGENT, REPRESENTATIVE_CARD_COPY)
                .seen("Texto.");

        assertThat(requirement.appliesTo()).isEqualTo(Applicability.LEGAL_PERSON);
        assertThat(requirement.asked())
                .containsExactly(
                        new Asked(HOLDER_CARD_COPY, Applicability.EVERYONE),
                        new Asked(REPRESENTATIVE_CARD_COPY, Applicability.AGENT));
        assertThat(requirement.fields())
                .containsExactly(HOLDER_CARD_COPY.optional(), REPRESENTATIVE_CARD_COPY.optional());
        assertThat(requirement.fieldsFor(Corner.AGENT.subject())).hasSize(2);
        assertThat(requirement.fieldsFor(Corner.LEGAL_REPRESENTATIVE.subject()))
                .containsExactly(HOLDER_CARD_COPY.optional());
        assertThat(requirement.fieldsFor(Corner.REPRESENTATIVE.subject())).isEmpty();
    }

    @Test
    void papersAreJudgedBySeeingThoseThatAreAsked() {
        var requirement = item(1, 9)
                .asking(HOLDER_CARD_COPY)
                .asking(Applicability.AGENT, REPRESENTATIVE_CARD_COPY)
                .seen("Texto.");
        var one = AtTheCounter.inOrder(Corner.HOLDER.subject()).without(REPRESENTATIVE_CARD_COPY);

        assertThat(requirement.fulfilment()).isEqualTo(Fulfilment.ATTESTED);
        assertThat(requirement.judgement()).hasToString("SEEN(holder-card-copy, representative-card-copy)");
        assertThat(requirement
                        .assess(one.known(AtTheCounter.NOW, ManualParameters.BOOK))
                        .verdict())
                .isEqualTo(new Verdict.Met());
        assertThat(requirement
                        .assess(one.without(HOLDER_CARD_COPY).known(AtTheCounter.NOW, ManualParameters.BOOK))
                        .isUnmet())
                .isTrue();
    }
}
