package bo.comteco.postventa.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.requirement.Applicability;
import bo.comteco.postventa.domain.requirement.Assessed;
import bo.comteco.postventa.domain.requirement.Assessment;
import bo.comteco.postventa.domain.requirement.Fulfilment;
import bo.comteco.postventa.domain.requirement.Judgement;
import bo.comteco.postventa.domain.requirement.Requirement;
import bo.comteco.postventa.domain.requirement.Verdict;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What became of a requirement, in the words that a refusal and a sheet of requirements print. */
class AssessmentTextsTest {

    private static final SpanishTexts TEXTS = SpanishTexts.of(List.of(
            Bundle.named("kernel"),
            Map.of("why", "Debe {sum} bolivianos.", "mend", "Pague en caja.", "not", "Usted es el titular.")));

    private static final Verdict UNMET = new Verdict.Unmet(Message.of("why").with("sum", 12), Message.of("mend"));

    private static final Map<Verdict, String> SENTENCES = new LinkedHashMap<>();

    static {
        SENTENCES.put(new Verdict.Met(), "Anexo 9, ítem 2 — Tener las cuentas al día. Cumplido.");
        SENTENCES.put(UNMET, "Anexo 9, ítem 2 — Tener las cuentas al día. Debe 12 bolivianos. Pague en caja.");
        SENTENCES.put(
                new Verdict.NotApplicable(Message.of("not")),
                "Anexo 9, ítem 2 — Tener las cuentas al día. Usted es el titular.");
        SENTENCES.put(
                new Verdict.Pending(SystemName.SMARTFLEX),
                "Anexo 9, ítem 2 — Tener las cuentas al día. Pendiente: Smartflex aún no responde.");
        SENTENCES.put(
                new Verdict.CheckedElsewhere(Message.of("mend")),
                "Anexo 9, ítem 2 — Tener las cuentas al día. Pague en caja.");
    }

    @TestFactory
    Stream<DynamicTest> everyVerdictNamesSourceAndRequirement() {
        return SENTENCES.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey().getClass().getSimpleName(),
                        () -> assertThat(TEXTS.render(assessed(2, entry.getKey())))
                                .isEqualTo(entry.getValue())));
    }

    @Test
    void noVerdictIsLeftOut() {
        assertThat(SENTENCES.keySet().stream().<Class<?>>map(Verdict::getClass))
                .containsExactlyInAnyOrder(Verdict.class.getPermittedSubclasses());
    }

    @Test
    void aRefusalNamesEveryRequirementThatIsUnmetAndNoOther() {
        assertThat(TEXTS.refusal(assessment(UNMET, new Verdict.Met(), new Verdict.Pending(SystemName.PAC), UNMET)))
                .isEqualTo("""
                        No se puede admitir la solicitud: faltan estos requisitos.
                        • Anexo 9, ítem 1 — Tener las cuentas al día. Debe 12 bolivianos. Pague en caja.
                        • Anexo 9, ítem 4 — Tener las cuentas al día. Debe 12 bolivianos. Pague en caja.""");
    }

    @Test
    void aRefusalForOneRequirementSpeaksOfOne() {
        assertThat(TEXTS.refusal(assessment(UNMET)))
                .startsWith("No se puede admitir la solicitud: falta este requisito.\n• Anexo 9, ítem 1 —");
    }

    @Test
    void withoutAnythingUnmetThereIsNoRefusal() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXTS.refusal(assessment(new Verdict.Pending(SystemName.PAC))))
                .withMessageContaining("ANNEX_9");
    }

    private static Assessment assessment(Verdict... verdicts) {
        var assessed = Stream.iterate(1, number -> number + 1)
                .limit(verdicts.length)
                .map(number -> assessed(number, Arrays.asList(verdicts).get(number - 1)))
                .toList();
        return new Assessment("ANNEX_9", assessed);
    }

    private static Assessed assessed(int number, Verdict verdict) {
        return new Assessed(
                new Requirement(
                        "9." + number,
                        "Tener las cuentas al día.",
                        "Anexo 9, ítem " + number,
                        Applicability.EVERYONE,
                        Fulfilment.VERIFIED,
                        List.of(),
                        Judgement.judgement("TOLD", known -> verdict)),
                verdict);
    }
}
