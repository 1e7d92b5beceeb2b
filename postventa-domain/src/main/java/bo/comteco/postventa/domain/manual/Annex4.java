package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.manual.Item.item;
import static bo.comteco.postventa.domain.requirement.Applicability.NATURAL_PERSON;
import static bo.comteco.postventa.domain.requirement.RequirementPolicy.policy;

import bo.comteco.postventa.domain.requirement.RequirementPolicy;

/**
 * Annex 4: what a credit to a member requires (D-31, D-37 to D-40). A legal person is referred without assessment: the
 * annex's column for it is empty.
 */
final class Annex4 {

    static final RequirementPolicy ANNEX_4 = policy(
            "ANNEX_4",
            "Anexo 4: Crédito al asociado",
            member(1).verified("Ser socio de COMTECO R.L.", MemberStanding.IS_A_MEMBER),
            member(2)
                    .verified(
                            "Tener 100% cancelado el Certificado de Aportación y estar activo.",
                            MemberStanding.CERTIFICATE_PAID_AND_ACTIVE),
            member(3).verified("Ser hábil por derecho.", MemberStanding.ENTITLED_BY_RIGHT),
            member(4)
                    .verified(
                            "No tener gravámenes ni anotaciones preventivas en el sistema.",
                            MemberStanding.UNENCUMBERED),
            reported(5, OutsideReport.BOLIVIATEL)
                    .verified(
                            "No tener deuda por servicios con COMTECO R.L. y BOLIVIATEL S.A.",
                            MemberDebts.NO_DEBT_FOR_SERVICES),
            member(6).verified("No tener planes de pago vigentes.", MemberDebts.NO_PAYMENT_PLAN),
            member(7).verified("No tener líneas telefónicas revertidas por deuda.", MemberDebts.NO_REVERTED_LINE),
            reported(8, OutsideReport.INFOCRED_AS_GUARANTOR)
                    .verified(
                            "No tener deudas en mora como garante hacia terceros, en COMTECO R.L. o en la Central de"
                                    + " Riesgos de INFOCRED.",
                            MemberDebts.NO_OVERDUE_GUARANTEE),
            member(9)
                    .verified(
                            "No estar incluido en la Central de Riesgos de COMTECO R.L.",
                            MemberStanding.NOT_IN_RISK_LIST),
            reported(10, OutsideReport.INFOCRED)
                    .attested(
                            "No estar incluido en el informe de INFOCRED, por deudas vencidas, en ejecución o"
                                    + " castigadas.",
                            MemberDebts.NO_DEBT_IN_INFOCRED),
            member(11)
                    .verified(
                            "La sumatoria total de créditos vigentes, independientemente de su clase, más el nuevo"
                                    + " crédito, no debe exceder el monto total de Bs. 3000.",
                            MemberDebts.WITHIN_CREDIT_CEILING));

    private Annex4() {}

    private static Item member(int number) {
        return item(4, number).of(NATURAL_PERSON);
    }

    private static Item reported(int number, OutsideReport report) {
        return member(number).asking(report.report(), report.finding());
    }
}
