package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.form.Check.check;
import static bo.comteco.postventa.domain.form.Field.choice;
import static bo.comteco.postventa.domain.form.Field.field;
import static bo.comteco.postventa.domain.manual.FaultEntries.ENGINEERING_SERVICE;
import static bo.comteco.postventa.domain.manual.FaultEntries.FAULT;
import static bo.comteco.postventa.domain.manual.FaultEntries.PRIORITY_NOTICE;
import static bo.comteco.postventa.domain.manual.FaultEntries.REPEATED_FAULT;
import static bo.comteco.postventa.domain.manual.FaultFacts.LAST_FAULT;
import static bo.comteco.postventa.domain.manual.FaultRules.ASSIGNMENT;
import static bo.comteco.postventa.domain.manual.FaultRules.Assignment.ASSIGNED;
import static bo.comteco.postventa.domain.manual.FaultRules.Assignment.UNASSIGNED;
import static bo.comteco.postventa.domain.manual.FaultRules.COMPOSITION;
import static bo.comteco.postventa.domain.manual.FaultRules.Composition.BUNDLE;
import static bo.comteco.postventa.domain.manual.FaultRules.Composition.SINGLE;
import static bo.comteco.postventa.domain.manual.FaultRules.LastFault.NONE;
import static bo.comteco.postventa.domain.manual.FaultRules.LastFault.SOLVED;
import static bo.comteco.postventa.domain.manual.FaultRules.LastFault.UNDER_WAY;
import static bo.comteco.postventa.domain.manual.FaultRules.LastFault.UNSOLVED;
import static bo.comteco.postventa.domain.manual.FaultRules.MENDING;
import static bo.comteco.postventa.domain.manual.FaultRules.Mending.IN_TIME;
import static bo.comteco.postventa.domain.manual.FaultRules.Mending.OVERDUE;
import static bo.comteco.postventa.domain.manual.FaultSheets.MEND_TIME;
import static bo.comteco.postventa.domain.manual.FaultSheets.REMAINING;
import static bo.comteco.postventa.domain.manual.TechnicalFault.Failure.ANOTHER;
import static bo.comteco.postventa.domain.manual.TechnicalFault.Failure.SAME;
import static bo.comteco.postventa.domain.manual.TechnicalFault.Priority.NOT_WISHED;
import static bo.comteco.postventa.domain.manual.TechnicalFault.Priority.WISHED;
import static bo.comteco.postventa.domain.procedure.Ending.ATTENDED;
import static bo.comteco.postventa.domain.procedure.Kind.ask;
import static bo.comteco.postventa.domain.procedure.Kind.capture;
import static bo.comteco.postventa.domain.procedure.Kind.enter;
import static bo.comteco.postventa.domain.procedure.Kind.fetch;
import static bo.comteco.postventa.domain.procedure.Kind.find;
import static bo.comteco.postventa.domain.procedure.Kind.notice;
import static bo.comteco.postventa.domain.procedure.Kind.refer;
import static bo.comteco.postventa.domain.procedure.Kind.tell;
import static bo.comteco.postventa.domain.procedure.ProcedureBuilder.procedure;

import bo.comteco.postventa.domain.answer.ValueType;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.form.Check;
import bo.comteco.postventa.domain.form.Complaint;
import bo.comteco.postventa.domain.form.Form;
import bo.comteco.postventa.domain.form.Options;
import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.procedure.Referral;
import java.util.List;

/** E) Technical faults. */
public final class TechnicalFault {

    /** Whether what was closed as solved has come again (D-08). */
    enum Failure {
        SAME,
        ANOTHER
    }

    /** Whether supervision is told of a fault that takes too long (D-21). */
    enum Priority {
        WISHED,
        NOT_WISHED
    }

    /** The manual gives no code. */
    private static final Referral FAULT_ATTENTION = new Referral(null, "Atención de daños técnicos", null);

    private static final Check CALL_NOT_TO_COME = check(
            "CALL_NOT_TO_COME",
            (known, given) -> given.moment(FaultFields.CALLED_AT).isAfter(known.at())
                    ? List.of(new Complaint(FaultFields.CALLED_AT, Message.of("form.call-to-come")))
                    : List.of());

