package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.walk.Script.script;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.fact.Subject;
import bo.comteco.postventa.domain.parameter.Parameters;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.request.Refusal;
import bo.comteco.postventa.domain.walk.GoldenFile;
import bo.comteco.postventa.domain.walk.ParametersOf;
import bo.comteco.postventa.domain.walk.ProcedureWalk;
import bo.comteco.postventa.domain.walk.Scene;
import bo.comteco.postventa.domain.walk.Script;
import bo.comteco.postventa.domain.walk.Subjects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LegalMattersTest {

    private static final Subject HEIR = Subjects.withoutProduct(Subjects.aRepresentative());
    private static final Parameters NONE = ParametersOf.values();

    private static final Script SCRIPT =
            script().answering("J.1", Answers.none().with(LegalMatters.MATTER, "Sucesión del titular"));

    static final ProcedureWalk WALK = ProcedureWalk.walk(LegalMatters.PROCEDURE, HEIR, NONE, SCRIPT);

    @Test
    void readsAsAgreed() {
        GoldenFile.compareAll(LegalMatters.PROCEDURE);
    }

    @TestFactory
    Stream<DynamicTest> everyPathIsWalked() {
        return WALK.everyPath(walked -> {
            assertThat(walked.request().effects()).isEmpty();
            assertThat(walked.printed()).isEmpty();
        });
    }

    @Test
    @ReadAs("D-11")
    void d11WhoeverComesWithALegalMatterSaysWhatItIsAboutAndIsReferred() {
        var scene = Scene.opened(LegalMatters.PROCEDURE, HEIR, NONE, SCRIPT).does("J.1");

        scene.endsAs(Ending.REFERRED);

        assertThat(scene.request().known(ProcedureWalk.MORNING).answers().text("matter"))
                .isEqualTo("Sucesión del titular");
        var referral = (Kind.Refer) scene.request().node().kind();
        assertThat(referral.referral().oneLine()).isEqualTo("Trámites Legales (GC-PRC-OPE-SDO-01)");
    }

    @Test
    void aMatterThatIsNotSaidIsAskedFor() {
        var refused = Scene.opened(LegalMatters.PROCEDURE, HEIR, NONE, SCRIPT).isRefused("J.1", Answers.none());

        assertThat(refused.refusal()).isInstanceOf(Refusal.InvalidAnswers.class);
    }
}
