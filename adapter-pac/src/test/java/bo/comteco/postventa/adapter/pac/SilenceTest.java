package bo.comteco.postventa.adapter.pac;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.simulator.http.Fault;
import bo.comteco.postventa.simulator.http.FaultKind;
import bo.comteco.postventa.simulator.http.NonsenseShape;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever goes wrong, every question ends in silence, never in "not a member", and never with personal data. */
class SilenceTest {

    @RegisterExtension
    static final SimulatedPac PAC = new SimulatedPac();

    /** A question of a port. */
    private enum Question {
        A_MEMBER,
        NOT_A_MEMBER,
        INVOICE;

        Reply<?> ask(PacClient pac) {
            return switch (this) {
                case A_MEMBER -> new PacMemberships(pac).of(new CustomerId("CUS-0001"));
                case NOT_A_MEMBER -> new PacMemberships(pac).of(Sample.BRUNO);
                case INVOICE -> new PacInvoices(pac).find(Sample.KEY);
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
                Fault.of(FaultKind.STATUS).answering(409),
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
        PAC.befall(fault);

        for (Question question : Question.values()) {
            assertSilent(question, PAC.client());
        }
    }

    @Test
    void anAnswerThatComesTooLateSilencesEveryQuestion() {
        PAC.befall(Fault.of(FaultKind.SLOW).lasting(Duration.ofSeconds(3)));
        var impatient = PAC.clientWaiting(Duration.ofMillis(200));

        for (Question question : Question.values()) {
            assertSilent(question, impatient);
        }
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void aRefusedConnectionSilencesEveryQuestion(Question question) {
        PAC.down();

        assertSilent(question, PAC.client());
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void everyQuestionIsAnsweredWhenNothingIsWrong(Question question) {
        assertThat(question.ask(PAC.client())).isInstanceOf(Reply.Answered.class);
    }

    @Test
    void aSlowAnswerWithinTheTimeIsAnAnswer() {
        PAC.befall(Fault.of(FaultKind.SLOW).lasting(Duration.ofMillis(100)));

        assertThat(answer(new PacMemberships(PAC.client()).of(new CustomerId("CUS-0001"))))
                .isPresent();
    }

    private static void assertSilent(Question question, PacClient client) {
        assertThat(question.ask(client)).as(question.name()).isInstanceOfSatisfying(Reply.Silent.class, silent -> {
            assertThat(silent.system()).isEqualTo(SystemName.PAC);
            assertThat(silent.trouble()).isNotBlank().doesNotContain("CUS-", "Bruno", "9000002");
        });
    }
}
