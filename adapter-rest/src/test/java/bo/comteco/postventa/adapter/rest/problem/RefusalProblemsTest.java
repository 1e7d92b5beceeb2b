package bo.comteco.postventa.adapter.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.form.Complaint;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.request.EffectReport;
import bo.comteco.postventa.domain.request.Hands;
import bo.comteco.postventa.domain.request.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each of the procedure's refusals as a problem. */
class RefusalProblemsTest {

    private static final Map<Refusal, String> TYPES = Map.ofEntries(
            Map.entry(new Refusal.Ended(Ending.ATTENDED), "ended"),
            Map.entry(new Refusal.ElsewhereNow("C.6", "C.7"), "elsewhere-now"),
            Map.entry(new Refusal.OutcomeNotGiven("C.6"), "outcome-not-given"),
            Map.entry(new Refusal.UnknownOutcome("C.7", "MAYBE", List.of("YES", "NO")), "unknown-outcome"),
            Map.entry(
                    new Refusal.InvalidAnswers("C.6", List.of(new Complaint("mobile", Message.of("form.missing")))),
                    "invalid-answers"),
            Map.entry(new Refusal.StillWaiting("C.2", Set.of(SystemName.QGIS)), "still-waiting"),
            Map.entry(new Refusal.NotForPerson("C.7/enter"), "not-for-person"),
            Map.entry(new Refusal.NotOnTrail("C.6"), "not-on-trail"),
            Map.entry(new Refusal.AlreadyEntered("C.6", SystemName.SMARTFLEX), "already-entered"),
            Map.entry(new Refusal.NothingToClose("C.7"), "nothing-to-close"),
            Map.entry(new Refusal.UnknownEffect("1-C.7/enter-1"), "unknown-effect"),
            Map.entry(new Refusal.InTheseHands(new Hands("NORTE", "zonal", true)), "in-these-hands"),
            Map.entry(new Refusal.CanNotBeAsked("1-E.9-3", SystemName.WHATSAPP), "can-not-be-asked"),
            Map.entry(new Refusal.LookFirst("1-C.7-0", SystemName.SMARTFLEX), "look-first"),
            Map.entry(new Refusal.PaidAlready("1-D.6.1-1", "R-77"), "paid-already"),
            Map.entry(new Refusal.ForeignReport("1-C.7/enter-1", EffectReport.Result.PAID), "foreign-report"));

    private final RefusalProblems problems = new RefusalProblems(message -> message.key() + message.arguments());

    static Stream<Refusal> refusals() {
        return TYPES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aRefusalHasItsOwnTypeAndTheDomainsWords(Refusal refusal) {
        var body = problems.problem(refusal).body();

        assertThat(body.getType()).hasToString("urn:comteco:postventa:problem:" + TYPES.get(refusal));
        assertThat(body.getTitle()).isNotBlank();
        assertThat(body.getDetail()).startsWith(refusal.message().key());
        assertThat(body.getStatus()).isEqualTo(refusal instanceof Refusal.StillWaiting ? 409 : 422);
    }

    @Test
    void everyRefusalIsTried() {
        assertThat(TYPES.keySet().stream().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(Set.of(Refusal.class.getPermittedSubclasses()));
    }

    @Test
    void aWaitNamesTheSystemsAndSaysWhenToTryAgain() {
        var problem = problems.problem(new Refusal.StillWaiting("C.2", Set.of(SystemName.QGIS, SystemName.SMARTFLEX)));

        assertThat(problem.members())
                .containsEntry("node", "C.2")
                .containsEntry("systems", List.of("Smartflex", "QGIS"));
        assertThat(problem.headers()).containsKey("Retry-After");
    }

    @Test
    void wrongAnswersArePointedAtWhereTheBodyHasThem() {
        var problem = problems.problem(new Refusal.InvalidAnswers(
                "I.4",
                List.of(
                        new Complaint("mobile", Message.of("form.missing")),
                        new Complaint(
                                "equipment[2].serial",
                                Message.of("form.not-offered").with("given", "7654321")))));

        assertThat(problem.members())
                .containsEntry(
                        "errors",
                        List.of(
                                new WrongMember("#/answers/mobile", "form.missing{}"),
                                new WrongMember(
                                        "#/answers/equipment/rows/2/serial", "form.not-offered{given=indicado}")));
    }

    @Test
    void anOutcomeThatIsNoneIsNotRepeated() {
        var problem = problems.problem(new Refusal.UnknownOutcome("C.7", "7654321", List.of("YES", "NO")));

        assertThat(problem.detail()).doesNotContain("7654321");
        assertThat(problem.members()).containsEntry("outcomes", List.of("YES", "NO"));
    }
}
