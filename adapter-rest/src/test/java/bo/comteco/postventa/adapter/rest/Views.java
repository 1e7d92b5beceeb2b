package bo.comteco.postventa.adapter.rest;

import bo.comteco.postventa.application.driving.RequestView;
import bo.comteco.postventa.application.driving.RequestView.DocumentRef;
import bo.comteco.postventa.application.driving.RequestView.EffectView;
import bo.comteco.postventa.application.driving.RequestView.FieldView;
import bo.comteco.postventa.application.driving.RequestView.RefundView;
import bo.comteco.postventa.application.driving.RequestView.RequirementView;
import bo.comteco.postventa.application.driving.RequestView.StepRef;
import bo.comteco.postventa.application.driving.RequestView.StepView;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.answer.ValueType;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.customer.Applicant;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.customer.PersonKind;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.Subject;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.form.Option;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.procedure.Referral;
import bo.comteco.postventa.domain.procedure.Sheet;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.request.EffectStatus;
import bo.comteco.postventa.domain.request.Hands;
import bo.comteco.postventa.domain.request.Waiting;
import bo.comteco.postventa.domain.requirement.Fulfilment;
import bo.comteco.postventa.domain.requirement.Verdict;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Views of one request, as the application would draw them. The client is synthetic. */
public final class Views {

    public static final Instant OPENED = Instant.parse("2026-11-24T13:00:00Z");
    public static final Instant TOUCHED = Instant.parse("2026-11-24T13:05:00Z");
    public static final String IDENTIFICATION = "7654321";
    public static final String NAME = "Rosa Quispe Mamani";

    private Views() {}

    public static RequestView at(StepView step) {
        return view(step, new Waiting.ForPerson(), null);
    }

    public static RequestView view(StepView step, Waiting waiting, @Nullable Ending ending) {
        return new RequestView(
                1207,
                7,
                "GC-PRC-OPE-ASE-03/3",
                ProcedureCode.C,
                "Traslado de productos",
                "v-1",
                new Subject(
                        new CustomerId("c-9"),
                        NAME,
                        PersonKind.NATURAL,
                        IDENTIFICATION,
                        new Applicant(ApplicantRole.REPRESENTATIVE, "Juan Rojas", new IdentityNumber("1234567")),
                        new ProductId("p-3"),
                        "CENTRO"),
                new Hands("CENTRO", "asesora", false),
                "asesora",
                OPENED,
                TOUCHED,
                step,
                waiting,
                ending,
                ending == Ending.REFERRED ? new Referral("GC-PRC-OPE-SDO-01", "Trámites Legales", "Portal") : null,
                Message.of("notice.entry-refused").with("reason", "sin cupo"),
                List.of(Message.of("left.adjustment")),
                List.of(Message.of("effect.not-done").with("reason", "sin cupo")),
                List.of(new StepRef("C.6", "C.6", "Datos de traslado", "")),
                List.of(
                        new StepRef("C.1/opening", "C.1", "Dirección nueva, con croquis", "DONE"),
                        new StepRef("C.2", "C.2", "Verifica factibilidad técnica", "FEASIBLE")),
                List.of(new EffectView(
                        "1207-C.7/enter-1",
                        "RELOCATION_ORDER",
                        "Smartflex",
                        EffectStatus.STANDING,
                        Answers.none().with("fee", Money.of(150)),
                        Answers.none().with("number", "OR-55"),
                        null)),
                List.of(new RefundView(Money.of(24), "R-1", false)),
                List.of(new Fact(
                        "STATE", Answers.of("customer", new Value.Text("c-9")), new Value.Choice("ACTIVE"), OPENED)),
                List.of(new DocumentRef("SOLICITUD_DE_PEDIDO", "Solicitud de pedido", false)),
                List.of());
    }

    /** A question with a summary. */
    public static StepView confirmation() {
        return new StepView(
                "C.7",
                "C.7",
                "Resumen de pedido y cobro: ¿confirma?",
                "ask",
                TOUCHED,
                List.of("YES", "NO"),
                List.of(),
                Answers.none(),
                List.of(),
                new Sheet(
                        "Av. Ballivián 1234, Recoleta, Cochabamba",
                        List.of(
                                new Sheet.Line(Message.of("line.relocation"), "Internet 50 Mbps", Money.of(150)),
                                new Sheet.Line(Message.of("line.visit"), "Visita técnica", null)),
                        Money.of(150),
                        List.of(Message.of("note.days").with("from", 1).with("to", 10))));
    }

    /** A capture. */
    public static StepView capture() {
        return new StepView(
                "C.6",
                "C.6",
                "Datos de traslado",
                "capture",
                TOUCHED,
                List.of(),
                List.of(
                        new FieldView("contact-name", "Persona que recibe", ValueType.TEXT, true, List.of(), List.of()),
                        new FieldView(
                                "new-plan",
                                "Plan",
                                ValueType.CHOICE,
                                false,
                                List.of(new Option("P50", "Fibra 50")),
                                List.of()),
                        new FieldView(
                                "equipment",
                                "Equipos",
                                ValueType.ROWS,
                                false,
                                List.of(),
                                List.of(new FieldView("serial", "Serie", ValueType.TEXT, true, List.of(), List.of())))),
                Answers.none().with("contact-name", "Ana"),
                List.of(),
                null);
    }

    /** An assessment with every verdict. */
    public static StepView assessment() {
        return new StepView(
                "C.1",
                "C.1",
                "Verifica requisitos",
                "assess",
                TOUCHED,
                List.of(),
                List.of(),
                Answers.none(),
                List.of(
                        requirement(1, Fulfilment.VERIFIED, new Verdict.Met()),
                        requirement(
                                2,
                                Fulfilment.ATTESTED,
                                new Verdict.Unmet(Message.of("unmet.no-card"), Message.of("mend.bring-card"))),
                        requirement(3, Fulfilment.ATTESTED, new Verdict.NotApplicable(Message.of("why.holder"))),
                        requirement(4, Fulfilment.VERIFIED, new Verdict.Pending(SystemName.PAC)),
                        requirement(
                                5,
                                Fulfilment.VERIFIED,
                                new Verdict.Unmet(
                                        Message.of("unmet.arrears").with("sum", Money.of("146.28")),
                                        Message.of("mend.pay"))),
                        requirement(6, Fulfilment.CAPTURED, new Verdict.CheckedElsewhere(Message.of("by.infocred")))),
                null);
    }

    private static RequirementView requirement(int item, Fulfilment fulfilment, Verdict verdict) {
        return new RequirementView(
                "3." + item,
                "Requisito " + item,
                "Anexo 3, ítem " + item,
                fulfilment,
                List.of("field-" + item),
                verdict);
    }
}
