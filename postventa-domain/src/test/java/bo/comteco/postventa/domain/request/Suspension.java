package bo.comteco.postventa.domain.request;

import static bo.comteco.postventa.domain.fact.FactKind.fact;
import static bo.comteco.postventa.domain.form.Field.field;
import static bo.comteco.postventa.domain.procedure.EffectKind.effect;
import static bo.comteco.postventa.domain.procedure.EffectKind.undoing;
import static bo.comteco.postventa.domain.procedure.Ending.ATTENDED;
import static bo.comteco.postventa.domain.procedure.Ending.DECLINED;
import static bo.comteco.postventa.domain.procedure.Ending.NOT_ADMITTED;
import static bo.comteco.postventa.domain.procedure.Kind.ask;
import static bo.comteco.postventa.domain.procedure.Kind.assess;
import static bo.comteco.postventa.domain.procedure.Kind.capture;
import static bo.comteco.postventa.domain.procedure.Kind.enter;
import static bo.comteco.postventa.domain.procedure.Kind.find;
import static bo.comteco.postventa.domain.procedure.Kind.notice;
import static bo.comteco.postventa.domain.procedure.Kind.pay;
import static bo.comteco.postventa.domain.procedure.Kind.print;
import static bo.comteco.postventa.domain.procedure.Kind.tell;
import static bo.comteco.postventa.domain.procedure.Payment.EXPIRED;
import static bo.comteco.postventa.domain.procedure.Payment.PAID;
import static bo.comteco.postventa.domain.procedure.Payment.REJECTED;
import static bo.comteco.postventa.domain.procedure.PrintedDocument.document;
import static bo.comteco.postventa.domain.procedure.ProcedureBuilder.procedure;
import static bo.comteco.postventa.domain.procedure.Rule.rule;
import static bo.comteco.postventa.domain.procedure.Summary.summary;
import static bo.comteco.postventa.domain.requirement.Judgement.judgement;
import static bo.comteco.postventa.domain.requirement.RequirementPolicy.policy;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Shape;
import bo.comteco.postventa.domain.answer.ValueType;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.form.Form;
import bo.comteco.postventa.domain.procedure.EffectKind;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.Met;
import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.procedure.Rule;
import bo.comteco.postventa.domain.procedure.Sheet;
import bo.comteco.postventa.domain.procedure.Summary;
import bo.comteco.postventa.domain.requirement.Applicability;
import bo.comteco.postventa.domain.requirement.Asked;
import bo.comteco.postventa.domain.requirement.Fulfilment;
import bo.comteco.postventa.domain.requirement.Judgement;
import bo.comteco.postventa.domain.requirement.Requirement;
import bo.comteco.postventa.domain.requirement.RequirementPolicy;
import bo.comteco.postventa.domain.requirement.Verdict;
import bo.comteco.postventa.domain.walk.Desk;
import bo.comteco.postventa.domain.walk.ParametersOf;
import bo.comteco.postventa.domain.walk.Subjects;
import java.util.List;

/**
 * A suspension cut down to what the kernel can do: an assessment, a find that decides, a question that a payment leads
 * back to, a deposit and its payment, an order, a form, a message.
 */
final class Suspension {

    enum Fits {
        FITS,
        OTHERWISE
    }

    enum PayNow {
        YES,
        NO
    }

    static final FactKind<String> HOLDER = fact("holder", SystemName.SMARTFLEX, Shape.text());
    static final FactKind<String> STATE = fact("state", SystemName.SMARTFLEX, Shape.text());
    static final FactKind<Money> MONTH_DUE = fact("month-due", SystemName.SMARTFLEX, Shape.money());
    static final FactKind<Money> ACCRUED = fact("accrued", SystemName.SMARTFLEX, Shape.money());

    static final EffectKind CANCEL_DEPOSIT = undoing("CANCEL_DEPOSIT", SystemName.SMARTFLEX);
    static final EffectKind REFUND = undoing("REFUND", SystemName.CASH_DESK);
    static final EffectKind CANCEL_ORDER = undoing("CANCEL_ORDER", SystemName.SMARTFLEX);

    static final EffectKind DEPOSIT = effect(
                    "DEPOSIT",
                    SystemName.SMARTFLEX,
                    known -> Answers.none().with("amount", known.fact(ACCRUED)),
                    ACCRUED)
            .undoneBy(CANCEL_DEPOSIT);
    static final EffectKind BILL = effect(
                    "BILL",
                    SystemName.CASH_DESK,
                    known -> Answers.none().with(Kind.Pay.AMOUNT, known.fact(ACCRUED)),
                    ACCRUED)
            .undoneBy(REFUND);
    static final EffectKind ORDER = effect(
                    "ORDER",
                    SystemName.SMARTFLEX,
                    known -> Answers.none()
                            .with("until", known.answers().text("until"))
                            .with("state", known.fact(STATE)),
                    STATE)
            .undoneBy(CANCEL_ORDER);
    static final EffectKind MESSAGE = effect(
                    "MESSAGE", SystemName.WHATSAPP, known -> Answers.none().with("text", "Suspendido"))
            .neverUndone("message-was-sent");

