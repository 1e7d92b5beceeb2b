package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.manual.Attestations.IDENTITY_CARD;
import static bo.comteco.postventa.domain.manual.Attestations.NOTARIZED_POWER;
import static bo.comteco.postventa.domain.manual.Item.item;
import static bo.comteco.postventa.domain.requirement.Applicability.LEGAL_REPRESENTATIVE;
import static bo.comteco.postventa.domain.requirement.Judgement.judgement;
import static bo.comteco.postventa.domain.requirement.RequirementPolicy.policy;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.requirement.Judgement;
import bo.comteco.postventa.domain.requirement.RequirementPolicy;
import bo.comteco.postventa.domain.requirement.Verdict;
import java.util.List;

/** G.2.1: who may have a call detail. It is personal data, so nobody can be sent for it (D-25, D-34). */
final class CallDetailRequirements {

    private static final Judgement HOLDER_IN_PERSON = judgement(
            "HOLDER_IN_PERSON",
            known -> Judgements.isHolder(known)
                    ? inPerson(known)
                    : notTheLineOf(known.subject().customerName()),
            ProductFacts.HOLDER);

    static final RequirementPolicy CALL_DETAIL = policy(
            "CALL_DETAIL",
            "Requisitos para el detalle de llamadas salientes",
            item("GR.1", "Procedimiento G, paso 2.1, requisito 1")
                    .asking(LEGAL_REPRESENTATIVE, NOTARIZED_POWER)
                    .verified(
                            "Ser el titular de la línea, en persona; si es persona jurídica, su representante legal"
                                    + " acreditado.",
                            HOLDER_IN_PERSON),
            item("GR.2", "Procedimiento G, paso 2.1, requisito 2")
                    .asking(IDENTITY_CARD)
                    .attested("Cédula de identidad.", CardShown.VALID_CARD));

    private CallDetailRequirements() {}

    private static Verdict notTheLineOf(String holder) {
        return Judgements.unmet(
                Message.of("unmet.not-holder").with("holder", holder), Message.of("mend.line-holder-comes"));
    }

    private static Verdict inPerson(Known known) {
        var holder = known.subject().customerName();
        return switch (known.subject().applicant().role()) {
            case HOLDER -> Judgements.MET;
            case LEGAL_REPRESENTATIVE -> Judgements.presented(known, List.of(NOTARIZED_POWER));
            case REPRESENTATIVE ->
                Judgements.unmet(
                        Message.of("unmet.call-detail-for-holder"),
                        Message.of("mend.holder-in-person").with("holder", holder));
            case AGENT ->
                Judgements.unmet(
                        Message.of("unmet.call-detail-for-legal-representative"),
                        Message.of("mend.legal-representative-in-person").with("holder", holder));
        };
    }
}
