package bo.comteco.postventa.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.NoticeNews;
import bo.comteco.postventa.application.driven.NoticeProgress;
import bo.comteco.postventa.application.driven.SentNotices;
import bo.comteco.postventa.application.driven.SentNotices.SentNotice;
import bo.comteco.postventa.testkit.SuiteOf;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@link SentNotices} promises. */
@SuiteOf(SentNotices.class)
public abstract class SentNoticesContract {

    private static final String KEY = "1042/E.9.1/1";
    private static final String NUMBER = "wamid.A";
    private static final Instant BEGUN = Instant.parse("2026-11-24T14:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-24T14:00:05Z");
    private static final Instant LATEST = Instant.parse("2026-11-24T14:01:00Z");

    /** The record, in which nothing is recorded yet. */
    protected abstract SentNotices notices();

    @Test
    void whatWasNeverBegunIsNotThere() {
        assertThat(notices().find(KEY)).isEmpty();
    }

    @Test
    void aNoticeIsBegunOnce() {
        assertThat(notices().begin(KEY, BEGUN)).isTrue();
        assertThat(notices().begin(KEY, LATER)).isFalse();
        assertThat(notices().begin("1043/E.9.1/1", LATER)).isTrue();

        assertThat(notices().find(KEY)).contains(new SentNotice(KEY, null, NoticeProgress.BEGUN, BEGUN));
    }

    @Test
    void whatIsTakenBackMayBeBegunAgain() {
        notices().begin(KEY, BEGUN);
        notices().takeBack(KEY);

        assertThat(notices().find(KEY)).isEmpty();
        assertThat(notices().begin(KEY, LATER)).isTrue();
        notices().takeBack("never begun");
    }

    @Test
    void whatHasANumberIsNotTakenBack() {
        notices().begin(KEY, BEGUN);
        hear(KEY, NUMBER, NoticeProgress.ACCEPTED, LATER);
        notices().takeBack(KEY);

        assertThat(notices().find(KEY)).contains(new SentNotice(KEY, NUMBER, NoticeProgress.ACCEPTED, LATER));
    }

    @Test
    void newsAreOfTheKeyOrElseOfTheNumber() {
        notices().begin(KEY, BEGUN);
        hear(KEY, NUMBER, NoticeProgress.ACCEPTED, LATER);
        hear(null, NUMBER, NoticeProgress.SENT, LATEST);

        assertThat(notices().find(KEY)).contains(new SentNotice(KEY, NUMBER, NoticeProgress.SENT, LATEST));
        hear("unknown", NUMBER, NoticeProgress.DELIVERED, LATEST);
        assertThat(notices().find(KEY)).contains(new SentNotice(KEY, NUMBER, NoticeProgress.DELIVERED, LATEST));
    }

    @Test
    void newsThatComeBeforeTheAnswerAreKept() {
        notices().begin(KEY, BEGUN);
        hear(KEY, NUMBER, NoticeProgress.DELIVERED, LATEST);
        hear(KEY, NUMBER, NoticeProgress.ACCEPTED, LATER);

        assertThat(notices().find(KEY)).contains(new SentNotice(KEY, NUMBER, NoticeProgress.DELIVERED, LATEST));
    }

    @Test
    void newsHeardTwiceAreRecordedOnce() {
        notices().begin(KEY, BEGUN);
        hear(KEY, NUMBER, NoticeProgress.DELIVERED, LATER);
        hear(KEY, NUMBER, NoticeProgress.DELIVERED, LATEST);

        assertThat(notices().find(KEY)).contains(new SentNotice(KEY, NUMBER, NoticeProgress.DELIVERED, LATER));
    }

    @Test
    void nothingIsHeardBackwards() {
        notices().begin(KEY, BEGUN);
        hear(KEY, NUMBER, NoticeProgress.READ, LATER);
        for (var progress : NoticeProgress.values()) {
            hear(KEY, NUMBER, progress, LATEST);
        }

        assertThat(notices().find(KEY)).contains(new SentNotice(KEY, NUMBER, NoticeProgress.READ, LATER));
    }

    @Test
    void thatItFailedIsBelievedUntilItWasDelivered() {
        notices().begin(KEY, BEGUN);
        hear(KEY, NUMBER, NoticeProgress.FAILED, LATER);
        hear(KEY, NUMBER, NoticeProgress.SENT, LATEST);
        assertThat(notices().find(KEY)).contains(new SentNotice(KEY, NUMBER, NoticeProgress.FAILED, LATER));

        hear(KEY, NUMBER, NoticeProgress.DELIVERED, LATEST);
        assertThat(notices().find(KEY)).contains(new SentNotice(KEY, NUMBER, NoticeProgress.DELIVERED, LATEST));
    }

    @Test
    void whatIsSaidOfOtherMessagesIsIgnored() {
        notices().begin(KEY, BEGUN);
        hear(null, "wamid.OTHER", NoticeProgress.READ, LATER);
        hear("other", "wamid.OTHER", NoticeProgress.READ, LATER);

        assertThat(notices().find(KEY)).contains(new SentNotice(KEY, null, NoticeProgress.BEGUN, BEGUN));
        assertThat(notices().find("other")).isEmpty();
    }

    private void hear(@Nullable String key, String number, NoticeProgress progress, Instant at) {
        notices().hear(new NoticeNews(key, number, progress, at));
    }
}
