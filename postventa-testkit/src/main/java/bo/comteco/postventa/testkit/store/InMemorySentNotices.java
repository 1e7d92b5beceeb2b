package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.NoticeNews;
import bo.comteco.postventa.application.driven.NoticeProgress;
import bo.comteco.postventa.application.driven.SentNotices;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The record of sent notices in memory. */
public final class InMemorySentNotices implements SentNotices {

    private final Map<String, SentNotice> byKey = new LinkedHashMap<>();

    @Override
    public synchronized boolean begin(String key, Instant at) {
        return byKey.putIfAbsent(key, new SentNotice(key, null, NoticeProgress.BEGUN, at)) == null;
    }

    @Override
    public synchronized void takeBack(String key) {
        byKey.computeIfPresent(key, (same, notice) -> notice.number() == null ? null : notice);
    }

    @Override
    public synchronized void hear(NoticeNews news) {
        meant(news).ifPresent(notice -> byKey.put(notice.key(), after(notice, news)));
    }

    private Optional<SentNotice> meant(NoticeNews news) {
        return news.findKey()
                .flatMap(this::find)
                .or(() -> byKey.values().stream()
                        .filter(notice -> news.number().equals(notice.number()))
                        .findFirst());
    }

    private static SentNotice after(SentNotice notice, NoticeNews news) {
        var number = Objects.requireNonNullElse(notice.number(), news.number());
        return news.progress().earlier().contains(notice.progress())
                ? new SentNotice(notice.key(), number, news.progress(), news.at())
                : new SentNotice(notice.key(), number, notice.progress(), notice.at());
    }

    @Override
    public synchronized Optional<SentNotice> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
