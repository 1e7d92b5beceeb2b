package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.procedure.Way.to;
import static bo.comteco.postventa.domain.procedure.Wish.elsewhere;
import static bo.comteco.postventa.domain.procedure.Wish.wish;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.manual.ClaimFacts.ClaimKind;
import bo.comteco.postventa.domain.manual.TemporarySuspension.AskedFor;
import bo.comteco.postventa.domain.procedure.Guidance;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.procedure.Referral;
import bo.comteco.postventa.domain.procedure.Way;
import bo.comteco.postventa.domain.procedure.Wish;
import java.util.List;

/** What clients come with, in their words, and the procedures that attend it (general flow, step 2; D-97). */
final class ManualGuidance {

    private static final Referral SALE = new Referral("COM-DSC-P02", "Venta de Servicios", null);

    private static final Way COMPONENTS = to(
            ProcedureCode.A, "Agrega o quita un servicio suplementario: identificador de llamadas, conferencia, PIN …");
    private static final Way PLAN = to(ProcedureCode.B, "Conserva el producto y cambia su plan comercial.");
    private static final Way RELOCATION = to(ProcedureCode.C, "El mismo producto, en otra dirección.");
    private static final Way SUSPENSION = to(
                    ProcedureCode.D, "Quiere dejar de usarlo por un tiempo y recuperarlo después.")
            .asking(AskedFor.SUSPENSION);
    private static final Way RECONNECTION = to(
                    ProcedureCode.D, "Pidió una suspensión temporal y quiere que termine en otra fecha.")
            .asking(AskedFor.RECONNECTION);
    private static final Way FAULT = to(ProcedureCode.E, "Está en servicio y no funciona, o funciona mal.");
    private static final Way BILLING_CLAIM = to(ProcedureCode.F, "No está de acuerdo con lo facturado.")
            .saying(Answers.none().with(ClaimFields.KIND, ClaimKind.BILL_DISPUTE));
    private static final Way SERVICE_CLAIM = to(ProcedureCode.F, "Reclama por el servicio o por la atención.")
            .saying(Answers.none().with(ClaimFields.KIND, ClaimKind.COMPLAINT));
    private static final Way CALL_DETAIL = to(ProcedureCode.G, "Quiere ver las llamadas salientes de su línea.");
    private static final Way CREDIT = to(ProcedureCode.H, "Es socio y solicita un crédito.");
    private static final Way WITHDRAWAL = to(ProcedureCode.I, "Ya no quiere el producto y devuelve los equipos.");
    private static final Way LEGAL =
            to(ProcedureCode.J, "Es un trámite legal, como una sucesión o una orden judicial.");

    private static final List<Wish> WISHES = List.of(
            wish(
                    "ADD_OR_REMOVE_COMPONENT",
                    "Agregar o quitar identificador de llamadas u otro suplementario",
                    COMPONENTS),
            wish("CHANGE_PLAN", "Cambiar mi plan", PLAN),
            wish("MORE_SPEED", "Tener más velocidad", PLAN),
            wish("MOVE", "Mudar mi servicio a otra dirección", RELOCATION),
            wish("PAUSE", "Suspender mi servicio por un tiempo", SUSPENSION),
            wish("RESUME", "Reconectar mi servicio suspendido", RECONNECTION),
            wish("NOT_WORKING", "Mi servicio no funciona", FAULT),
            wish("WITHOUT_SERVICE", "Estoy sin servicio y no sé por qué", FAULT, RECONNECTION, SERVICE_CLAIM),
            wish("BILL_TOO_HIGH", "Mi factura vino más alta", BILLING_CLAIM, CALL_DETAIL, PLAN),
            wish("COMPLAIN", "Reclamar por el servicio o la atención", SERVICE_CLAIM),
            wish("COMPLAIN_ABOUT_BILL", "Reclamar por una factura", BILLING_CLAIM),
            wish("CALLS_MADE", "Ver a quién se llamó de mi línea", CALL_DETAIL),
            wish("CREDIT", "Pedir un crédito como socio", CREDIT),
            wish("GIVE_UP", "Dar de baja mi servicio", WITHDRAWAL),
            wish("SPEND_LESS", "Gastar menos o dejar de usar un servicio", PLAN, SUSPENSION, WITHDRAWAL),
            wish("LEGAL_MATTER", "Hacer un trámite legal", LEGAL),
            elsewhere("NEW_SERVICE", "Contratar un servicio nuevo", SALE));

    /** How clients are informed about the procedures of revision 3. */
    static final Guidance GUIDANCE = new Guidance(WISHES, ManualAdvice.ADVICE);

    private ManualGuidance() {}
}
