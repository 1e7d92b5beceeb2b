package bo.comteco.postventa.adapter.smartflex;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Registers the service's door at Smartflex's hubs. To be called again and again: a hub where it is registered is left
 * alone for an hour, and then told once more, for it may have forgotten. Without it everything that is watched is looked
 * at by its time, only later.
 */
public final class HubRegistration {

    private static final System.Logger LOG = System.getLogger(HubRegistration.class.getName());

    /** By an earlier start, by another instance, or an hour ago. */
    private static final int ALREADY = 409;

    private static final Duration BELIEVED = Duration.ofHours(1);

    private final TmfClient smartflex;
    private final URI callback;
    private final InstantSource clock;
    private final Map<String, Instant> registered = new ConcurrentHashMap<>();

    HubRegistration(TmfClient smartflex, URI callback, InstantSource clock) {
        this.smartflex = smartflex;
        this.callback = callback;
        this.clock = clock;
    }

    /** Registers wherever it is not known to be registered; one hub that does not answer keeps no other from it. */
    public void register() {
        var now = clock.instant();
        HubSubscription.HUBS.forEach((hub, event) -> {
            var since = registered.get(hub);
            if ((since == null || !now.isBefore(since.plus(BELIEVED))) && isRegistered(hub, event)) {
                registered.put(hub, now);
            }
        });
    }

    private boolean isRegistered(String hub, String event) {
        try {
            var answer = smartflex.post(hub, new HubSubscription(callback.toString(), "eventType=" + event));
            if (answer.status() == ALREADY) {
                return true;
            }
            if (answer.isSuccess()) {
                LOG.log(System.Logger.Level.INFO, "{0} tells {1} from now on", hub, event);
                return true;
            }
            LOG.log(System.Logger.Level.WARNING, "{0} answered {1}", hub, answer.status());
        } catch (Silence silence) {
            LOG.log(System.Logger.Level.WARNING, "not registered at " + hub + "; it is tried again", silence);
        }
        return false;
    }
}
