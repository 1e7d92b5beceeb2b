package bo.comteco.postventa.domain.request;

import static bo.comteco.postventa.domain.procedure.ProcedureBuilder.procedure;
import static bo.comteco.postventa.domain.requirement.Judgement.judgement;
import static bo.comteco.postventa.domain.requirement.RequirementPolicy.policy;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.ValueType;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.form.Field;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.Met;
import bo.comteco.postventa.domain.procedure.Path;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.requirement.Applicability;
import bo.comteco.postventa.domain.requirement.Asked;
import bo.comteco.postventa.domain.requirement.Assessed;
import bo.comteco.postventa.domain.requirement.Fulfilment;
import bo.comteco.postventa.domain.requirement.Requirement;
import bo.comteco.postventa.domain.requirement.Verdict;
import bo.comteco.postventa.domain.walk.Desk;
import bo.comteco.postventa.domain.walk.ParametersOf;
import bo.comteco.postventa.domain.walk.Subjects;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Unmet stays at the assessment: answering assesses again, with verified facts found anew; closing it takes the edge. */
class AnUnmetAssessmentStaysTest {

    private final Desk desk = Suspension.opened();

    @Test
    void whatIsNotAttestedIsUnmetAndCanBeAttestedLater() {
        desk.complete("D.1");
        assertThat(desk.node()).isEqualTo("D.1");
        assertThat(unmet()).containsExactly("5.2");

        desk.complete("D.1", Suspension.NOTE);

        assertThat(desk.node()).isEqualTo("D.5");
    }

    @Test
    void assessedAgainTheVerifiedFactsAreFoundAnewWhateverTheirAge() {
        desk.complete("D.1").says(Suspension.HOLDER, "CU-200");

        desk.complete("D.1", Suspension.NOTE);

        assertThat(desk.node()).isEqualTo("D.1");
        assertThat(unmet()).containsExactly("5.1");
        assertThat(desk.lastRecords()).extracting(StepRecord::act).containsExactly(Act.ASSESSED_AGAIN, Act.FOUND);
    }

    @Test
    void whatASystemSaidWhenTheClientCameIsNotHeldAgainstHimWhenHeCompletesIt() {
        var late = Desk.open(Suspension.PROCEDURE, Subjects.aHolder(), ParametersOf.values())
                .says(Suspension.HOLDER, "CU-200")
                .answered();
        assertThat(late.request().assessment(late.now()).orElseThrow().unmet()).hasSize(2);

        late.says(Suspension.HOLDER, "CU-100").says(Suspension.STATE, "cut").complete("D.1", Suspension.NOTE);

        assertThat(late.request().ending()).contains(Ending.DECLINED);
    }

    @Test
    void whatASystemVerifiesCannotBeAttestedAway() {
        var other = Desk.open(Suspension.PROCEDURE, Subjects.aHolder(), ParametersOf.values())
                .says(Suspension.HOLDER, "CU-200")
                .answered();

        other.complete("D.1", Suspension.NOTE).complete("D.1", Suspension.NOTE);

        assertThat(other.node()).isEqualTo("D.1");
    }

    @Test
    void whileTheSystemIsSilentItIsPendingAndTheRestIsSaid() {
        desk.complete("D.1").silent(Suspension.HOLDER).complete("D.1");

        var assessment = desk.request().assessment(desk.now()).orElseThrow();

        assertThat(assessment.pending())
                .extracting(one -> one.requirement().id())
                .containsExactly("5.1");
        assertThat(assessment.unmet()).extracting(one -> one.requirement().id()).containsExactly("5.2");
        assertThat(assessment.isMet()).isFalse();
        assertThat(desk.request().waiting()).isInstanceOf(Waiting.ForFacts.class);
    }

    @Test
    void nothingAttestedAssessesAgainWhatWasAttested() {
        var other = Desk.open(Suspension.PROCEDURE, Subjects.aHolder(), ParametersOf.values())
                .says(Suspension.HOLDER, "CU-200")
                .answered()
                .complete("D.1", Suspension.NOTE);

        other.says(Suspension.HOLDER, "CU-100").says(Suspension.STATE, "cut").complete("D.1");

        assertThat(other.request().ending()).contains(Ending.DECLINED);
        assertThat(other.request().known(other.now()).answers()).isEqualTo(Suspension.NOTE);
    }

