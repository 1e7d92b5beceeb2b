package bo.comteco.postventa.domain.request;

import static bo.comteco.postventa.domain.procedure.ProcedureBuilder.procedure;
import static bo.comteco.postventa.domain.requirement.Judgement.judgement;
import static bo.comteco.postventa.domain.requirement.RequirementPolicy.policy;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.Met;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.procedure.Referral;
import bo.comteco.postventa.domain.requirement.Applicability;
import bo.comteco.postventa.domain.requirement.Fulfilment;
import bo.comteco.postventa.domain.requirement.Requirement;
import bo.comteco.postventa.domain.requirement.Verdict;
import bo.comteco.postventa.domain.walk.Desk;
import bo.comteco.postventa.domain.walk.ParametersOf;
import bo.comteco.postventa.domain.walk.Subjects;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An assessment can say that somebody else checks a requirement; that does not block, and is no fulfilment (Annex 4). */
class SomebodyElseChecksTest {

    private static final Verdict ELSEWHERE = new Verdict.CheckedElsewhere(Message.of("checked-elsewhere"));
    private static final Verdict UNMET = new Verdict.Unmet(Message.of("unmet"), Message.of("mend"));

    @Test
    void whatSomebodyElseChecksDoesNotBlock() {
        var desk = assessed(ELSEWHERE).complete("H.1");

        assertThat(desk.request().ending()).contains(Ending.REFERRED);
        assertThat(desk.trail()).containsExactly("H.1", "H.2");
    }

    @Test
    void theAssessmentSaysSoAndIsNeitherUnmetNorPending() {
        var desk = assessed(ELSEWHERE);

        var assessment = desk.request().assessment(desk.now()).orElseThrow();

        assertThat(assessment.requirements().get(0).verdict()).isEqualTo(ELSEWHERE);
        assertThat(assessment.isMet()).isTrue();
        assertThat(assessment.unmet()).isEmpty();
        assertThat(assessment.pending()).isEmpty();
    }

    @Test
    void besideItAnUnmetOneStillBlocks() {
        var desk = assessed(ELSEWHERE, UNMET).complete("H.1");

        assertThat(desk.node()).isEqualTo("H.1");
        assertThat(desk.closes().request().ending()).contains(Ending.NOT_ADMITTED);
    }

    private static Desk assessed(Verdict... verdicts) {
        var requirements = new Requirement[verdicts.length];
        for (int i = 0; i < verdicts.length; i++) {
            var verdict = verdicts[i];
            requirements[i] = new Requirement(
                    "4." + i,
                    "Algo",
                    "Anexo 4",
                    Applicability.EVERYONE,
                    Fulfilment.ATTESTED,
                    List.of(),
                    judgement("J" + i, known -> verdict));
        }
        var definition = procedure(ProcedureCode.H, "Crédito")
                .step("H.1", "Verifica", Kind.assess(policy("ANNEX_4", "Anexo 4", requirements)))
                .when(Met.MET, "H.2")
                .when(Met.UNMET, Ending.NOT_ADMITTED)
                .step("H.2", "Deriva", Kind.refer(new Referral("ADM-GAF-P07", "Crédito", null)))
                .build();
        return Desk.open(definition, Subjects.aHolder(), ParametersOf.values());
    }
}
