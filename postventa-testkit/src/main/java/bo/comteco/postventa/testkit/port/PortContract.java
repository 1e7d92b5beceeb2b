package bo.comteco.postventa.testkit.port;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Reply;
import java.util.Objects;

/** What every port to a system outside promises: a silent system is said to be silent. */
public interface PortContract {

    /** Has the system answer nothing any more: it is down, or it can't be reached. */
    void fallSilent();

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
