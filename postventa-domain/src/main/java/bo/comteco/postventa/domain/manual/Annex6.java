package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.manual.Attestations.HOLDER_CARD_COPY;
import static bo.comteco.postventa.domain.manual.Attestations.NOTARIZED_POWER;
import static bo.comteco.postventa.domain.manual.Attestations.REPRESENTATIVE_CARD_COPY;
import static bo.comteco.postventa.domain.manual.Attestations.SIGNED_NOTE;
import static bo.comteco.postventa.domain.manual.Attestations.TOLD_TO_PAY_FIRST;
import static bo.comteco.postventa.domain.manual.Item.item;
import static bo.comteco.postventa.domain.requirement.Applicability.LEGAL_PERSON;
import static bo.comteco.postventa.domain.requirement.Applicability.REPRESENTATIVE;
import static bo.comteco.postventa.domain.requirement.Judgement.judgement;
import static bo.comteco.postventa.domain.requirement.RequirementPolicy.policy;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.requirement.Judgement;
import bo.comteco.postventa.domain.requirement.RequirementPolicy;
import bo.comteco.postventa.domain.requirement.Verdict;

/**
 * Annex 6: what a withdrawal requires. Item 5 is asked before anything else, by {@link WithdrawalDesk}; item 7 is the
 * form that the withdrawal itself prints (D-44).
 */
final class Annex6 {

    private static final Judgement NOTHING_PENDING = judgement(
            "NOTHING_PENDING",
            known -> Judgements.both(told(known), AccountsSettled.nothingPending(known)),
            AccountFacts.UNPAID_BILLS);

    static final RequirementPolicy ANNEX_6 = policy(
            "ANNEX_6",
            "Anexo 6: Recepción de equipos por baja de servicios",
            item(6, 1).verified("Ser titular del servicio.", Judgements.HOLDS_THE_PRODUCT),
            item(6, 2).of(REPRESENTATIVE).asking(SIGNED_NOTE).seen("Si solicita un tercero: nota firmada."),
            item(6, 3)
                    .of(REPRESENTATIVE)
                    .asking(HOLDER_CARD_COPY, REPRESENTATIVE_CARD_COPY)
                    .seen("Si solicita un tercero: fotocopia de cédula de identidad del titular y del tramitador."),
            item(6, 4)
                    .asking(TOLD_TO_PAY_FIRST)
                    .verified(
                            "Informar verbalmente al cliente que debe cancelar previamente sus facturas pendientes.",
                            NOTHING_PENDING),
            item(6, 6)
                    .of(LEGAL_PERSON)
                    .asking(NOTARIZED_POWER)
                    .seen("Persona jurídica: poder notariado otorgado por el titular."));

    private Annex6() {}

    private static Verdict told(Known known) {
        return Judgements.isYes(known, TOLD_TO_PAY_FIRST)
                ? Judgements.MET
                : Judgements.unmet(Message.of("unmet.not-told"), Message.of("mend.tell"));
    }
}
