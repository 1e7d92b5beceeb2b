package bo.comteco.postventa.adapter.smartflex;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How Smartflex tells events.
 *
 * @param secret with which they are signed, at least 16 characters
 * @param callback the address of the service's door as Smartflex sees it, which is registered; null: somebody else does
 */
@ConfigurationProperties("postventa.smartflex.hub")
public record SmartflexHubProperties(
        String secret, @Nullable URI callback) {

    private static final int SHORTEST_SECRET = 16;

    /** @throws IllegalArgumentException if the secret is short, or the address is none */
    public SmartflexHubProperties {
        if (secret == null || secret.strip().length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException(
                    "postventa.smartflex.hub.secret needs at least " + SHORTEST_SECRET + " characters");
        }
        if (callback != null && !callback.isAbsolute()) {
            throw new IllegalArgumentException("postventa.smartflex.hub.callback is no address");
        }
    }

    /** Everything but the secret. */
    @Override
    public String toString() {
        return "SmartflexHubProperties[callback=" + callback + "]";
    }
}
