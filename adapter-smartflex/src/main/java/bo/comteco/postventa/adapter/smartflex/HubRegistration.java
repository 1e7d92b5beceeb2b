package bo.comteco.postventa.adapter.smartflex;

import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Registers the service's door at Smartflex's hubs. To be called again and again: a hub where it is registered is left
 * alone. Without it everything that is watched is looked at by its time, only later.
 */
public final class HubRegistration {

    private static final System.Logger LOG = System.getLogger(HubRegistration.class.getName());

    private final TmfClient smartflex;
    private final URI callback;
    private final Set<String> registered = ConcurrentHashMap.newKeySet();

    HubRegistration(TmfClient smartflex, URI callback) {
        this.smartflex = smartflex;
        this.callback = callback;
    }

    /** Registers wherever it is not registered yet; one hub that does not answer keeps no other from it. */
    public void register() {
        HubSubscription.HUBS.forEach((hub, event) -> {
            if (!registered.contains(hub) && isRegistered(hub, event)) {
                registered.add(hub);
            }
        });
    }

    private boolean isRegistered(String hub, String event) {
        try {
            var answer = smartflex.post(hub, new HubSubscription(callback.toString(), "eventType=" + event));
            // 409: by an earlier start, or by another instance
            if (answer.status() == 201 || answer.status() == 409) {
                LOG.log(System.Logger.Level.INFO, "{0} tells {1}", hub, event);
                return true;
            }
            LOG.log(System.Logger.Level.WARNING, "{0} answered {1}", hub, answer.status());
        } catch (Silence silence) {
            LOG.log(System.Logger.Level.WARNING, "not registered at " + hub + "; it is tried again", silence);
        }
        return false;
    }
}
