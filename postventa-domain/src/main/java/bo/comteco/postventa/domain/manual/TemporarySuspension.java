package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.manual.SuspensionOrders.DEPOSIT_PAYMENT;
import static bo.comteco.postventa.domain.manual.SuspensionOrders.GUARANTEE_DEPOSIT;
import static bo.comteco.postventa.domain.manual.SuspensionOrders.RECONNECTION_DATE_CHANGE;
import static bo.comteco.postventa.domain.manual.SuspensionOrders.SUSPENSION_ORDER;
import static bo.comteco.postventa.domain.manual.SuspensionPapers.MONTH_DUE;
import static bo.comteco.postventa.domain.manual.SuspensionPapers.NOT_TWICE_A_YEAR;
import static bo.comteco.postventa.domain.manual.SuspensionPapers.RECONNECTION_FORM;
import static bo.comteco.postventa.domain.manual.SuspensionPapers.SUSPENSION_FORM;
import static bo.comteco.postventa.domain.manual.SuspensionRules.Accrued.DUE;
import static bo.comteco.postventa.domain.manual.SuspensionRules.Accrued.NOTHING;
import static bo.comteco.postventa.domain.manual.SuspensionRules.FIRST_IN_LETTERS_YEAR;
import static bo.comteco.postventa.domain.manual.SuspensionRules.FIRST_IN_STARTS_YEAR;
import static bo.comteco.postventa.domain.manual.SuspensionRules.IN_SERVICE;
import static bo.comteco.postventa.domain.manual.SuspensionRules.InTheYear.ANOTHER;
import static bo.comteco.postventa.domain.manual.SuspensionRules.InTheYear.FIRST;
import static bo.comteco.postventa.domain.manual.SuspensionRules.SUSPENDED;
import static bo.comteco.postventa.domain.manual.SuspensionRules.State.DOES_NOT_FIT;
import static bo.comteco.postventa.domain.manual.SuspensionRules.State.FITS;
import static bo.comteco.postventa.domain.manual.TemporarySuspension.AskedFor.RECONNECTION;
import static bo.comteco.postventa.domain.manual.TemporarySuspension.AskedFor.SUSPENSION;
import static bo.comteco.postventa.domain.procedure.Ending.ATTENDED;
import static bo.comteco.postventa.domain.procedure.Ending.DECLINED;
import static bo.comteco.postventa.domain.procedure.Ending.NOT_ADMITTED;
import static bo.comteco.postventa.domain.procedure.Kind.ask;
import static bo.comteco.postventa.domain.procedure.Kind.assess;
import static bo.comteco.postventa.domain.procedure.Kind.capture;
import static bo.comteco.postventa.domain.procedure.Kind.enter;
import static bo.comteco.postventa.domain.procedure.Kind.find;
import static bo.comteco.postventa.domain.procedure.Kind.pay;
import static bo.comteco.postventa.domain.procedure.Kind.print;
import static bo.comteco.postventa.domain.procedure.Kind.tell;
import static bo.comteco.postventa.domain.procedure.Met.MET;
import static bo.comteco.postventa.domain.procedure.Met.UNMET;
import static bo.comteco.postventa.domain.procedure.Payment.EXPIRED;
import static bo.comteco.postventa.domain.procedure.Payment.PAID;
import static bo.comteco.postventa.domain.procedure.Payment.REJECTED;
import static bo.comteco.postventa.domain.procedure.ProcedureBuilder.procedure;

import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.procedure.ProcedureCode;

/** D) Temporary suspension and reconnection. */
public final class TemporarySuspension {

    enum AskedFor {
        SUSPENSION,
        RECONNECTION
    }

