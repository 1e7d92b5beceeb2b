package bo.comteco.postventa.testkit.store;

import static bo.comteco.postventa.testkit.store.Broken.saying;
import static java.util.Objects.requireNonNull;

import bo.comteco.postventa.application.driven.NoticeNews;
import bo.comteco.postventa.application.driven.NoticeProgress;
import bo.comteco.postventa.application.driven.SentNotices;
import bo.comteco.postventa.application.driven.SentNotices.SentNotice;
import bo.comteco.postventa.testkit.port.Otherwise;
import bo.comteco.postventa.testkit.port.Otherwise.Asked;
import bo.comteco.postventa.testkit.store.Broken.Ways;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** What a record of sent notices may do wrong. */
final class BrokenSentNotices {

    static final List<Broken> WAYS = new Ways(InMemorySentNoticesContractTest.class)
            .of(SentNotices.class)
            .breaking(
                    "whatWasNeverBegunIsNotThere",
                    "finds what was never begun",
                    "find",
                    asked -> found(asked)
                            .or(() -> Optional.of(new SentNotice("0", null, NoticeProgress.BEGUN, Instant.EPOCH))))
            .breaking("aNoticeIsBegunOnce", "lets a notice be begun twice", "begin", saying(true))
            .breaking("whatIsTakenBackMayBeBegunAgain", "takes nothing back", "takeBack", Broken::nothing)
            .breaking("whatHasANumberIsNotTakenBack", "takes back what has a number as failed", "takeBack", asked -> {
                var key = asked.argument(0, String.class);
                notices(asked)
                        .find(key)
                        .flatMap(SentNotice::findNumber)
                        .ifPresent(number ->
                                notices(asked).hear(new NoticeNews(key, number, NoticeProgress.FAILED, Instant.EPOCH)));
                return asked.right();
            })
            .breaking(
                    "newsAreOfTheKeyOrElseOfTheNumber",
                    "overlooks news without a key",
                    "hear",
                    asked -> news(asked).findKey().isEmpty() ? null : asked.right())
            .breaking(
                    "newsThatComeBeforeTheAnswerAreKept",
                    "overlooks what comes before the answer",
                    "hear",
                    asked -> isBeforeTheAnswer(asked) ? null : asked.right())
            .remembering(
                    "newsHeardTwiceAreRecordedOnce",
                    "dates what it hears twice by the last time",
                    () -> believingTheLast((notice, news) -> notice.progress() == news.progress()))
            .remembering(
                    "nothingIsHeardBackwards",
                    "believes the last that it hears",
                    () -> believingTheLast((notice, news) -> true))
            .breaking(
                    "thatItFailedIsBelievedUntilItWasDelivered",
                    "believes for ever that it failed",
                    "hear",
                    asked -> known(asked)
                                    .filter(notice -> notice.progress() == NoticeProgress.FAILED)
                                    .isPresent()
                            ? null
                            : asked.right())
            .breaking("whatIsSaidOfOtherMessagesIsIgnored", "begins what it hears of", "hear", asked -> {
                news(asked)
                        .findKey()
                        .ifPresent(key -> notices(asked).begin(key, news(asked).at()));
                return asked.right();
            })
            .all();

    private BrokenSentNotices() {}

    /** Believes what was heard last of a key, where something is true of what is known and what was heard. */
    private static Otherwise believingTheLast(BiPredicate<SentNotice, NoticeNews> where) {
        var last = new HashMap<String, NoticeNews>();
        return asked -> {
            if (asked.is("hear")) {
                known(asked)
                        .filter(notice -> where.test(notice, news(asked)))
                        .ifPresent(notice -> last.put(notice.key(), news(asked)));
            }
            if (!asked.is("find")) {
                return asked.right();
            }
            return found(asked)
                    .map(notice -> last.containsKey(notice.key())
                            ? believing(notice, requireNonNull(last.get(notice.key())))
                            : notice);
        };
    }

    private static SentNotice believing(SentNotice notice, NoticeNews news) {
        return new SentNotice(notice.key(), notice.number(), news.progress(), news.at());
    }

    private static SentNotices notices(Asked asked) {
        return (SentNotices) asked.port();
    }

    private static NoticeNews news(Asked asked) {
        return asked.argument(0, NoticeNews.class);
    }

    private static Optional<SentNotice> known(Asked asked) {
        return news(asked).findKey().flatMap(notices(asked)::find);
    }

    private static Optional<SentNotice> found(Asked asked) {
        return notices(asked).find(asked.argument(0, String.class));
    }

    private static boolean isBeforeTheAnswer(Asked asked) {
        return news(asked).progress() != NoticeProgress.ACCEPTED
                && known(asked).filter(notice -> notice.number() == null).isPresent();
    }
}