    private static final Form WHAT_FAILS = Form.of(
            choice(FaultFields.PRODUCT, "Servicio con problema", new Options.FromFact<>(HeldProducts.PRODUCTS)),
            field(FaultFields.SYMPTOM, "Qué problema tiene", ValueType.TEXT));

    private static final Form WHERE = Form.of(
            field(FaultFields.ADDRESS, "Dirección, si no es la registrada", ValueType.TEXT)
                    .optional(),
            field(FaultFields.TELEPHONE, "Teléfono de referencia", ValueType.TELEPHONE));

    private static final Form CALL = Form.of(
                    field(FaultFields.CALLED_AT, "Fecha y hora de la llamada", ValueType.MOMENT),
                    field(FaultFields.SPOKE_WITH, "Con quién habló", ValueType.TEXT),
                    field(FaultFields.AGREED, "Qué se acordó", ValueType.TEXT))
            .checkedBy(CALL_NOT_TO_COME);

    // spotless:off
    /** The procedure, laid out as the manual's page. */
    public static final Procedure PROCEDURE = procedure(ProcedureCode.E, "Registro de daño técnico")
            .step("E.1", "Solicita información de servicio con problema", capture(WHAT_FAILS)).then("E.2")
            .step("E.2", "Ingresa a Punto Único de Atención al Cliente", fetch(LAST_FAULT)).then("E.3")
            .step("E.3", "Determina estado del último daño del producto", find(FaultRules.LAST_FAULT))
                .when(NONE,         "E.4")
                .when(UNDER_WAY,    "E.5")
                .when(UNSOLVED,     "E.7")
                .when(SOLVED,       "E.3/same")
            .step("E.3/same", "Cerrado con solución: ¿es la misma falla?", ask(Failure.class, FaultSheets.LAST_FAULT))
                .when(SAME,         "E.8")
                .when(ANOTHER,      "E.4")
            .step("E.4", "Revisa dirección y teléfono de referencia", capture(WHERE, ProductFacts.DESCRIPTION))
                .then("E.4/enter")
            .step("E.4/enter", "Registra el daño en sistema", enter(FAULT)).then("E.4.1")
            .step("E.4.1", "Comunica el tiempo de solución", tell(MEND_TIME)).then("E.4.1/refer")
            .step("E.4.1/refer", "Continúa con Atención de daños técnicos", refer(FAULT_ATTENTION))
            .step("E.5", "Seguimiento de la orden: ¿pasó su tiempo de solución?", find(MENDING))
                .when(IN_TIME,      "E.5.1")
                .when(OVERDUE,      "E.5/priority")
            .step("E.5/priority", "¿Se avisa a Supervisión?", ask(Priority.class, FaultSheets.REMAINING))
                .when(WISHED,       "E.9.1")
                .when(NOT_WISHED,   "E.5.1")
            .step("E.5.1", "¿La orden tiene técnico asignado?", find(ASSIGNMENT))
                .when(ASSIGNED,     "E.6")
                .when(UNASSIGNED,   "E.5.1/time")
            .step("E.5.1/time", "Comunica el tiempo de solución que resta", tell(REMAINING)).then(ATTENDED)
            .step("E.6", "Coordina la visita con el técnico vía teléfono", capture(CALL, LAST_FAULT)).then("E.6.2")
            .step("E.6.2", "Informa que pasarán por su domicilio a la brevedad posible", tell()).then(ATTENDED)
            .step("E.7", "Verifica el último registro, cerrado sin solución", fetch(LAST_FAULT)).then("E.8")
            .step("E.8", "Emite nueva solicitud y reitera el daño con la misma falla", enter(REPEATED_FAULT)).then("E.9.1")
            .step("E.9.1", "WhatsApp a Supervisión para atención inmediata", notice(PRIORITY_NOTICE)).then("E.9.2/bundle")
            .step("E.9.2/bundle", "¿Es Nplay?", find(COMPOSITION))
                .when(BUNDLE,       "E.9.2")
                .when(SINGLE,       ATTENDED)
            .step("E.9.2", "Servicio de ingeniería para programar la visita", notice(ENGINEERING_SERVICE)).then(ATTENDED)
            .build();
    // spotless:on

    private TechnicalFault() {}
}
