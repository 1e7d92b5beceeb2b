package bo.comteco.postventa.domain.procedure;

import static bo.comteco.postventa.domain.form.Field.field;
import static bo.comteco.postventa.domain.procedure.EffectKind.effect;
import static bo.comteco.postventa.domain.procedure.Ending.ATTENDED;
import static bo.comteco.postventa.domain.procedure.Ending.DECLINED;
import static bo.comteco.postventa.domain.procedure.Kind.ask;
import static bo.comteco.postventa.domain.procedure.Kind.assess;
import static bo.comteco.postventa.domain.procedure.Kind.capture;
import static bo.comteco.postventa.domain.procedure.Kind.enter;
import static bo.comteco.postventa.domain.procedure.Kind.find;
import static bo.comteco.postventa.domain.procedure.Kind.notice;
import static bo.comteco.postventa.domain.procedure.Kind.pay;
import static bo.comteco.postventa.domain.procedure.Kind.refer;
import static bo.comteco.postventa.domain.procedure.Kind.tell;
import static bo.comteco.postventa.domain.procedure.ProcedureBuilder.procedure;
import static bo.comteco.postventa.domain.requirement.Judgement.judgement;
import static bo.comteco.postventa.domain.requirement.RequirementPolicy.policy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.ValueType;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.form.Form;
import bo.comteco.postventa.domain.procedure.Violation.Fault;
import bo.comteco.postventa.domain.requirement.Applicability;
import bo.comteco.postventa.domain.requirement.Asked;
import bo.comteco.postventa.domain.requirement.Fulfilment;
import bo.comteco.postventa.domain.requirement.Requirement;
import bo.comteco.postventa.domain.requirement.RequirementPolicy;
import bo.comteco.postventa.domain.requirement.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every fault that a definition can have is found when it is built: alone, and together with all others. */
class FaultyDefinitionTest {

    private enum Agreed {
        YES,
        NO
    }

    private enum Weather {
        DRY,
        WET
    }

    private static final Form NOTE = Form.of(field("note", "Glosa", ValueType.TEXT));
    private static final Form DATE = Form.of(field("date", "Fecha", ValueType.DATE));

    private static final Rule<Weather> WEATHER = Rule.rule("WEATHER", Weather.class, known -> Weather.DRY);

    private static final EffectKind ORDER =
            effect("ORDER", SystemName.SMARTFLEX, known -> Answers.none()).neverUndone("order-stays");
    private static final EffectKind BILL = effect(
                    "BILL", SystemName.CASH_DESK, known -> Answers.none().with(Kind.Pay.AMOUNT, Money.of(10)))
            .neverUndone("bill-stays");

    @Test
    void aSoundDefinitionIsBuilt() {
        var sound = procedure(ProcedureCode.C, "Prueba")
                .step("C.1", "Datos", capture(NOTE))
                .then("C.2")
                .step("C.2", "¿Cancela ahora?", ask(Agreed.class))
                .when(Agreed.YES, "C.3")
                .when(Agreed.NO, "C.4")
                .step("C.3", "A caja", pay(BILL))
                .when(Payment.PAID, "C.4")
                .when(Payment.REJECTED, "C.2")
                .when(Payment.EXPIRED, DECLINED)
                .step("C.4", "Clima", find(WEATHER))
                .when(Weather.DRY, "C.5")
                .when(Weather.WET, "C.6")
                .step("C.5", "Fecha", capture(DATE))
                .then("C.5/enter")
                .step("C.5/enter", "Ingresa", enter(ORDER.when(WEATHER, Weather.DRY)))
                .then(ATTENDED)
                .step("C.6", "Deriva", refer(new Referral("X", "Otro", null)))
                .build();

        assertThat(sound.nodes())
                .extracting(Node::id)
                .containsExactly("C.1", "C.2", "C.3", "C.4", "C.5", "C.5/enter", "C.6");
        assertThat(sound.first().id()).isEqualTo("C.1");
        assertThat(sound.node("C.5/enter").number()).isEqualTo("C.5");
        assertThat(sound.effectKinds()).containsOnlyKeys("BILL", "ORDER");
    }

    @Test
    void thereIsAtLeastOneStep() {
        assertThat(faults(procedure(ProcedureCode.C, "Prueba")))
                .containsExactly(new Violation(Fault.NO_STEPS, "C", "a procedure has at least one step"));
    }

