package bo.comteco.postventa.testkit.port;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Reply;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * What every port to a system outside promises: a system that is down, hangs or talks nonsense is said to be silent, and
 * silence is never read as "no". An adapter's test implements the suite of the port that it fills; the tests come with
 * it.
 */
public interface PortContract {

    /**
     * The system behind the port. Trouble that a harness can't make aborts the test in that very method of its system, with
     * the reason: then it stands in the report.
     */
    TroubledSystem system();

    /** Every question that the port answers about what is there. The suite of a port names them. */
    List<Question> questions();

    /** Has the system answer nothing any more: it is down, or it can't be reached. */
    default void fallSilent() {
        system().fallSilent();
    }

    /** Has the system answer again. */
    default void answerAgain() {
        system().answerAgain();
    }

    @Test
    default void nonsenseIsNoAnswer() {
        system().talkNonsense();

        assertThat(questions()).allSatisfy(question -> assertSilent(question.ask()));
    }

    @Test
    default void aSystemThatHangsIsSilent() {
        system().hang();

        assertThat(questions()).allSatisfy(question -> assertSilent(question.ask()));
    }

    @Test
    default void aSystemThatRecoversIsHeardAgain() {
        fallSilent();
        questions().forEach(Question::ask);

        answerAgain();

        assertThat(questions()).allSatisfy(question -> answer(question.ask()));
    }

    /**
     * The answer, where there is one.
     *
     * @throws AssertionError where the system was silent
     */
    static <T> T answer(Reply<T> reply) {
        assertThat(reply).isInstanceOf(Reply.Answered.class);
        return Objects.requireNonNull(((Reply.Answered<T>) reply).answer());
    }

    /** Asserts that the system was silent, and that somebody can read why. */
    static void assertSilent(Reply<?> reply) {
        assertThat(reply)
                .isInstanceOfSatisfying(
                        Reply.Silent.class,
                        silent -> assertThat(silent.trouble()).isNotBlank());
    }
}
