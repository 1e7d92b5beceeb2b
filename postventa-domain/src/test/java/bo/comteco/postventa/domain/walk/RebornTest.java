package bo.comteco.postventa.domain.walk;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.procedure.ProcedureBuilder;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.request.Opening;
import bo.comteco.postventa.domain.request.Resolution;
import bo.comteco.postventa.domain.request.ServiceRequest;
import org.junit.jupiter.api.Test;

class RebornTest {

    private final ServiceRequest opened = opened();

    @Test
    void aRequestIsTheSameAsItsSnapshot() {
        assertThatCode(() -> Reborn.of(opened)).doesNotThrowAnyException();
    }

    @Test
    void aRequestThatLostARecordIsNoticed() {
        var told = opened.complete("A.1", null, Answers.none(), "adviser-1", opened.touched());

        assertThatThrownBy(() -> Reborn.same(opened, ((Resolution.Moved) told).request()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("restored after record 2");
    }

    private static ServiceRequest opened() {
        var opening = new Opening(
                1042, "test", ProcedureCode.A, Subjects.aHolder(), "visit-1", "adviser-1", ProcedureWalk.MORNING);
        return ServiceRequest.open(opening, procedure(), ParametersOf.values()).request();
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
