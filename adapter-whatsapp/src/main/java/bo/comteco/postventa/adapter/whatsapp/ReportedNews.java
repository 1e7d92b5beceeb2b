package bo.comteco.postventa.adapter.whatsapp;

import bo.comteco.postventa.application.driven.NoticeNews;
import bo.comteco.postventa.application.driven.NoticeProgress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads the statuses out of what a webhook is told; whatever else it is told, replies above all, is left unread. */
final class ReportedNews {

    private static final Map<String, NoticeProgress> PROGRESS = Map.of(
            "sent", NoticeProgress.SENT,
            "delivered", NoticeProgress.DELIVERED,
            "read", NoticeProgress.READ,
            "failed", NoticeProgress.FAILED);

    private ReportedNews() {}

    static List<NoticeNews> in(JsonNode told) {
        var news = new ArrayList<NoticeNews>();
        for (var entry : told.path("entry")) {
            for (var change : entry.path("changes")) {
                for (var status : change.path("value").path("statuses")) {
                    news(status).ifPresent(news::add);
                }
            }
        }
        return news;
    }

    private static Optional<NoticeNews> news(JsonNode status) {
        var id = Json.text(status.path("id"));
        var progress = Json.text(status.path("status")).map(PROGRESS::get);
        var at = Json.text(status.path("timestamp"))
                .filter(seconds -> seconds.matches("[0-9]{1,11}"))
                .map(Long::parseLong)
                .map(Instant::ofEpochSecond);
        if (id.isEmpty() || progress.isEmpty() || at.isEmpty()) {
            return Optional.empty();
        }
        var key = Json.text(status.path("biz_opaque_callback_data")).orElse(null);
        return Optional.of(new NoticeNews(key, id.get(), progress.get(), at.get()));
    }
}
