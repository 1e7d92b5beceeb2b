package bo.comteco.postventa.adapter.pac;

import bo.comteco.postventa.guard.GuardLimits;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where PAC is and how long it is waited for.
 *
 * @param baseUrl what stands before {@code /members}, such as {@code http://127.0.0.1:7003}
 * @param connectTimeout how long a connection may take
 * @param readTimeout how long an answer may take, from the request's first byte to the answer's last
 * @param token sent as a bearer token, or null for none
 * @param guard what it is spared
 */
@ConfigurationProperties("postventa.pac")
public record PacProperties(
        URI baseUrl,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("10s") Duration readTimeout,
        @Nullable String token,
        @DefaultValue GuardLimits guard) {

    /** @throws IllegalArgumentException if there is no address, or a time is not above zero */
    @ConstructorBinding
    public PacProperties {
        if (baseUrl == null) {
            throw new IllegalArgumentException("postventa.pac.base-url is not set");
        }
        if (connectTimeout.compareTo(Duration.ZERO) <= 0 || readTimeout.compareTo(Duration.ZERO) <= 0) {
            throw new IllegalArgumentException("postventa.pac: a time-out must be above zero");
        }
    }

    /** With the limits that hold where nothing is configured. */
    public PacProperties(URI baseUrl, Duration connectTimeout, Duration readTimeout, @Nullable String token) {
        this(baseUrl, connectTimeout, readTimeout, token, GuardLimits.standard());
    }

    /** Everything but the token. */
    @Override
    public String toString() {
        return "PacProperties[baseUrl=" + baseUrl + ", connectTimeout=" + connectTimeout + ", readTimeout="
                + readTimeout + "]";
    }
}
