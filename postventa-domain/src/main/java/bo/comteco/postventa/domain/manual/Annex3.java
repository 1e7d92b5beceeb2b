package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.manual.Attestations.FEE_ACCEPTED;
import static bo.comteco.postventa.domain.manual.Attestations.HOLDER_CARD_COPY;
import static bo.comteco.postventa.domain.manual.Attestations.IDENTITY_CARD;
import static bo.comteco.postventa.domain.manual.Attestations.MOBILE;
import static bo.comteco.postventa.domain.manual.Attestations.REPRESENTATIVE_CARD_COPY;
import static bo.comteco.postventa.domain.manual.Attestations.SIGNED_NOTE;
import static bo.comteco.postventa.domain.manual.Item.item;
import static bo.comteco.postventa.domain.requirement.Applicability.REPRESENTATIVE;
import static bo.comteco.postventa.domain.requirement.Judgement.judgement;
import static bo.comteco.postventa.domain.requirement.RequirementPolicy.policy;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.requirement.Judgement;
import bo.comteco.postventa.domain.requirement.RequirementPolicy;
import bo.comteco.postventa.domain.requirement.Verdict;

/** Annex 3: what a relocation requires (D-01, D-12, D-15, D-25). */
final class Annex3 {

    private static final Judgement POSITION_GIVEN = judgement("POSITION_GIVEN", Annex3::position);

    private static final Judgement RELOCATION_FEE_ACCEPTED =
            judgement("RELOCATION_FEE_ACCEPTED", Annex3::fee, ProductFacts.KIND);

    static final RequirementPolicy ANNEX_3 = policy(
            "ANNEX_3",
            "Anexo 3: Traslado de productos",
            item(3, 1).verified("Ser titular del servicio.", Judgements.HOLDS_THE_PRODUCT),
            item(3, 2).asking(IDENTITY_CARD).attested("Portar cédula de identidad vigente.", CardShown.VALID_CARD),
            item(3, 3)
                    .of(REPRESENTATIVE)
                    .asking(SIGNED_NOTE)
                    .seen("Si tramita un tercero: nota escrita de solicitud firmada por el titular."),
            item(3, 4)
                    .of(REPRESENTATIVE)
                    .asking(HOLDER_CARD_COPY, REPRESENTATIVE_CARD_COPY)
                    .seen("Si tramita un tercero: fotocopia de cédula de identidad del titular y del tramitador."),
            item(3, 5).verified("Tener las cuentas de sus servicios al día.", AccountsSettled.ACCOUNTS_UP_TO_DATE),
            item(3, 6)
                    .captured(
                            "Dirección exacta donde se traslada el o los servicios (croquis de ubicación).",
                            POSITION_GIVEN),
            item(3, 7).asking(MOBILE).captured("Número de celular de referencia.", TelephoneGiven.MOBILE_GIVEN),
            item(3, 8).asking(FEE_ACCEPTED).attested("Pago de derecho de traslado.", RELOCATION_FEE_ACCEPTED));

    private Annex3() {}

    private static Verdict position(Known known) {
        return known.answers().has(NetworkFacts.NEW_POSITION)
                ? Judgements.MET
                : Judgements.unmet(Message.of("unmet.no-position"), Message.of("mend.give-position"));
    }

    private static Verdict fee(Known known) {
        var fee = RelocationFee.of(known);
        return Judgements.isYes(known, FEE_ACCEPTED)
                ? Judgements.MET
                : Judgements.unmet(
                        Message.of("unmet.fee-not-accepted").with("fee", fee),
                        Message.of("mend.accept-fee").with("fee", fee));
    }
}
