package bo.comteco.postventa.adapter.consultas;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.simulator.http.Fault;
import bo.comteco.postventa.simulator.http.FaultKind;
import bo.comteco.postventa.simulator.http.NonsenseShape;
import java.time.Duration;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever goes wrong, every question ends in silence, never in "no calls", and never with personal data. */
class SilenceTest {

    @RegisterExtension
    static final SimulatedConsultas CONSULTAS = new SimulatedConsultas();

    private static final String BUSY = "44000011";
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    /** A question of the port. */
    private enum Question {
        MONTHS,
        MONTHS_OF_NOBODY,
        CALLS,
        CALLS_NOT_HELD;

        Reply<?> ask(ConsultasCallRecords records) {
            return switch (this) {
                case MONTHS -> records.monthsHeld(BUSY);
                case MONTHS_OF_NOBODY -> records.monthsHeld("40000000");
                case CALLS -> records.calls(BUSY, OCTOBER, call -> {});
                case CALLS_NOT_HELD -> records.calls(BUSY, YearMonth.of(2020, 1), call -> {});
            };
        }
    }

    static Stream<Fault> faults() {
        return Stream.of(
                Fault.of(FaultKind.DOWN),
                Fault.of(FaultKind.UNAVAILABLE),
                Fault.of(FaultKind.STATUS).answering(500),
                Fault.of(FaultKind.STATUS).answering(404),
                Fault.of(FaultKind.STATUS).answering(400),
                Fault.of(FaultKind.STATUS).answering(401),
                Fault.of(FaultKind.STATUS).answering(202),
                Fault.of(FaultKind.STATUS).answering(302),
                Fault.of(FaultKind.NONSENSE).shaped(NonsenseShape.HTML),
                Fault.of(FaultKind.NONSENSE).shaped(NonsenseShape.TRUNCATED),
                Fault.of(FaultKind.NONSENSE).shaped(NonsenseShape.WRONG),
                Fault.of(FaultKind.NONSENSE).shaped(NonsenseShape.EMPTY));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyFaultSilencesEveryQuestion(Fault fault) {
        CONSULTAS.befall(fault);

        for (Question question : Question.values()) {
            assertSilent(question, question.ask(CONSULTAS.records()));
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatBefallsALaterPageSilencesTheWholeMonth(Fault fault) {
        CONSULTAS.befall(fault.asking("after=c300"));

        assertSilent(Question.CALLS, Question.CALLS.ask(CONSULTAS.records()));
    }

    @Test
    void anAnswerThatComesTooLateSilencesEveryQuestion() {
        CONSULTAS.befall(Fault.of(FaultKind.SLOW).lasting(Duration.ofSeconds(3)));
        var impatient = CONSULTAS.recordsWaiting(Duration.ofMillis(200));

        for (Question question : Question.values()) {
            assertSilent(question, question.ask(impatient));
        }
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void aRefusedConnectionSilencesEveryQuestion(Question question) {
        CONSULTAS.down();

        assertSilent(question, question.ask(CONSULTAS.records()));
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void everyQuestionIsAnsweredWhenNothingIsWrong(Question question) {
        assertThat(question.ask(CONSULTAS.records())).isInstanceOf(Reply.Answered.class);
    }

    @Test
    void aMonthThatIsDroppedWhileItIsReadIsNotTakenForOneThatEnds() {
        var records = CONSULTAS.records();

        var reply = records.calls(
                BUSY, OCTOBER, call -> CONSULTAS.control("DELETE", "lines/" + BUSY + "/months/2026-10", ""));

        assertSilent(Question.CALLS, reply);
        assertThat(answer(records.calls(BUSY, OCTOBER, call -> {}))).isEmpty();
    }

    private static void assertSilent(Question question, Reply<?> reply) {
        assertThat(reply).as(question.name()).isInstanceOfSatisfying(Reply.Silent.class, silent -> {
            assertThat(silent.system()).isEqualTo(SystemName.CONSULTAS);
            assertThat(silent.trouble()).isNotBlank().doesNotContain(BUSY, "40000000", "7900", "4499");
        });
    }
}
