package bo.comteco.postventa.domain.requirement;

import static bo.comteco.postventa.domain.form.Field.choice;
import static bo.comteco.postventa.domain.form.Field.field;
import static bo.comteco.postventa.domain.requirement.Judgement.judgement;
import static bo.comteco.postventa.domain.requirement.RequirementPolicy.policy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Shape;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.answer.ValueType;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.fact.UndeclaredFact;
import bo.comteco.postventa.domain.form.Field;
import bo.comteco.postventa.domain.form.Options;
import bo.comteco.postventa.domain.walk.ParametersOf;
import bo.comteco.postventa.domain.walk.Subjects;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequirementPolicyTest {

    private static final FactKind<String> STANDING = FactKind.fact("standing", SystemName.SMARTFLEX, Shape.text());
    private static final FactKind<String> LIEN = FactKind.fact("lien", SystemName.PAC, Shape.text());
    private static final FactKind<List<String>> KINDS = FactKind.fact(
            "kinds",
            SystemName.SMARTFLEX,
            Shape.rows(code -> Answers.none().with(Options.CODE, code), row -> row.text(Options.CODE)));

    private static final Field NOTE = field("note", "Nota", ValueType.EVIDENCE);
    private static final Field KIND = choice("kind", "Clase", new Options.FromFact<>(KINDS));

    private final RequirementPolicy policy = policy(
            "POLICY",
            "Anexo 9: Prueba",
            requirement("9.1", Applicability.EVERYONE, Fulfilment.VERIFIED, says(STANDING)),
            requirement("9.2", Applicability.REPRESENTATIVE, Fulfilment.ATTESTED, seen(), NOTE),
            requirement("9.3", Applicability.EVERYONE, Fulfilment.ATTESTED, says(LIEN), NOTE, KIND));

    @Test
    void aPolicyReadsWhatItsJudgementsAndOptionsReadAndRestsOnWhatIsVerified() {
        assertThat(policy.reads()).containsExactlyInAnyOrder(STANDING, LIEN, KINDS);
        assertThat(policy.verifiedBy()).containsExactly(STANDING);
    }

    @Test
    void aFieldIsAskedOnceThoughTwoRequirementsNeedIt() {
        assertThat(policy.form(Subjects.aRepresentative()).fields()).containsExactly(NOTE.optional(), KIND.optional());
        assertThat(policy.fields()).containsExactly(NOTE.optional(), KIND.optional());
    }

    @Test
    void everyRequirementIsJudgedAndNoneStopsTheNext() {
        var assessment = policy.assess(known(Map.of("standing", "bad", "lien", "bad")));

        assertThat(assessment.policy()).isEqualTo("POLICY");
        assertThat(ids(assessment.requirements())).containsExactly("9.1", "9.2", "9.3");
        assertThat(ids(assessment.unmet())).containsExactly("9.1", "9.2", "9.3");
        assertThat(assessment.isUnmet()).isTrue();
        assertThat(assessment.isMet()).isFalse();
    }

    @Test
    void whatASystemHasNotSaidIsPendingAndTheRestIsJudged() {
        var assessment = policy.assess(known(Map.of("lien", "bad")));

        assertThat(ids(assessment.pending())).containsExactly("9.1");
        assertThat(ids(assessment.unmet())).containsExactly("9.2", "9.3");
        assertThat(assessment.pending().get(0).verdict()).isEqualTo(new Verdict.Pending(SystemName.SMARTFLEX));
        assertThat(assessment.pending().get(0).isUnmet()).isFalse();
    }

    @Test
    void whatOnlyWaitsIsNeitherMetNorUnmet() {
        var waiting = policy("WAITING", "Espera", policy.requirements().get(0)).assess(known(Map.of()));

        assertThat(waiting.isMet()).isFalse();
        assertThat(waiting.isUnmet()).isFalse();
    }

    @Test
    void aJudgementThatReadsWhatItDoesNotDeclareIsAFault() {
        var careless = requirement(
                "9.9",
                Applicability.EVERYONE,
                Fulfilment.VERIFIED,
                judgement("CARELESS", known -> verdict(known.fact(STANDING).equals("good"))));

        assertThatExceptionOfType(UndeclaredFact.class)
                .isThrownBy(() -> careless.assess(known(Map.of("standing", "good"))))
                .satisfies(fault -> assertThat(fault.kind()).isEqualTo("standing"));
    }

    @Test
    void judgementsAreEqualByTheirNames() {
        assertThat(says(STANDING)).isEqualTo(says(STANDING)).hasSameHashCodeAs(says(STANDING));
        assertThat(says(STANDING)).isNotEqualTo(says(LIEN)).isNotEqualTo("SAYS standing");
        assertThat(says(STANDING).name()).isEqualTo("SAYS standing");
        assertThat(policy).hasToString("POLICY");
        assertThat(policy.name()).isEqualTo("POLICY");
        assertThat(policy.title()).isEqualTo("Anexo 9: Prueba");
    }

    private static List<String> ids(List<Assessed> assessed) {
        return assessed.stream().map(one -> one.requirement().id()).toList();
    }

    private static Requirement requirement(
            String id, Applicability of, Fulfilment fulfilment, Judgement judgement, Field... fields) {
        return new Requirement(
                id,
                "Texto " + id,
                "Anexo 9",
                of,
                fulfilment,
                List.of(fields).stream()
                        .map(field -> new Asked(field, Applicability.EVERYONE))
                        .toList(),
                judgement);
    }

    private static Judgement says(FactKind<String> kind) {
        return judgement("SAYS " + kind, known -> verdict(known.fact(kind).equals("good")), kind);
    }

    private static Judgement seen() {
        return judgement("SEEN", known -> verdict(known.answers().has(NOTE.id())));
    }

    private static Verdict verdict(boolean met) {
        return met ? new Verdict.Met() : new Verdict.Unmet(Message.of("unmet.test"), Message.of("mend.test"));
    }

    private static Known known(Map<String, String> said) {
        var facts = new HashMap<String, Value>();
        said.forEach((kind, word) -> facts.put(kind, new Value.Text(word)));
        var now = Instant.parse("2026-11-24T14:00:00Z");
        return new Known(
                1042,
                Subjects.aRepresentative(),
                ParametersOf.values(),
                now,
                now,
                Answers.none(),
                facts,
                Map.of(),
                Map.of());
    }
}
