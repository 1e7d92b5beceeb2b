package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.requirement.Judgement.judgement;
import static bo.comteco.postventa.domain.requirement.RequirementPolicy.policy;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.form.Field;
import bo.comteco.postventa.domain.requirement.Applicability;
import bo.comteco.postventa.domain.requirement.Fulfilment;
import bo.comteco.postventa.domain.requirement.Judgement;
import bo.comteco.postventa.domain.requirement.Requirement;
import bo.comteco.postventa.domain.requirement.RequirementPolicy;
import bo.comteco.postventa.domain.requirement.Verdict;
import java.util.List;

/** Annex 3: what a relocation requires (D-01, D-12, D-15, D-25). */
final class Annex3 {

    private static final Judgement POSITION_GIVEN = judgement("POSITION_GIVEN", Annex3::position);
    private static final Judgement RELOCATION_FEE_ACCEPTED =
            judgement("RELOCATION_FEE_ACCEPTED", Annex3::fee, ProductFacts.KIND);

    static final RequirementPolicy ANNEX_3 = policy(
            "ANNEX_3",
            "Anexo 3: Traslado de productos",
            item(
                    1,
                    "Ser titular del servicio.",
                    Applicability.EVERYONE,
                    Fulfilment.VERIFIED,
                    Judgements.HOLDS_THE_PRODUCT),
            item(
                    2,
                    "Portar cédula de identidad vigente.",
                    Applicability.EVERYONE,
                    Fulfilment.ATTESTED,
                    Judgements.VALID_CARD,
                    Attestations.IDENTITY_CARD),
            item(
                    3,
                    "Si tramita un tercero: nota escrita de solicitud firmada por el titular.",
                    Applicability.REPRESENTATIVE,
                    Fulfilment.ATTESTED,
                    Judgements.seen("SIGNED_NOTE_SEEN", Attestations.SIGNED_NOTE),
                    Attestations.SIGNED_NOTE),
            item(
                    4,
                    "Si tramita un tercero: fotocopia de cédula de identidad del titular y del tramitador.",
                    Applicability.REPRESENTATIVE,
                    Fulfilment.ATTESTED,
                    Judgements.seen(
                            "CARD_COPIES_SEEN", Attestations.HOLDER_CARD_COPY, Attestations.REPRESENTATIVE_CARD_COPY),
                    Attestations.HOLDER_CARD_COPY,
                    Attestations.REPRESENTATIVE_CARD_COPY),
            item(
                    5,
                    "Tener las cuentas de sus servicios al día.",
                    Applicability.EVERYONE,
                    Fulfilment.VERIFIED,
                    Judgements.ACCOUNTS_UP_TO_DATE),
            item(
                    6,
                    "Dirección exacta donde se traslada el o los servicios (croquis de ubicación).",
                    Applicability.EVERYONE,
                    Fulfilment.CAPTURED,
                    POSITION_GIVEN),
            item(
                    7,
                    "Número de celular de referencia.",
                    Applicability.EVERYONE,
                    Fulfilment.CAPTURED,
                    Judgements.MOBILE_GIVEN,
                    Attestations.MOBILE),
            item(
                    8,
                    "Pago de derecho de traslado.",
                    Applicability.EVERYONE,
                    Fulfilment.ATTESTED,
                    RELOCATION_FEE_ACCEPTED,
                    Attestations.FEE_ACCEPTED));

    private Annex3() {}

    private static Requirement item(
            int number,
            String text,
            Applicability appliesTo,
            Fulfilment fulfilment,
            Judgement judgement,
            Field... fields) {
        return new Requirement(
                "3." + number, text, "Anexo 3, ítem " + number, appliesTo, fulfilment, List.of(fields), judgement);
    }

    private static Verdict position(Known known) {
        return known.answers().has(NetworkFacts.NEW_POSITION)
                ? Judgements.MET
                : new Verdict.Unmet(Message.of("unmet.no-position"), Message.of("mend.give-position"));
    }

    private static Verdict fee(Known known) {
        var fee = RelocationFee.of(known);
        boolean accepted = known.answers()
                .findChoice(Attestations.FEE_ACCEPTED.id())
                .filter("YES"::equals)
                .isPresent();
        return accepted
                ? Judgements.MET
                : new Verdict.Unmet(
                        Message.of("unmet.fee-not-accepted").with("fee", fee),
                        Message.of("mend.accept-fee").with("fee", fee));
    }
}