    // spotless:off
    /** The procedure, laid out as the manual's page. */
    public static final Procedure PROCEDURE = procedure(ProcedureCode.D, "Suspensión y reconexión temporal de servicios")
            .changesItsProduct()
            .step("D.1/opening", "¿Suspensión o reconexión?", ask(AskedFor.class))
                .when(SUSPENSION,   "D.1/letter")
                .when(RECONNECTION, "D.1/reconnection")
            .step("D.1/letter", "Fechas de corte y de reconexión de la carta", capture(SuspensionDates.LETTER))
                .then("D.1/suspension")
            .step("D.1/suspension", "Requisitos de la suspensión: revisa cuentas al día", assess(Annex5.SUSPENSION))
                .when(MET,          "D.2/suspension")
                .when(UNMET,        NOT_ADMITTED)
            .step("D.1/reconnection", "Requisitos de la reconexión: revisa cuentas al día", assess(Annex5.RECONNECTION))
                .when(MET,          "D.2/reconnection")
                .when(UNMET,        NOT_ADMITTED)
            .step("D.2/suspension", "Es suspensión: ¿el producto está en servicio?", find(IN_SERVICE))
                .when(FITS,         "D.3")
                .when(DOES_NOT_FIT, DECLINED)
            .step("D.2/reconnection", "Es reconexión: ¿el producto está suspendido temporalmente?", find(SUSPENDED))
                .when(FITS,         "D.9")
                .when(DOES_NOT_FIT, DECLINED)
            .step("D.3", "¿Es la primera suspensión en el año?", find(FIRST_IN_LETTERS_YEAR))
                .when(FIRST,        "D.5/due")
                .when(ANOTHER,      "D.4")
            .step("D.4", "Informa que no se puede realizar dos suspensiones en un año", tell(NOT_TWICE_A_YEAR))
                .then(DECLINED)
            .step("D.5/due", "¿Hay un importe del mes en curso?", find(SuspensionRules.ACCRUED))
                .when(DUE,          "D.5")
                .when(NOTHING,      "D.7")
            .step("D.5", "Debe cancelar el importe del mes en curso: ¿cancela ahora?", ask(PayNow.class, MONTH_DUE))
                .when(PayNow.YES,   "D.6")
                .when(PayNow.NO,    "D.7")
            .step("D.6", "Digita depósito en garantía con el importe a la fecha", enter(GUARANTEE_DEPOSIT))
                .then("D.6/print")
            .step("D.6/print", "Imprime depósito en garantía", print(SuspensionPapers.DEPOSIT)).then("D.6.1")
            .step("D.6.1", "Direcciona a caja, informando que retorne", pay(DEPOSIT_PAYMENT))
                .when(PAID,         "D.7")
                .when(REJECTED,     "D.5")
                .when(EXPIRED,      "D.5")
            .step("D.7", "Ingresa fecha de inicio y fin",
                    capture(SuspensionDates.SUSPENSION, ProductFacts.DESCRIPTION)).then("D.7/year")
            .step("D.7/year", "¿Es la primera suspensión en el año de inicio?", find(FIRST_IN_STARTS_YEAR))
                .when(FIRST,        "D.7.2")
                .when(ANOTHER,      "D.4")
            .step("D.7.2", "Informa el tiempo de suspensión y el máximo", tell(SuspensionPapers.LENGTH)).then("D.7/enter")
            .step("D.7/enter", "Digita la suspensión por el tiempo solicitado", enter(SUSPENSION_ORDER)).then("D.8")
            .step("D.8", "Imprime solicitud de pedido, recaba firma", print(SUSPENSION_FORM)).then("D.8.1")
            .step("D.8.1", "Informa que el servicio se habilitará en la fecha automáticamente", tell()).then(ATTENDED)
            .step("D.9", "Cambio de fecha de reconexión", capture(SuspensionDates.RECONNECTION,
                    ProductFacts.DESCRIPTION, ProductFacts.SERVICES)).then("D.9.1")
            .step("D.9.1", "Digita la fecha, que genera las órdenes de reconexión", enter(RECONNECTION_DATE_CHANGE))
                .then("D.9.2/print")
            .step("D.9.2/print", "Imprime solicitud de pedido, recaba firma", print(RECONNECTION_FORM)).then("D.9.2")
            .step("D.9.2", "Informa cuándo se habilita cada servicio", tell(SuspensionPapers.BACK)).then(ATTENDED)
            .build();
    // spotless:on

    private TemporarySuspension() {}
}
