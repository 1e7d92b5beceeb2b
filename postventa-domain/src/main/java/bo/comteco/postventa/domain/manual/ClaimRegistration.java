package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.form.Field.choice;
import static bo.comteco.postventa.domain.form.Field.field;
import static bo.comteco.postventa.domain.manual.ClaimHistory.CLAIM_PROGRESS;
import static bo.comteco.postventa.domain.manual.ClaimHistory.CLAIM_RESOLUTION;
import static bo.comteco.postventa.domain.manual.ClaimHistory.EarlierClaim.FOUND;
import static bo.comteco.postventa.domain.manual.ClaimHistory.EarlierClaim.NONE;
import static bo.comteco.postventa.domain.manual.ClaimHistory.FAULT_UNDER_WAY;
import static bo.comteco.postventa.domain.manual.ClaimHistory.FaultUnderWay.FAULT;
import static bo.comteco.postventa.domain.manual.ClaimHistory.FaultUnderWay.NO_FAULT;
import static bo.comteco.postventa.domain.manual.ClaimHistory.Progress.CLOSED;
import static bo.comteco.postventa.domain.manual.ClaimHistory.Progress.UNDER_WAY;
import static bo.comteco.postventa.domain.manual.ClaimHistory.Resolution.IN_TIME;
import static bo.comteco.postventa.domain.manual.ClaimHistory.Resolution.OVERDUE;
import static bo.comteco.postventa.domain.manual.ClaimPapers.CLAIM;
import static bo.comteco.postventa.domain.manual.ClaimPapers.CLAIM_FORM;
import static bo.comteco.postventa.domain.manual.ClaimPapers.CLAIM_STANDING;
import static bo.comteco.postventa.domain.manual.ClaimPapers.OPEN_FAULTS;
import static bo.comteco.postventa.domain.manual.ClaimRegistration.Satisfied.SATISFIED;
import static bo.comteco.postventa.domain.manual.ClaimRegistration.Satisfied.UNSATISFIED;
import static bo.comteco.postventa.domain.manual.ClaimRegistration.ToBoi.NOT_WISHED;
import static bo.comteco.postventa.domain.manual.ClaimRegistration.ToBoi.WISHED;
import static bo.comteco.postventa.domain.manual.ClaimRegistration.WhichMatter.ANOTHER_MATTER;
import static bo.comteco.postventa.domain.manual.ClaimRegistration.WhichMatter.THAT_CLAIM;
import static bo.comteco.postventa.domain.procedure.Ending.ATTENDED;
import static bo.comteco.postventa.domain.procedure.Kind.ask;
import static bo.comteco.postventa.domain.procedure.Kind.capture;
import static bo.comteco.postventa.domain.procedure.Kind.enter;
import static bo.comteco.postventa.domain.procedure.Kind.find;
import static bo.comteco.postventa.domain.procedure.Kind.print;
import static bo.comteco.postventa.domain.procedure.Kind.refer;
import static bo.comteco.postventa.domain.procedure.Kind.tell;
import static bo.comteco.postventa.domain.procedure.ProcedureBuilder.procedure;

import bo.comteco.postventa.domain.answer.ValueType;
import bo.comteco.postventa.domain.form.Form;
import bo.comteco.postventa.domain.form.Option;
import bo.comteco.postventa.domain.form.Options;
import bo.comteco.postventa.domain.manual.ClaimFacts.ClaimKind;
import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.procedure.Referral;
import java.util.List;

/** F) Claims. */
public final class ClaimRegistration {

    enum WhichMatter {
        THAT_CLAIM,
        ANOTHER_MATTER
    }

    enum Satisfied {
        SATISFIED,
        UNSATISFIED
    }

    enum ToBoi {
        WISHED,
        NOT_WISHED
    }

    /** The manual prints the code with a letter O. */
    private static final Referral BILLING_CLAIMS =
            new Referral("FIN-FAC-P03", "Reclamos de facturación, oficina de BOI (Atención de Reclamos)", null);