    @Test
    void anIdStandsOnce() {
        assertFault(
                Fault.DUPLICATE_STEP,
                "C.1",
                procedure(ProcedureCode.C, "Prueba")
                        .step("C.1", "Dice", tell())
                        .then(ATTENDED)
                        .step("C.1", "Dice otra vez", tell())
                        .then(ATTENDED));
    }

    @Test
    void anIdBearsTheLetterOfItsProcedureAndAManualNumber() {
        for (var id : List.of("D.1", "C", "C.", "C.1.", "C.1/", "C.1/Enter", "C.1/a b", "C.one", "C.1/a/b", "c.1")) {
            assertFault(
                    Fault.FOREIGN_NUMBER,
                    id,
                    procedure(ProcedureCode.C, "Prueba")
                            .step(id, "Dice", tell())
                            .then(ATTENDED));
        }
    }

    @Test
    void anIdMayHaveAnyDepthAndAName() {
        for (var id : List.of("C.1", "C.10", "C.4.2", "C.4.2.1", "C.4.2/enter", "C.1/one-off2")) {
            assertThat(procedure(ProcedureCode.C, "Prueba")
                            .step(id, "Dice", tell())
                            .then(ATTENDED)
                            .build()
                            .find(id))
                    .isPresent();
        }
    }

    @Test
    void oneNumberAsksOnce() {
        assertFault(
                Fault.SECOND_ASK,
                "C.1/again",
                procedure(ProcedureCode.C, "Prueba")
                        .step("C.1", "¿Sí?", ask(Agreed.class))
                        .when(Agreed.YES, "C.1/again")
                        .when(Agreed.NO, DECLINED)
                        .step("C.1/again", "¿De veras?", ask(Agreed.class))
                        .when(Agreed.YES, "C.2")
                        .when(Agreed.NO, DECLINED)
                        .step("C.2", "Dice", tell())
                        .then(ATTENDED));
    }

    @Test
    void aRouteLeadsToAStepThatExists() {
        assertFault(
                Fault.UNKNOWN_TARGET,
                "C.1",
                builder(procedure(ProcedureCode.C, "Prueba")
                        .step("C.1", "¿Sí?", ask(Agreed.class))
                        .when(Agreed.YES, "C.9")
                        .when(Agreed.NO, DECLINED)));
    }

