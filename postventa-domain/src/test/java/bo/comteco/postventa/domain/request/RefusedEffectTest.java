package bo.comteco.postventa.domain.request;

import static bo.comteco.postventa.domain.procedure.EffectKind.effect;
import static bo.comteco.postventa.domain.procedure.EffectKind.undoing;
import static bo.comteco.postventa.domain.procedure.Kind.ask;
import static bo.comteco.postventa.domain.procedure.Kind.enter;
import static bo.comteco.postventa.domain.procedure.Kind.tell;
import static bo.comteco.postventa.domain.procedure.ProcedureBuilder.procedure;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.procedure.EffectKind;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.OwedEffect;
import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.walk.ParametersOf;
import bo.comteco.postventa.domain.walk.ProcedureWalk;
import bo.comteco.postventa.domain.walk.Subjects;
import org.junit.jupiter.api.Test;

class RefusedEffectTest {

    private enum Agreed {
        YES,
        NO
    }

    private static final EffectKind CANCEL = undoing("CANCEL", SystemName.SMARTFLEX);

    private static final EffectKind ORDER =
            effect("ORDER", SystemName.SMARTFLEX, known -> Answers.none()).undoneBy(CANCEL);

    /** Needs what the order came to. */
    private static final EffectKind CLAIM = effect(
                    "CLAIM",
                    SystemName.SMARTFLEX,
                    known -> Answers.none()
                            .with("order", known.resultOf("ORDER").orElseThrow().text("number")))
            .undoneBy(CANCEL);

    private static final Procedure PROCEDURE = procedure(ProcedureCode.C, "Prueba")
            .step("C.7", "¿Confirma?", ask(Agreed.class))
            .when(Agreed.YES, "C.7/enter")
            .when(Agreed.NO, Ending.DESISTED)
            .step("C.7/enter", "Ingresa", enter(OwedEffect.of(ORDER), OwedEffect.of(CLAIM)))
            .then("C.9")
            .step("C.9", "Entrega", tell())
            .then(Ending.ATTENDED)
            .build();

    @Test
    void whatComesAfterARefusedEntryIsVoidAndTheQuestionIsAskedAgain() {
        var request = confirmed(opened());

        var refused = report(request, EffectReport.refused("producto inexistente"));

        assertThat(refused.node().id()).isEqualTo("C.7");
        assertThat(refused.due()).isEmpty();
        assertThat(refused.effects())
                .extracting(Effect::status)
                .containsExactly(EffectStatus.REFUSED, EffectStatus.VOID);
        assertThat(refused.notice()).isPresent();
    }

    @Test
    void whenTheQuestionIsAnsweredAgainEverythingIsEnteredAnew() {
        var refused = report(confirmed(opened()), EffectReport.refused("producto inexistente"));

        var entered = report(confirmed(refused), entered("P-2"));

        assertThat(entered.due()).hasSize(1);
        assertThat(entered.due().get(0).content().text("order")).isEqualTo("P-2");
    }

    @Test
    void whatWasEnteredBeforeTheRefusedOneIsUndone() {
        var request = report(confirmed(opened()), entered("P-1"));

        var refused = report(request, EffectReport.refused("sin saldo"));

        assertThat(refused.node().id()).isEqualTo("C.7");
        assertThat(refused.due()).extracting(effect -> effect.kind().name()).containsExactly("CANCEL");
    }

    private static EffectReport entered(String number) {
        return EffectReport.entered(Answers.none().with("number", number));
    }

    private static ServiceRequest opened() {
        var opening = new Opening(
                7, "test", ProcedureCode.C, Subjects.aHolder(), "visit-1", "adviser-1", ProcedureWalk.MORNING);
        return ServiceRequest.open(opening, PROCEDURE, ParametersOf.values()).request();
    }

    private static ServiceRequest confirmed(ServiceRequest request) {
        return moved(request.complete(
                "C.7", Agreed.YES.name(), Answers.none(), "adviser-1", ProcedureWalk.MORNING.plusSeconds(60)));
    }

    private static ServiceRequest report(ServiceRequest request, EffectReport report) {
        return moved(request.report(
                request.due().get(0).key(), report, StepRecord.SYSTEM, ProcedureWalk.MORNING.plusSeconds(90)));
    }

    private static ServiceRequest moved(Resolution resolution) {
        assertThat(resolution).isInstanceOf(Resolution.Moved.class);
        return ((Resolution.Moved) resolution).request();
    }
}