    @Test
    void whatWasAttestedByMistakeIsTakenBack() {
        var other = twoNotes().complete("D.1", Answers.none().with("one", "N-1"));
        assertThat(other.request().proposal()).isEqualTo(Answers.none().with("one", "N-1"));

        other.complete("D.1", Answers.none().with("two", "N-2"));

        assertThat(other.node()).isEqualTo("D.1");
        assertThat(other.request().proposal()).isEqualTo(Answers.none().with("two", "N-2"));
        other.complete("D.1", Answers.none().with("one", "N-1").with("two", "N-2"));
        assertThat(other.request().ending()).contains(Ending.ATTENDED);
    }

    private static Desk twoNotes() {
        var both = policy("BOTH", "Anexo", seen("one"), seen("two"));
        var definition = procedure(ProcedureCode.D, "Dos notas")
                .step("D.1", "Verifica", Kind.assess(both))
                .when(Met.MET, Ending.ATTENDED)
                .when(Met.UNMET, Ending.NOT_ADMITTED)
                .build();
        return Desk.open(definition, Subjects.aHolder(), ParametersOf.values());
    }

    private static Requirement seen(String field) {
        return new Requirement(
                "9." + field,
                "Nota",
                "Anexo 9",
                Applicability.EVERYONE,
                Fulfilment.ATTESTED,
                List.of(new Asked(Field.field(field, "Nota", ValueType.TEXT), Applicability.EVERYONE)),
                judgement(
                        "SEEN_" + field,
                        known -> known.answers().has(field)
                                ? new Verdict.Met()
                                : new Verdict.Unmet(Message.of("unmet"), Message.of("mend"))));
    }

    @Test
    void closingItTakesTheEdge() {
        desk.complete("D.1").closes();

        assertThat(desk.request().ending()).contains(Ending.NOT_ADMITTED);
        assertThat(desk.request().trail()).containsExactly(new Path.Edge("D.1", "UNMET"));
    }

    @Test
    void desistingThereClosesIt() {
        assertThat(desk.complete("D.1").desists().request().ending()).contains(Ending.NOT_ADMITTED);
    }

    @Test
    void whatASystemSaysIsUnmetCanBeClosedBeforeAnybodyAttestsAnything() {
        var other = Desk.open(Suspension.PROCEDURE, Subjects.aHolder(), ParametersOf.values())
                .says(Suspension.HOLDER, "CU-200")
                .answered();

        assertThat(other.closes().request().ending()).contains(Ending.NOT_ADMITTED);
    }

    @Test
    void whatNobodyHasAttestedYetIsNotClosedAndWhoLeavesThenDesists() {
        assertThat(desk.refusal((request, at) -> request.close("a", at))).isEqualTo(new Refusal.NothingToClose("D.1"));
        assertThat(desk.desists().request().ending()).contains(Ending.DESISTED);
    }

    @Test
    void elsewhereThereIsNothingToClose() {
        var admitted = Suspension.admitted();

        assertThat(admitted.refusal((request, at) -> request.close("a", at)))
                .isEqualTo(new Refusal.NothingToClose("D.5"));
        assertThat(admitted.request().assessment(admitted.now())).isEmpty();
    }

    @Test
    void anAnswerThatWasOnItsWayWhenItWasAssessedAgainIsNotTaken() {
        desk.complete("D.1").later(Duration.ofSeconds(5));
        var before = desk.now();
        desk.silent(Suspension.HOLDER).complete("D.1", Suspension.NOTE);
        var query = desk.request().needs().get(0);

        var moved = desk.request().found(List.of(query.answered(Suspension.HOLDER, "CU-100", before)), desk.now());

        assertThat(moved.records()).isEmpty();
    }

    private List<String> unmet() {
        return desk.request().assessment(desk.now()).orElseThrow().unmet().stream()
                .map(Assessed::requirement)
                .map(Requirement::id)
                .toList();
    }
}
