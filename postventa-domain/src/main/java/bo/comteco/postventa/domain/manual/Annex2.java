package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.manual.Attestations.IDENTITY_CARD;
import static bo.comteco.postventa.domain.manual.Attestations.REQUEST_NOTE;
import static bo.comteco.postventa.domain.manual.Attestations.SIGNED_NOTE;
import static bo.comteco.postventa.domain.manual.Item.item;
import static bo.comteco.postventa.domain.requirement.Applicability.LEGAL_PERSON;
import static bo.comteco.postventa.domain.requirement.Applicability.REPRESENTATIVE;
import static bo.comteco.postventa.domain.requirement.RequirementPolicy.policy;

import bo.comteco.postventa.domain.requirement.RequirementPolicy;

/** Annex 2: what a change of commercial plan requires (D-01, D-25, D-32). */
final class Annex2 {

    static final RequirementPolicy ANNEX_2 = policy(
            "ANNEX_2",
            "Anexo 2: Cambio de plan comercial",
            item(2, 1).asking(IDENTITY_CARD).attested("Cédula de identidad.", CardShown.VALID_CARD),
            item(2, 2)
                    .asking(REPRESENTATIVE, SIGNED_NOTE)
                    .verified("Ser titular o nota de autorización.", Judgements.HOLDS_THE_PRODUCT_OR_IS_SENT),
            item(2, 3).verified("No tener cuentas pendientes.", AccountsSettled.ACCOUNTS_UP_TO_DATE),
            item(2, 4)
                    .of(LEGAL_PERSON)
                    .asking(REQUEST_NOTE)
                    .seen("Si se trata de persona jurídica: nota de solicitud suscrita por el representante legal."));

    private Annex2() {}
}
