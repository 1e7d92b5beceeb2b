package bo.comteco.postventa.domain.walk;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.procedure.ProcedureBuilder;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class WitnessTest {

    private final Procedure procedure = procedure();

    @Test
    void itTellsTheNodesThatWerePassedWithTheirOutcomesAndNoOther() {
        Witness.watch(List.of(procedure));

        Scene.opened(procedure, Subjects.aHolder(), ParametersOf.values(), Script.script())
                .does("A.1", Answers.none())
                .standsAt("A.2");

        assertThat(Witness.told()).containsExactly("A.1", "A.1 DONE");
    }

    @Test
    void aProcedureOfATestsOwnIsAnotherThoughItsNumbersAreTheSame() {
        Witness.watch(List.of(procedure()));

        Scene.opened(procedure, Subjects.aHolder(), ParametersOf.values(), Script.script())
                .does("A.1", Answers.none());

        assertThat(Witness.told()).isEmpty();
    }

    @Test
    void whatHappenedBeforeAndAfterIsNotTold() {
        var scene = Scene.opened(procedure, Subjects.aHolder(), ParametersOf.values(), Script.script())
                .does("A.1", Answers.none());
        Witness.watch(List.of(procedure));

        assertThat(Witness.told()).isEmpty();
        scene.does("A.2", Answers.none());
        assertThat(Witness.told()).isEmpty();
    }

    private static Procedure procedure() {
        return ProcedureBuilder.procedure(ProcedureCode.A, "Prueba")
                .step("A.1", "Dice algo", Kind.tell())
                .then("A.2")
                .step("A.2", "Dice otra cosa", Kind.tell())
                .then(Ending.ATTENDED)
                .build();
    }
}
