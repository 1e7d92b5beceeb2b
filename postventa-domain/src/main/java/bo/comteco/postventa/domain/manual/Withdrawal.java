package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.manual.Annex6.ANNEX_6;
import static bo.comteco.postventa.domain.manual.Confirmed.NO;
import static bo.comteco.postventa.domain.manual.Confirmed.YES;
import static bo.comteco.postventa.domain.manual.FinalBill.BILL;
import static bo.comteco.postventa.domain.manual.FinalBill.Costs.NOT_SET;
import static bo.comteco.postventa.domain.manual.FinalBill.Costs.SET;
import static bo.comteco.postventa.domain.manual.FinalBill.EQUIPMENT_COSTS;
import static bo.comteco.postventa.domain.manual.FinalBill.MISSING_COSTS;
import static bo.comteco.postventa.domain.manual.FinalBill.PAYMENT;
import static bo.comteco.postventa.domain.manual.FinalBill.WITHDRAWAL_FORM;
import static bo.comteco.postventa.domain.manual.WithdrawalDesk.Desk.NOT_A_WORKING_DAY;
import static bo.comteco.postventa.domain.manual.WithdrawalDesk.Desk.OPEN;
import static bo.comteco.postventa.domain.manual.WithdrawalDesk.Desk.OTHER_OFFICE;
import static bo.comteco.postventa.domain.manual.WithdrawalDesk.Desk.OUTSIDE_HOURS;
import static bo.comteco.postventa.domain.manual.WithdrawalDesk.WITHDRAWAL_DESK_OPEN;
import static bo.comteco.postventa.domain.procedure.Ending.DECLINED;
import static bo.comteco.postventa.domain.procedure.Ending.DESISTED;
import static bo.comteco.postventa.domain.procedure.Ending.NOT_ADMITTED;
import static bo.comteco.postventa.domain.procedure.Kind.ask;
import static bo.comteco.postventa.domain.procedure.Kind.assess;
import static bo.comteco.postventa.domain.procedure.Kind.capture;
import static bo.comteco.postventa.domain.procedure.Kind.find;
import static bo.comteco.postventa.domain.procedure.Kind.pay;
import static bo.comteco.postventa.domain.procedure.Kind.print;
import static bo.comteco.postventa.domain.procedure.Kind.refer;
import static bo.comteco.postventa.domain.procedure.Kind.tell;
import static bo.comteco.postventa.domain.procedure.Met.MET;
import static bo.comteco.postventa.domain.procedure.Met.UNMET;
import static bo.comteco.postventa.domain.procedure.Payment.EXPIRED;
import static bo.comteco.postventa.domain.procedure.Payment.PAID;
import static bo.comteco.postventa.domain.procedure.Payment.REJECTED;
import static bo.comteco.postventa.domain.procedure.ProcedureBuilder.procedure;

import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.procedure.Referral;

/** I) Withdrawal: a product is given up. Its cease is entered by COM-DSC-P09 (D-11). */
public final class Withdrawal {

    private static final Referral WITHDRAWAL_OF_SERVICES = new Referral(
            "COM-DSC-P09", "Solicitud Retiro de Servicios", "Portal, División Gestión de la Relación al Cliente");

    // spotless:off
    /** The procedure, laid out as the manual's page. */
    public static final Procedure PROCEDURE = procedure(ProcedureCode.I, "Retiro de productos")
            .changesItsProduct()
            .step("I.1/desk", "¿Se atiende aquí y ahora? Edificio principal, lunes a viernes de 8:00 a 18:00", find(WITHDRAWAL_DESK_OPEN))
                .when(OPEN,              "I.1")
                .when(OTHER_OFFICE,      DECLINED)
                .when(NOT_A_WORKING_DAY, DECLINED)
                .when(OUTSIDE_HOURS,     DECLINED)
            .step("I.1", "Verifica requisitos (Anexo 6)", assess(ANNEX_6))
                .when(MET,               "I.2")
                .when(UNMET,             NOT_ADMITTED)
            .step("I.2", "Recibe los equipos del producto, uno por uno", capture(ReturnedEquipment.EQUIPMENT)).then("I.3/costs")
            .step("I.3/costs", "¿Tiene costo fijado cada equipo dañado o perdido?", find(EQUIPMENT_COSTS))
                .when(SET,               "I.3")
                .when(NOT_SET,           "I.3/unset")
            .step("I.3/unset", "Informa que el retiro no puede seguir mientras operaciones no fije el costo de esos equipos", tell(MISSING_COSTS))
                .then(DECLINED)
            .step("I.3", "Liquidación final: ¿confirma?", ask(Confirmed.class, BILL))
                .when(YES,               "I.4")
                .when(NO,                DESISTED)
            .step("I.4", "Deriva a caja, informando que debe retornar", pay(PAYMENT))
                .when(PAID,              "I.5")
                .when(REJECTED,          "I.3")
                .when(EXPIRED,           DESISTED)
            .step("I.5", "Imprime formulario de solicitud de retiro, recaba firma", print(WITHDRAWAL_FORM)).then("I.5/refer")
            .step("I.5/refer", "Remite al procedimiento Solicitud Retiro de Servicios", refer(WITHDRAWAL_OF_SERVICES))
            .build();
    // spotless:on

    private Withdrawal() {}
}