    private static final Rule<Fits> STATE_FITS = rule(
            "STATE_FITS",
            Fits.class,
            known -> known.fact(STATE).startsWith("active") ? Fits.FITS : Fits.OTHERWISE,
            STATE);

    private static final RequirementPolicy ANNEX = policy(
            "ANNEX",
            "Anexo",
            requirement("5.1", Fulfilment.VERIFIED, judgementOfHolder()),
            requirement("5.2", Fulfilment.ATTESTED, judgementOfNote()));

    private static final Summary FORM = summary("FORM", known -> new Sheet(null, List.of(), null, List.of()), STATE);

    // spotless:off
    static final Procedure PROCEDURE = procedure(ProcedureCode.D, "Suspensión")
            .step("D.1", "Verifica requisitos", assess(ANNEX))
            .when(Met.MET, "D.2")
            .when(Met.UNMET, NOT_ADMITTED)
            .step("D.2", "¿Está activo?", find(STATE_FITS))
            .when(Fits.FITS, "D.5")
            .when(Fits.OTHERWISE, DECLINED)
            .step("D.5", "¿Cancela ahora?", ask(PayNow.class, MONTH_DUE, STATE))
            .when(PayNow.YES, "D.6")
            .when(PayNow.NO, "D.7")
            .step("D.6", "Depósito en garantía", enter(DEPOSIT))
            .then("D.6.1")
            .step("D.6.1", "A caja", pay(BILL))
            .when(PAID, "D.7")
            .when(REJECTED, "D.5")
            .when(EXPIRED, "D.5")
            .step("D.7", "Hasta cuándo", capture(Form.of(field("until", "Hasta", ValueType.TEXT))))
            .then("D.7/enter")
            .step("D.7/enter", "Digita la suspensión", enter(ORDER))
            .then("D.8")
            .step("D.8", "Imprime", print(document("FORM", "Solicitud", 1, 1, FORM)))
            .then("D.8/notify")
            .step("D.8/notify", "Avisa", notice(MESSAGE))
            .then("D.9")
            .step("D.9", "Entrega", tell(STATE))
            .then(ATTENDED)
            .build();
    // spotless:on

    static final Answers NOTE = Answers.none().with("note", "N-1");
    static final Answers UNTIL_MAY = Answers.none().with("until", "mayo");

    private Suspension() {}

    private static Requirement requirement(String id, Fulfilment fulfilment, Judgement judgement) {
        var asked = fulfilment == Fulfilment.ATTESTED
                ? List.of(new Asked(field("note", "Nota", ValueType.TEXT), Applicability.EVERYONE))
                : List.<Asked>of();
        return new Requirement(id, "Algo", "Anexo " + id, Applicability.EVERYONE, fulfilment, asked, judgement);
    }

    private static Judgement judgementOfHolder() {
        return judgement("HOLDER", known -> verdict(known.fact(HOLDER).equals("CU-100")), HOLDER);
    }

    private static Judgement judgementOfNote() {
        return judgement("NOTE", known -> verdict(noted(known)));
    }

    private static boolean noted(Known known) {
        return known.answers().has("note");
    }

    private static Verdict verdict(boolean met) {
        return met ? new Verdict.Met() : new Verdict.Unmet(Message.of("unmet"), Message.of("mend"));
    }

    /** A client whose product is active and who owes a hundred. */
    static Desk opened() {
        return Desk.open(PROCEDURE, Subjects.aHolder(), ParametersOf.values())
                .says(HOLDER, "CU-100")
                .says(STATE, "active")
                .says(MONTH_DUE, Money.of(100))
                .says(ACCRUED, Money.of(40))
                .answered();
    }

    /** At the question whether to pay now. */
    static Desk admitted() {
        return opened().complete("D.1", NOTE);
    }

    /** The deposit is entered and the client at the cash desk. */
    static Desk atTheCashDesk() {
        return admitted().choose("D.5", PayNow.YES).entered(DEPOSIT);
    }

    /** The order stands and the form is to be printed. */
    static Desk ordered() {
        return admitted().choose("D.5", PayNow.NO).complete("D.7", UNTIL_MAY).entered(ORDER);
    }
}
