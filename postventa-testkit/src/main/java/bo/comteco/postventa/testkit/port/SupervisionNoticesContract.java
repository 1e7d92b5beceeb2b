package bo.comteco.postventa.testkit.port;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.EntryReply.NotSent;
import bo.comteco.postventa.application.driven.SupervisionNotices;
import bo.comteco.postventa.application.driven.SupervisionNotices.PriorityFault;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.testkit.SuiteOf;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link SupervisionNotices} promises. */
@SuiteOf(SupervisionNotices.class)
public interface SupervisionNoticesContract extends PortContract {

    /** A notice as the suite sends it. */
    PriorityFault NOTICE = new PriorityFault("1042", ProductKind.INTERNET, new ProductId("PRD-1"), "CENTRAL", "TT-77");

    /** The port. */
    SupervisionNotices notices();

    /** Has the system do what it is asked next, and lose the answer. */
    void loseNextAnswer();

    /** Has the system say next that supervision can't be reached at all. */
    void refuseNext();

    /** Has the system say next that it has too much to do. */
    void beBusyNext();

    /** Has the system say next that it is not set up for this. */
    void beMisconfiguredNext();

    /** How many notices the system took over. */
    long count();

    /** None: what was sent can't be looked for. */
    @Override
    default List<Question> questions() {
        return List.of();
    }

    @Test
    default void whatIsTakenOverHasANumber() {
        EntriesContract.accepted(notices().send(NOTICE, "1042/E.9.1/1"));

        assertThat(count()).isOne();
    }

    @Test
    default void twoNoticesAreTwoMessages() {
        var first = EntriesContract.accepted(notices().send(NOTICE, "1042/E.9.1/1"));
        var second = EntriesContract.accepted(notices().send(NOTICE, "1043/E.9.1/1"));

        assertThat(second).isNotEqualTo(first);
        assertThat(count()).isEqualTo(2);
    }

    @Test
    default void aLostAnswerIsUncertainAndIsNotSentAgainByItself() {
        loseNextAnswer();

        assertThat(notices().send(NOTICE, "1042/E.9.1/1"))
                .isInstanceOfSatisfying(
                        EntryReply.Uncertain.class,
                        uncertain -> assertThat(uncertain.trouble()).isNotBlank());
        assertThat(count()).isOne();
    }

    @Test
    default void thatSupervisionCanNotBeReachedIsARefusal() {
        refuseNext();

        assertThat(notices().send(NOTICE, "1042/E.9.1/1"))
                .isInstanceOfSatisfying(
                        EntryReply.Refused.class,
                        refused -> assertThat(refused.reason()).isNotBlank());
        assertThat(count()).isZero();
    }

    @Test
    default void whatABusySystemDidNotTakeMayBeSentAgain() {
        beBusyNext();

        assertThat(notSent().atLeast()).isZero();
        EntriesContract.accepted(notices().send(NOTICE, "1042/E.9.1/1"));
        assertThat(count()).isOne();
    }

    @Test
    default void whatNobodySetUpIsPutOffForLonger() {
        beMisconfiguredNext();

        assertThat(notSent().atLeast()).isGreaterThan(Duration.ofMinutes(5));
    }

    @Test
    default void whatIsAnsweredWithNonsenseIsUncertain() {
        system().talkNonsense();

        assertThat(notices().send(NOTICE, "1042/E.9.1/1")).isInstanceOf(EntryReply.Uncertain.class);
    }

    @Test
    default void whatASystemThatHangsMayHaveTakenIsUncertainAndIsNotSentAgainByItself() {
        system().hang();

        assertThat(notices().send(NOTICE, "1042/E.9.1/1")).isInstanceOf(EntryReply.Uncertain.class);
        assertThat(count()).isLessThanOrEqualTo(1);
    }

    @Test
    default void toASilentSystemNothingIsSent() {
        fallSilent();

        assertThat(notSent().atLeast()).isZero();
    }

    private NotSent notSent() {
        var reply = notices().send(NOTICE, "1042/E.9.1/1");
        assertThat(reply)
                .isInstanceOfSatisfying(
                        NotSent.class, notSent -> assertThat(notSent.trouble()).isNotBlank());
        assertThat(count()).isZero();
        return (NotSent) reply;
    }
}
