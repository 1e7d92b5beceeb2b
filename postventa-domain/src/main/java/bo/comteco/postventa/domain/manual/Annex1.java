package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.manual.Attestations.ACCREDITATION_NOTE;
import static bo.comteco.postventa.domain.manual.Attestations.HOLDER_CARD_COPY;
import static bo.comteco.postventa.domain.manual.Attestations.IDENTITY_CARD;
import static bo.comteco.postventa.domain.manual.Attestations.MOBILE;
import static bo.comteco.postventa.domain.manual.Attestations.NIT_COPY;
import static bo.comteco.postventa.domain.manual.Attestations.REFERENCE_TELEPHONE;
import static bo.comteco.postventa.domain.manual.Attestations.REPRESENTATIVE_CARD_COPY;
import static bo.comteco.postventa.domain.manual.Attestations.SIGNED_NOTE;
import static bo.comteco.postventa.domain.manual.Item.item;
import static bo.comteco.postventa.domain.requirement.Applicability.AGENT;
import static bo.comteco.postventa.domain.requirement.Applicability.LEGAL_PERSON;
import static bo.comteco.postventa.domain.requirement.Applicability.REPRESENTATIVE;
import static bo.comteco.postventa.domain.requirement.RequirementPolicy.policy;

import bo.comteco.postventa.domain.requirement.RequirementPolicy;

/** Annex 1: what a change of supplementary services requires (D-25, D-33, D-36, D-41). */
final class Annex1 {

    static final RequirementPolicy ANNEX_1 = policy(
            "ANNEX_1",
            "Anexo 1: Solicitud de servicios suplementarios",
            item(1, 1).verified("Ser titular del servicio.", Judgements.HOLDS_THE_PRODUCT),
            item(1, 2).asking(IDENTITY_CARD).attested("Portar cédula de identidad vigente.", CardShown.VALID_CARD),
            item(1, 3)
                    .of(REPRESENTATIVE)
                    .asking(SIGNED_NOTE)
                    .seen("Si tramita un tercero: nota escrita de solicitud firmada por el titular."),
            item(1, 4)
                    .of(REPRESENTATIVE)
                    .asking(HOLDER_CARD_COPY, REPRESENTATIVE_CARD_COPY)
                    .seen("Si tramita un tercero: fotocopia de cédula de identidad del titular y del tramitador."),
            item(1, 5).verified("Tener las cuentas de sus servicios al día.", AccountsSettled.ACCOUNTS_UP_TO_DATE),
            item(1, 6).asking(MOBILE).captured("Número de celular de referencia.", TelephoneGiven.MOBILE_GIVEN),
            item(1, 7)
                    .of(AGENT)
                    .asking(ACCREDITATION_NOTE)
                    .seen("Persona jurídica: nota del o los representantes legales que acredite al tramitador."),
            item(1, 8)
                    .of(LEGAL_PERSON)
                    .asking(NIT_COPY)
                    .attested("Persona jurídica: fotocopia del NIT.", TaxNumberShown.NIT_SHOWN),
            item(1, 9)
                    .of(LEGAL_PERSON)
                    .asking(HOLDER_CARD_COPY)
                    .asking(AGENT, REPRESENTATIVE_CARD_COPY)
                    .seen("Persona jurídica: fotocopia de la cédula de identidad del representante legal y del"
                            + " tramitador."),
            item(1, 10)
                    .of(LEGAL_PERSON)
                    .asking(REFERENCE_TELEPHONE)
                    .captured("Persona jurídica: teléfono de referencia.", TelephoneGiven.TELEPHONE_GIVEN));

    private Annex1() {}
}
