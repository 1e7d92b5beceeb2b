package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static bo.comteco.postventa.testkit.port.PortContract.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.customer.CustomerId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every port promises through which something is entered: one key is one thing, whatever is repeated or lost. */
public interface EntriesContract extends PortContract {

    /** The customer for whom things are entered. */
    CustomerId customer();

    /** Enters something that the system accepts. */
    EntryReply enter(Entry entry);

    /** Enters, or tries to, what the system refuses for good. */
    EntryReply enterWhatIsRefused(Entry entry);

    /** Cancels through the port. */
    EntryReply cancel(String number, Entry entry);

    /** Looks for a key through the port. */
    Reply<Optional<String>> find(String key);

    /** Has the system do what it is asked next, and lose the answer. */
    void loseNextAnswer();

    /** How many things with a key there are in the system. */
    long countOf(String key);

    /** Whether what bears a number is cancelled in the system. */
    boolean isCancelled(String number);

    @Override
    default List<Question> questions() {
        return List.of(() -> find("17/C.7/enter/1"));
    }

    @Test
    default void whatIsAcceptedHasANumberByWhichItIsFound() {
        var number = accepted(enter(entry("17/C.7/enter/1", false)));

        assertThat(answer(find("17/C.7/enter/1"))).contains(number);
        assertThat(countOf("17/C.7/enter/1")).isOne();
    }

    @Test
    default void whatWasNeverEnteredIsNotFound() {
        assertThat(answer(find("17/C.7/enter/2"))).isEmpty();
    }

    @Test
    default void twoKeysAreTwoThings() {
        var first = accepted(enter(entry("17/C.7/enter/1", false)));
        var second = accepted(enter(entry("17/C.7/enter/2", false)));

        assertThat(second).isNotEqualTo(first);
    }

    @Test
    default void whatIsEnteredAgainIsStillOneThing() {
        var first = accepted(enter(entry("17/C.7/enter/1", false)));
        var again = accepted(enter(entry("17/C.7/enter/1", true)));

        assertThat(again).isEqualTo(first);
        assertThat(countOf("17/C.7/enter/1")).isOne();
    }

    @Test
    default void whatMayHaveArrivedAndDidNotIsEntered() {
        accepted(enter(entry("17/C.7/enter/1", true)));

        assertThat(countOf("17/C.7/enter/1")).isOne();
    }

    @Test
    default void aLostAnswerNeverMakesTwo() {
        loseNextAnswer();

        assertMayBeThere(enter(entry("17/C.7/enter/1", false)));
        answerAgain();
        accepted(enter(entry("17/C.7/enter/1", true)));

        assertThat(countOf("17/C.7/enter/1")).isOne();
    }

    @Test
    default void whatIsRefusedSaysWhyAndIsNotThere() {
        assertThat(enterWhatIsRefused(entry("17/C.7/enter/1", false)))
                .isInstanceOfSatisfying(
                        EntryReply.Refused.class,
                        refused -> assertThat(refused.reason()).isNotBlank());
        answerAgain();

        assertThat(countOf("17/C.7/enter/1")).isZero();
        assertThat(answer(find("17/C.7/enter/1"))).isEmpty();
    }

    @Test
    default void aSilentSystemAnswersNothingAndIsAskedAgainLater() {
        fallSilent();
        assertUnanswered(enter(entry("17/C.7/enter/1", false)));
        assertSilent(find("17/C.7/enter/1"));

        answerAgain();

        assertThat(countOf("17/C.7/enter/1")).isZero();
        accepted(enter(entry("17/C.7/enter/1", true)));
        assertThat(countOf("17/C.7/enter/1")).isOne();
    }

    @Test
    default void nonsenseIsNeitherAcceptanceNorRefusal() {
        system().talkNonsense();
        assertUnanswered(enter(entry("17/C.7/enter/1", false)));

        answerAgain();

        accepted(enter(entry("17/C.7/enter/1", true)));
        assertThat(countOf("17/C.7/enter/1")).isOne();
    }

    @Test
    default void whatASystemThatHangsMayHaveTakenIsLookedForBeforeItIsEnteredAgain() {
        system().hang();
        assertUnanswered(enter(entry("17/C.7/enter/1", false)));

        answerAgain();

        accepted(enter(entry("17/C.7/enter/1", true)));
        assertThat(countOf("17/C.7/enter/1")).isOne();
    }

    @Test
    default void whatIsCancelledStaysSoHoweverOftenItIsCancelled() {
        var number = accepted(enter(entry("17/C.7/enter/1", false)));

        accepted(cancel(number, entry("17/C.7/enter/9", false)));
        assertThat(isCancelled(number)).isTrue();
        accepted(cancel(number, entry("17/C.7/enter/9", true)));
        assertThat(isCancelled(number)).isTrue();
        assertThat(answer(find("17/C.7/enter/1"))).contains(number);
    }

    @Test
    default void whatIsNotThereCanNotBeCancelled() {
        assertThat(cancel("nothing-has-this-number", entry("17/C.7/enter/9", false)))
                .isInstanceOf(EntryReply.Refused.class);
    }

    @Test
    default void aLostAnswerToACancellationLeavesItCancelled() {
        var number = accepted(enter(entry("17/C.7/enter/1", false)));
        loseNextAnswer();

        assertMayBeThere(cancel(number, entry("17/C.7/enter/9", false)));
        answerAgain();
        accepted(cancel(number, entry("17/C.7/enter/9", true)));

        assertThat(isCancelled(number)).isTrue();
    }

    @Test
    default void aSilentSystemCancelsNothing() {
        var number = accepted(enter(entry("17/C.7/enter/1", false)));
        fallSilent();

        assertThat(cancel(number, entry("17/C.7/enter/9", false))).isInstanceOf(EntryReply.Unanswered.class);
        answerAgain();

        assertThat(isCancelled(number)).isFalse();
    }

    /** What goes with an entry for {@link #customer}. */
    default Entry entry(String key, boolean again) {
        return new Entry(key, customer(), "asesora1", "OF-01", again);
    }

    /** Asserts that there is no answer, and that somebody can read why. */
    static void assertUnanswered(EntryReply reply) {
        assertThat(reply)
                .isInstanceOfSatisfying(
                        EntryReply.Unanswered.class,
                        unanswered -> assertThat(unanswered.trouble()).isNotBlank());
    }

    /** Asserts that a lost answer is not taken for nothing sent: what arrives late would be there twice. */
    static void assertMayBeThere(EntryReply reply) {
        assertThat(reply).isInstanceOfAny(EntryReply.Accepted.class, EntryReply.Uncertain.class);
    }

    /**
     * The number of what was accepted.
     *
     * @throws AssertionError where it was not
     */
    static String accepted(EntryReply reply) {
        assertThat(reply)
                .isInstanceOfSatisfying(
                        EntryReply.Accepted.class,
                        accepted -> assertThat(accepted.number()).isNotBlank());
        return Objects.requireNonNull(((EntryReply.Accepted) reply).number());
    }
}
