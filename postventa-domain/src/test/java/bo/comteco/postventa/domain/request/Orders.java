package bo.comteco.postventa.domain.request;

import static bo.comteco.postventa.domain.fact.FactKind.fact;
import static bo.comteco.postventa.domain.form.Field.field;
import static bo.comteco.postventa.domain.procedure.EffectKind.effect;
import static bo.comteco.postventa.domain.procedure.EffectKind.undoing;
import static bo.comteco.postventa.domain.procedure.Ending.ATTENDED;
import static bo.comteco.postventa.domain.procedure.Ending.DESISTED;
import static bo.comteco.postventa.domain.procedure.Kind.ask;
import static bo.comteco.postventa.domain.procedure.Kind.capture;
import static bo.comteco.postventa.domain.procedure.Kind.enter;
import static bo.comteco.postventa.domain.procedure.Kind.fetch;
import static bo.comteco.postventa.domain.procedure.Kind.tell;
import static bo.comteco.postventa.domain.procedure.ProcedureBuilder.procedure;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Shape;
import bo.comteco.postventa.domain.answer.ValueType;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.form.Form;
import bo.comteco.postventa.domain.procedure.EffectKind;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.OwedEffect;
import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.walk.Desk;
import bo.comteco.postventa.domain.walk.ParametersOf;
import bo.comteco.postventa.domain.walk.Subjects;
import java.util.List;

/**
 * An entry of three effects: an order, an engineering service that names the order, and a bill that nobody waits for,
 * with a charge in its place when it is not paid. Facts hang together: coverage is asked with the position and with the
 * technology of today.
 */
final class Orders {

    enum Agreed {
        YES,
        NO
    }

    static final FactKind<String> TECHNOLOGY = fact("technology", SystemName.SMARTFLEX, Shape.text());
    static final FactKind<String> COVERAGE = fact("coverage", SystemName.QGIS, Shape.text())
            .askedWith("position")
            .askedWith(TECHNOLOGY);
    static final FactKind<Money> PRICE = fact("price", SystemName.SMARTFLEX, Shape.money());

    static final EffectKind CANCEL_ORDER = undoing("CANCEL_ORDER", SystemName.SMARTFLEX);
    static final EffectKind ANNUL = undoing("ANNUL", SystemName.CASH_DESK);
    static final EffectKind UNCHARGE = undoing("UNCHARGE", SystemName.SMARTFLEX);

    static final EffectKind ORDER = effect(
                    "ORDER",
                    SystemName.SMARTFLEX,
                    known -> known.answers().only(List.of("position", "plan")).with("price", known.fact(PRICE)),
                    PRICE)
            .undoneBy(CANCEL_ORDER);
    static final EffectKind SERVICE = effect(
                    "SERVICE",
                    SystemName.SMARTFLEX,
                    known -> Answers.none()
                            .with("order", known.resultOf("ORDER").orElseThrow().text("number")))
            .neverUndone("service-stays");
    static final EffectKind LAST = effect(
                    "LAST",
                    SystemName.PAC,
                    known -> Answers.none()
                            .with(
                                    "service",
                                    known.resultOf("SERVICE").orElseThrow().text("number")))
            .neverUndone("last-stays");
    static final EffectKind CHARGE = effect(
                    "CHARGE", SystemName.SMARTFLEX, known -> Answers.none().with("what", "bill"))
            .undoneBy(UNCHARGE);
    static final EffectKind BILL = effect(
                    "BILL",
                    SystemName.CASH_DESK,
                    known -> Answers.none().with(Kind.Pay.AMOUNT, known.fact(PRICE)),
                    PRICE)
            .undoneBy(ANNUL);

    // spotless:off
    static final Procedure PROCEDURE = procedure(ProcedureCode.B, "Pedidos")
            .step("B.1", "Posición", capture(Form.of(field("position", "Posición", ValueType.TEXT))))
            .then("B.2")
            .step("B.2", "Cobertura", fetch(COVERAGE))
            .then("B.3")
            .step("B.3", "Plan", capture(Form.of(field("plan", "Plan", ValueType.TEXT)), PRICE))
            .then("B.4")
            .step("B.4", "¿Confirma?", ask(Agreed.class))
            .when(Agreed.YES, "B.4/enter")
            .when(Agreed.NO, DESISTED)
            .step(
                    "B.4/enter",
                    "Ingresa",
                    enter(
                            OwedEffect.of(ORDER),
                            OwedEffect.of(SERVICE),
                            OwedEffect.of(LAST),
                            BILL.afterwards().otherwise(CHARGE)))
            .then("B.5")
            .step("B.5", "Entrega", tell())
            .then(ATTENDED)
            .build();
    // spotless:on

    static final Answers HERE = Answers.none().with("position", "aquí");
    static final Answers PLAN = Answers.none().with("plan", "P-1");

    private Orders() {}

    static Desk opened() {
        return Desk.open(PROCEDURE, Subjects.aHolder(), ParametersOf.values())
                .says(TECHNOLOGY, "copper")
                .saysBy(COVERAGE, query -> "served at " + query.with().text("position"))
                .says(PRICE, Money.of(30))
                .answered();
    }

    static Desk confirmed() {
        return opened().complete("B.1", HERE).complete("B.3", PLAN).choose("B.4", Agreed.YES);
    }

    static Desk entered() {
        return confirmed().entered(ORDER).entered(SERVICE).entered(LAST);
    }
}
