package bo.comteco.postventa.adapter.rest.watch;

import bo.comteco.postventa.adapter.rest.Paths;
import bo.comteco.postventa.adapter.rest.watch.WatchJson.AcknowledgementJson;
import bo.comteco.postventa.adapter.rest.watch.WatchJson.BreachJson;
import bo.comteco.postventa.application.driven.WatchStore.Kept;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.watch.Acknowledgement;
import bo.comteco.postventa.domain.watch.Watch;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Draws watches as JSON. */
public final class WatchDrawing {

    private final Function<Message, String> texts;

    /** @param texts how a message reads in Spanish */
    public WatchDrawing(Function<Message, String> texts) {
        this.texts = texts;
    }

    WatchJson drawn(Kept kept) {
        return drawn(kept.id(), kept.watch());
    }

    /** A watch in the view of its request. */
    public WatchJson drawn(Watch watch) {
        return drawn(null, watch);
    }

    private WatchJson drawn(@Nullable Long id, Watch watch) {
        return new WatchJson(
                id,
                watch.request(),
                watch.promise(),
                texts.apply(watch.message()),
                watch.number(),
                watch.product(),
                watch.office(),
                watch.since(),
                watch.due(),
                watch.state().name(),
                breach(watch),
                watch.findAcknowledgement().map(WatchDrawing::drawn).orElse(null),
                Paths.request(watch.request()));
    }

    private @Nullable BreachJson breach(Watch watch) {
        var breach = watch.breach();
        var raised = watch.raised();
        return breach == null || raised == null
                ? null
                : new BreachJson(breach.name(), texts.apply(breach.message()), raised);
    }

    private static AcknowledgementJson drawn(Acknowledgement acknowledgement) {
        return new AcknowledgementJson(acknowledgement.by(), acknowledgement.at(), acknowledgement.note());
    }
}
