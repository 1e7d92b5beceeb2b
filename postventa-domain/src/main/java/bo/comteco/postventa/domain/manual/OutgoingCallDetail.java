package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.form.Check.check;
import static bo.comteco.postventa.domain.form.Field.choice;
import static bo.comteco.postventa.domain.form.Field.choices;
import static bo.comteco.postventa.domain.manual.CallDetailCost.CALLS_FOUND;
import static bo.comteco.postventa.domain.manual.CallDetailCost.COST;
import static bo.comteco.postventa.domain.manual.CallDetailCost.Cost.NOTHING_TO_PAY;
import static bo.comteco.postventa.domain.manual.CallDetailCost.Cost.TO_PAY;
import static bo.comteco.postventa.domain.manual.CallDetailCost.Found.COMPLETE;
import static bo.comteco.postventa.domain.manual.CallDetailCost.Found.INCOMPLETE;
import static bo.comteco.postventa.domain.manual.CallDetailPapers.CALL_DETAIL;
import static bo.comteco.postventa.domain.manual.CallDetailPapers.CHARGE;
import static bo.comteco.postventa.domain.manual.CallDetailPapers.COST_TOLD;
import static bo.comteco.postventa.domain.manual.CallDetailPapers.PAC_INVOICE;
import static bo.comteco.postventa.domain.manual.CallDetailPapers.PAYMENT;
import static bo.comteco.postventa.domain.manual.CallDetailPapers.RECEIPT_FORM;
import static bo.comteco.postventa.domain.manual.PayNow.NO;
import static bo.comteco.postventa.domain.manual.PayNow.YES;
import static bo.comteco.postventa.domain.procedure.Ending.ATTENDED;
import static bo.comteco.postventa.domain.procedure.Ending.DECLINED;
import static bo.comteco.postventa.domain.procedure.Ending.DESISTED;
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

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.form.Complaint;
import bo.comteco.postventa.domain.form.Form;
import bo.comteco.postventa.domain.form.Options;
import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import java.util.List;

/** G) Outgoing call detail. */
public final class OutgoingCallDetail {

    private static final Form LINE =
            Form.of(choice(CallDetailFields.PRODUCT, "Línea telefónica", new Options.FromFact<>(HeldProducts.LINES)));

    private static final Form MONTHS = Form.of(choices(
                    CallDetailFields.MONTHS, "Meses que solicita", new Options.FromFact<>(CallDetailFacts.MONTHS_HELD)))
            .checkedBy(check(
                    "AT_LEAST_ONE_MONTH",
                    (known, given) -> given.choices(CallDetailFields.MONTHS).isEmpty()
                            ? List.of(new Complaint(CallDetailFields.MONTHS, Message.of("check.choose-a-month")))
                            : List.of()));

    // spotless:off
    /** The procedure, laid out as the manual's page. */
    public static final Procedure PROCEDURE = procedure(ProcedureCode.G, "Detalle de llamadas salientes")
            .step("G.1", "Revisa trámite solicitado: ¿de qué línea?", capture(LINE)).then("G.1/months")
            .step("G.1/months", "¿De qué meses?", capture(MONTHS)).then("G.2")
            .step("G.2", "Solicita requisitos de detalle de llamadas salientes", assess(CallDetailRequirements.CALL_DETAIL))
                .when(MET,            "G.3/cost")
                .when(UNMET,          NOT_ADMITTED)
            .step("G.3/cost", "¿Tiene costo lo solicitado?", find(COST))
                .when(NOTHING_TO_PAY, "G.6")
                .when(TO_PAY,         "G.3")
            .step("G.3", "Informa a cliente el costo del trámite: ¿desea cancelar?", ask(PayNow.class, COST_TOLD))
                .when(YES,            "G.4")
                .when(NO,             "G.8")
            .step("G.4", "Ingresa a Paquete Accionario para la emisión de la factura", enter(PAC_INVOICE)).then("G.5")
            .step("G.5", "Deriva a caja, informando que debe retornar", pay(PAYMENT))
                .when(PAID,           "G.5.1")
                .when(REJECTED,       "G.3")
                .when(EXPIRED,        DESISTED)
            .step("G.5.1", "Recaba firma del cliente en comprobante de pago", print(RECEIPT_FORM)).then("G.6")
            .step("G.6", "Ingresa a sistema Consultas con número de producto", find(CALLS_FOUND))
                .when(COMPLETE,       "G.7")
                .when(INCOMPLETE,     "G.6/gone")
            .step("G.6/gone", "Informa que Consultas ya no conserva un mes, y que lo cobrado se anula o devuelve", tell())
                .then(DECLINED)
            .step("G.7", "Imprime detalle de llamadas de mes(es) solicitado(s)", print(CALL_DETAIL)).then("G.9")
            .step("G.8", "Envía el cobro a la factura recurrente de la línea telefónica", enter(CHARGE)).then("G.8.2")
            .step("G.8.2", "Solicita firma del cliente en comprobante de pago", print(RECEIPT_FORM)).then("G.6")
            .step("G.9", "Entrega a cliente detalle de llamadas salientes", tell()).then(ATTENDED)
            .build();
    // spotless:on

    private OutgoingCallDetail() {}
}
