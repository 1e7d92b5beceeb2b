package bo.comteco.postventa.domain.request;

import static bo.comteco.postventa.domain.fact.FactKind.fact;
import static bo.comteco.postventa.domain.form.Field.field;
import static bo.comteco.postventa.domain.procedure.EffectKind.effect;
import static bo.comteco.postventa.domain.procedure.ProcedureBuilder.procedure;
import static bo.comteco.postventa.domain.walk.Script.script;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Shape;
import bo.comteco.postventa.domain.answer.ValueType;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.form.Form;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.Met;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.procedure.Rule;
import bo.comteco.postventa.domain.request.Suspension.Fits;
import bo.comteco.postventa.domain.walk.ParametersOf;
import bo.comteco.postventa.domain.walk.ProcedureWalk;
import bo.comteco.postventa.domain.walk.Script;
import bo.comteco.postventa.domain.walk.Subjects;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Nothing is decided twice: what a branch enters is a condition on the effect, so every listed path can be walked. */
class EveryPathCanBeWalkedTest {

    private static final Script SUSPENSION = script().answering("D.1", Suspension.NOTE)
            .answering("D.7", Suspension.UNTIL_MAY)
            .finding(Suspension.HOLDER, "CU-100")
            .finding(Suspension.STATE, "active")
            .finding(Suspension.MONTH_DUE, Money.of(100))
            .finding(Suspension.ACCRUED, Money.of(40))
            .on("D.1", Met.UNMET, script().finding(Suspension.HOLDER, "CU-200"))
            .on("D.2", Fits.OTHERWISE, script().finding(Suspension.STATE, "cut"));

    private static final Script ORDERS = script().answering("B.1", Orders.HERE)
            .answering("B.3", Orders.PLAN)
            .finding(Orders.TECHNOLOGY, "copper")
            .finding(Orders.COVERAGE, "served")
            .finding(Orders.PRICE, Money.of(30));

    private static final ProcedureWalk[] WALKS = {
        ProcedureWalk.walk(Suspension.PROCEDURE, Subjects.aHolder(), ParametersOf.values(), SUSPENSION)
                .unread(),
        ProcedureWalk.walk(Orders.PROCEDURE, Subjects.aHolder(), ParametersOf.values(), ORDERS)
                .unread()
    };

    @TestFactory
    Stream<DynamicTest> everyPathIsWalked() {
        return Stream.of(WALKS)
                .flatMap(walk -> walk.everyPath(
                        walked -> assertThat(walked.request().leftBehind()).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> whereverTheClientLeavesNothingStaysBehind() {
        return Stream.of(WALKS).flatMap(ProcedureWalk::everyLeaving);
    }

    @TestFactory
    Stream<DynamicTest> whereverTheAdviserGoesBackItComesToTheSame() {
        return Stream.of(WALKS).flatMap(ProcedureWalk::everyGoingBack);
    }

    @TestFactory
    Stream<DynamicTest> whatABranchEntersIsAConditionOnTheEffect() {
        var dry = fact("weather", SystemName.QGIS, Shape.text());
        var weather = Rule.rule(
                "WEATHER", Fits.class, known -> known.fact(dry).equals("dry") ? Fits.FITS : Fits.OTHERWISE, dry);
        var pole = effect("POLE", SystemName.SMARTFLEX, known -> Answers.none()).neverUndone("pole-stays");
        var cable =
                effect("CABLE", SystemName.SMARTFLEX, known -> Answers.none()).neverUndone("cable-stays");
        var definition = procedure(ProcedureCode.A, "Ramas")
                .step("A.1", "Clima", Kind.find(weather))
                .when(Fits.FITS, "A.2")
                .when(Fits.OTHERWISE, "A.2")
                .step("A.2", "Datos", Kind.capture(Form.of(field("note", "Nota", ValueType.TEXT))))
                .then("A.3")
                .step("A.3", "Ingresa", Kind.enter(pole.when(weather, Fits.FITS), cable.when(weather, Fits.OTHERWISE)))
                .then(Ending.ATTENDED)
                .build();
        var script = script().answering("A.2", Answers.none().with("note", "x"))
                .finding(dry, "dry")
                .on("A.1", Fits.OTHERWISE, script().finding(dry, "wet"));

        return ProcedureWalk.walk(definition, Subjects.aHolder(), ParametersOf.values(), script)
                .unread()
                .everyPath(walked -> assertThat(walked.standing())
                        .isEqualTo(walked.took("A.1", Fits.FITS) ? List.of("POLE") : List.of("CABLE")));
    }

    @TestFactory
    Stream<DynamicTest> anEntryOfNothingIsPassed() {
        var dry = fact("weather", SystemName.QGIS, Shape.text());
        var weather = Rule.rule(
                "WEATHER", Fits.class, known -> known.fact(dry).equals("dry") ? Fits.FITS : Fits.OTHERWISE, dry);
        var pole = effect("POLE", SystemName.SMARTFLEX, known -> Answers.none()).neverUndone("pole-stays");
        var definition = procedure(ProcedureCode.A, "Nada que ingresar")
                .step("A.1", "Datos", Kind.capture(Form.of(field("note", "Nota", ValueType.TEXT))))
                .then("A.2")
                .step("A.2", "Clima", Kind.find(weather))
                .when(Fits.FITS, "A.3")
                .when(Fits.OTHERWISE, Ending.DECLINED)
                .step("A.3", "Ingresa", Kind.enter(pole.when(weather, Fits.OTHERWISE)))
                .then(Ending.ATTENDED)
                .build();
        var script = script().answering("A.1", Answers.none().with("note", "x"))
                .finding(dry, "dry")
                .on("A.2", Fits.OTHERWISE, script().finding(dry, "wet"));

        return ProcedureWalk.walk(definition, Subjects.aHolder(), ParametersOf.values(), script)
                .unread()
                .everyPath(walked -> assertThat(walked.request().effects()).isEmpty());
    }
}