    @Test
    void everyOutcomeIsRouted() {
        assertFault(
                Fault.UNROUTED_OUTCOME,
                "C.1",
                builder(procedure(ProcedureCode.C, "Prueba")
                        .step("C.1", "¿Sí?", ask(Agreed.class))
                        .when(Agreed.YES, ATTENDED)));
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void anOutcomeIsTheNodesOwn() {
        ProcedureBuilder.Routing routing = procedure(ProcedureCode.C, "Prueba")
                .step("C.1", "¿Sí?", ask(Agreed.class))
                .when(Agreed.YES, ATTENDED)
                .when(Agreed.NO, DECLINED);

        routing.when(Weather.WET, ATTENDED);

        assertFault(Fault.FOREIGN_OUTCOME, "C.1", builder(routing));
    }

    @Test
    void anOutcomeIsRoutedOnce() {
        assertFault(
                Fault.DOUBLE_ROUTE,
                "C.1",
                builder(procedure(ProcedureCode.C, "Prueba")
                        .step("C.1", "¿Sí?", ask(Agreed.class))
                        .when(Agreed.YES, ATTENDED)
                        .when(Agreed.YES, DECLINED)
                        .when(Agreed.NO, DECLINED)));
    }

    @Test
    void everyStepIsReached() {
        assertFault(
                Fault.UNREACHABLE,
                "C.2",
                procedure(ProcedureCode.C, "Prueba")
                        .step("C.1", "Dice", tell())
                        .then(ATTENDED)
                        .step("C.2", "Nadie llega", tell())
                        .then(ATTENDED));
    }

    @Test
    void everyStepLeadsToAnEnding() {
        var definition = procedure(ProcedureCode.C, "Prueba")
                .step("C.1", "¿Cancela ahora?", ask(Agreed.class))
                .when(Agreed.YES, "C.2")
                .when(Agreed.NO, ATTENDED)
                .step("C.2", "A caja", pay(BILL))
                .when(Payment.PAID, "C.3")
                .when(Payment.REJECTED, "C.3")
                .when(Payment.EXPIRED, "C.3")
                .step("C.3", "A caja otra vez", pay(BILL))
                .when(Payment.PAID, "C.2")
                .when(Payment.REJECTED, "C.2")
                .when(Payment.EXPIRED, "C.2");

        assertThat(faults(builder(definition)))
                .extracting(Violation::fault, Violation::node)
                .containsExactly(tuple(Fault.NO_WAY_OUT, "C.2"), tuple(Fault.NO_WAY_OUT, "C.3"));
    }

    @Test
    void nothingLeadsBackWithoutAPayment() {
        var definition = procedure(ProcedureCode.C, "Prueba")
                .step("C.1", "Datos", capture(NOTE))
                .then("C.2")
                .step("C.2", "¿Bien?", ask(Agreed.class))
                .when(Agreed.YES, ATTENDED)
                .when(Agreed.NO, "C.1");

        assertThat(faults(builder(definition)))
                .extracting(Violation::fault, Violation::node)
                .containsExactly(tuple(Fault.LOOP, "C.1"), tuple(Fault.LOOP, "C.2"));
    }

    @Test
    void aFieldIsCapturedOnceOnAPath() {
        assertFault(
                Fault.REPEATED_FIELD,
                "C.2",
                procedure(ProcedureCode.C, "Prueba")
                        .step("C.1", "Datos", capture(NOTE))
                        .then("C.2")
                        .step("C.2", "Los mismos datos", capture(NOTE))
                        .then(ATTENDED));
    }

    @Test
    void whatAnAssessmentAttestsIsNotCapturedAgain() {
        assertFault(
                Fault.REPEATED_FIELD,
                "C.2",
                procedure(ProcedureCode.C, "Prueba")
                        .step("C.1", "Verifica", assess(asking("note")))
                        .when(Met.MET, "C.2")
                        .when(Met.UNMET, DECLINED)
                        .step("C.2", "Los mismos datos", capture(NOTE))
                        .then(ATTENDED));
    }

    @Test
    void onBranchesThatNeverMeetAFieldMayStandTwice() {
        assertThat(procedure(ProcedureCode.C, "Prueba")
                        .step("C.1", "¿Sí?", ask(Agreed.class))
                        .when(Agreed.YES, "C.2")
                        .when(Agreed.NO, "C.3")
                        .step("C.2", "Datos", capture(NOTE))
                        .then(ATTENDED)
                        .step("C.3", "Datos", capture(NOTE))
                        .then(ATTENDED)
                        .build())
                .isNotNull();
    }

    @Test
    void aRuleDecidesOnceOnAPath() {
        assertFault(
                Fault.REPEATED_DECISION,
                "C.2",
                builder(procedure(ProcedureCode.C, "Prueba")
                        .step("C.1", "Clima", find(WEATHER))
                        .when(Weather.DRY, "C.2")
                        .when(Weather.WET, "C.2")
                        .step("C.2", "Clima otra vez", find(WEATHER))
                        .when(Weather.DRY, ATTENDED)
                        .when(Weather.WET, ATTENDED)));
    }

    @Test
    void aConditionOfAnEffectWasDecidedOnEveryPath() {
        assertFault(
                Fault.UNDECIDED_CONDITION,
                "C.3",
                procedure(ProcedureCode.C, "Prueba")
                        .step("C.1", "¿Sí?", ask(Agreed.class))
                        .when(Agreed.YES, "C.2")
                        .when(Agreed.NO, "C.3")
                        .step("C.2", "Clima", find(WEATHER))
                        .when(Weather.DRY, "C.3")
                        .when(Weather.WET, DECLINED)
                        .step("C.3", "Ingresa", enter(ORDER.when(WEATHER, Weather.DRY)))
                        .then(ATTENDED));
    }

    @Test
    void beforeAnEntryThereIsAQuestion() {
        assertFault(
                Fault.NO_RETREAT,
                "C.1",
                procedure(ProcedureCode.C, "Prueba")
                        .step("C.1", "Ingresa", enter(ORDER))
                        .then(ATTENDED));
        assertFault(
                Fault.NO_RETREAT,
                "C.2",
                procedure(ProcedureCode.C, "Prueba")
                        .step("C.1", "Dice", tell())
                        .then("C.2")
                        .step("C.2", "Ingresa", enter(ORDER))
                        .then(ATTENDED));
    }

    @Test
    void betweenTwoEntriesThereIsAQuestion() {
        var another = effect("OTHER", SystemName.PAC, known -> Answers.none()).neverUndone("stays");
        assertFault(
                Fault.NO_RETREAT,
                "C.3",
                procedure(ProcedureCode.C, "Prueba")
                        .step("C.1", "Datos", capture(NOTE))
                        .then("C.2")
                        .step("C.2", "Ingresa", enter(ORDER))
                        .then("C.3")
                        .step("C.3", "Ingresa más", enter(another))
                        .then(ATTENDED));
        assertFault(
                Fault.NO_RETREAT,
                "C.3",
                procedure(ProcedureCode.C, "Prueba")
                        .step("C.1", "Datos", capture(NOTE))
                        .then("C.2")
                        .step("C.2", "Avisa", notice(another))
                        .then("C.3")
                        .step("C.3", "Ingresa", enter(ORDER))
                        .then(ATTENDED));
    }

    @Test
    void everyWayToAnEntryHasAQuestion() {
        assertFault(
                Fault.NO_RETREAT,
                "C.4",
                procedure(ProcedureCode.C, "Prueba")
                        .step("C.1", "Clima", find(WEATHER))
                        .when(Weather.DRY, "C.2")
                        .when(Weather.WET, "C.3")
                        .step("C.2", "Datos", capture(NOTE))
                        .then("C.4")
                        .step("C.3", "Dice", tell())
                        .then("C.4")
                        .step("C.4", "Ingresa", enter(ORDER))
                        .then(ATTENDED));
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void allFaultsAreListedAtOnce() {
        ProcedureBuilder.Routing routing = procedure(ProcedureCode.C, "Prueba")
                .step("C.1", "¿Sí?", ask(Agreed.class))
                .when(Agreed.YES, "C.2")
                .when(Agreed.NO, "C.9")
                .when(Agreed.NO, "C.2");
        routing.when(Weather.WET, "C.3");
        var definition = builder(routing)
                .step("C.2", "Clima", find(WEATHER))
                .when(Weather.DRY, "C.3")
                .step("C.3", "Datos", capture(NOTE))
                .then("C.4")
                .step("C.4", "Clima otra vez", find(WEATHER))
                .when(Weather.DRY, "C.5")
                .when(Weather.WET, "C.7")
                .step("C.5", "Ingresa", enter(ORDER))
                .then("C.6")
                .step(
                        "C.6",
                        "Ingresa más",
                        enter(ORDER.when(Rule.rule("OTHER", Weather.class, k -> Weather.DRY), Weather.DRY)))
                .then(ATTENDED)
                .step("C.7", "Los mismos datos", capture(NOTE))
                .then("C.8")
                .step("C.8", "Sin salida", tell())
                .then("C.8/more")
                .step("C.8/more", "Sin salida", tell())
                .then("C.8")
                .step("C.1/again", "¿Sí?", ask(Agreed.class))
                .when(Agreed.YES, ATTENDED)
                .when(Agreed.NO, ATTENDED)
                .step("D.1", "Ajeno", tell())
                .then(ATTENDED)
                .step("D.1", "Ajeno", tell())
                .then(ATTENDED);

        var expected = EnumSet.allOf(Fault.class);
        expected.remove(Fault.NO_STEPS);
        assertThat(faults(definition).stream().map(Violation::fault).collect(Collectors.toSet()))
                .isEqualTo(expected);
        assertThatExceptionOfType(InvalidProcedure.class)
                .isThrownBy(definition::build)
                .withMessageContaining("procedure C has ")
                .withMessageContaining("UNKNOWN_TARGET at C.1: NO leads to C.9")
                .withMessageContaining("LOOP at C.8");
    }

    @Test
    void aPaymentIsOrderedOfTheCashDesk() {
        assertThatIllegalArgumentException().isThrownBy(() -> pay(ORDER)).withMessageContaining("ORDER");
    }

    private static RequirementPolicy asking(String fieldId) {
        return policy(
                "POLICY",
                "Anexo",
                new Requirement(
                        "9.1",
                        "Algo",
                        "Anexo 9",
                        Applicability.EVERYONE,
                        Fulfilment.ATTESTED,
                        List.of(new Asked(field(fieldId, "Algo", ValueType.TEXT), Applicability.EVERYONE)),
                        judgement("ALWAYS", known -> new Verdict.Met())));
    }

    private static ProcedureBuilder builder(ProcedureBuilder.Routing<?> routing) {
        return routing.end();
    }

    private static List<Violation> faults(ProcedureBuilder definition) {
        return catchThrowableOfType(InvalidProcedure.class, definition::build).violations();
    }

    private static void assertFault(Fault fault, String node, ProcedureBuilder definition) {
        assertThat(faults(definition))
                .extracting(Violation::fault, Violation::node)
                .containsExactly(tuple(fault, node));
    }
}