    private static final Options CLAIM_KINDS = new Options.Fixed(List.of(
            new Option(ClaimKind.BILL_DISPUTE.name(), "Facturación"),
            new Option(ClaimKind.COMPLAINT.name(), "Servicio o atención")));

    private static final Form WHAT_IS_CLAIMED = Form.of(
            choice(ClaimFields.PRODUCT, "Servicio que reclama", new Options.FromFact<>(HeldProducts.PRODUCTS)),
            choice(ClaimFields.KIND, "Tipo de reclamo", CLAIM_KINDS),
            field(ClaimFields.TEXT, "Qué reclama", ValueType.TEXT),
            field(ClaimFields.CALL_BACK, "Teléfono para devolverle la llamada", ValueType.TELEPHONE)
                    .optional());

    // spotless:off
    /** The procedure, laid out as the manual's page. */
    public static final Procedure PROCEDURE = procedure(ProcedureCode.F, "Registro de reclamos")
            .step("F.1", "Solicita información del servicio que reclama", capture(WHAT_IS_CLAIMED)).then("F.2")
            .step("F.2", "¿Hay un daño en curso de ese servicio?", find(FAULT_UNDER_WAY))
                .when(FAULT,            "F.2/fault")
                .when(NO_FAULT,         "F.3/found")
            .step("F.2/fault", "Informa el daño en curso, que no impide el reclamo", tell(OPEN_FAULTS))
                .then("F.3/found")
            .step("F.3/found", "Revisa si existe reclamo del servicio que reclama", find(ClaimHistory.EARLIER_CLAIM))
                .when(FOUND,            "F.3")
                .when(NONE,             "F.6")
            .step("F.3", "¿El cliente viene por ese reclamo?", ask(WhichMatter.class, ClaimPapers.EARLIER_CLAIM))
                .when(THAT_CLAIM,       "F.3/progress")
                .when(ANOTHER_MATTER,   "F.6")
            .step("F.3/progress", "¿BOI ya resolvió ese reclamo?", find(CLAIM_PROGRESS))
                .when(CLOSED,           "F.4/resolution")
                .when(UNDER_WAY,        "F.5")
            .step("F.4/resolution", "Informa la resolución del reclamo realizado por BOI", tell(CLAIM_STANDING))
                .then("F.4")
            .step("F.4", "¿El cliente está satisfecho?", ask(Satisfied.class, CLAIM_STANDING))
                .when(SATISFIED,        ATTENDED)
                .when(UNSATISFIED,      "F.7/form")
            .step("F.5", "Informa que aún no existe una resolución y que le van a llamar por teléfono", tell(CLAIM_STANDING))
                .then("F.5/overdue")
            .step("F.5/overdue", "¿El reclamo pasó su tiempo de resolución?", find(CLAIM_RESOLUTION))
                .when(IN_TIME,          ATTENDED)
                .when(OVERDUE,          "F.5/boi")
            .step("F.5/boi", "¿El cliente desea pasar a la oficina de BOI?", ask(ToBoi.class, CLAIM_STANDING))
                .when(WISHED,           "F.7/form")
                .when(NOT_WISHED,       ATTENDED)
            .step("F.6", "Digita en sistema el reclamo", enter(CLAIM)).then("F.6/form")
            .step("F.6/form", "Imprime formulario de reclamos varios", print(CLAIM_FORM)).then("F.6.1")
            .step("F.6.1", "Informa que le devolverán la llamada si corresponde alguna compensación", tell())
                .then(ATTENDED)
            .step("F.7/form", "Imprime formulario de reclamos varios", print(CLAIM_FORM)).then("F.7")
            .step("F.7", "Deriva a oficina de BOI (Atención de Reclamos)", refer(BILLING_CLAIMS))
            .build();
    // spotless:on

    private ClaimRegistration() {}
}
