package bo.comteco.postventa.adapter.consultas;

import bo.comteco.postventa.guard.GuardLimits;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Consultas is and how long it is waited for.
 *
 * @param baseUrl what stands before {@code /lines}
 * @param connectTimeout how long a connection may take
 * @param readTimeout how long one page may take, from the request's first byte to the answer's last
 * @param pageSize the most calls that are asked for at once
 * @param token sent as a bearer token, or null for none
 * @param guard what it is spared
 */
@ConfigurationProperties("postventa.consultas")
public record ConsultasProperties(
        URI baseUrl,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("10s") Duration readTimeout,
        @DefaultValue("500") int pageSize,
        @Nullable String token,
        @DefaultValue GuardLimits guard) {

    private static final int LARGEST_PAGE = 1000;

    /** @throws IllegalArgumentException if there is no address, a time is not above zero, or no page has that size */
    @ConstructorBinding
    public ConsultasProperties {
        if (baseUrl == null) {
            throw new IllegalArgumentException("postventa.consultas.base-url is not set");
        }
        if (connectTimeout.compareTo(Duration.ZERO) <= 0 || readTimeout.compareTo(Duration.ZERO) <= 0) {
            throw new IllegalArgumentException("postventa.consultas: a time-out must be above zero");
        }
        if (pageSize < 1 || pageSize > LARGEST_PAGE) {
            throw new IllegalArgumentException("postventa.consultas.page-size is not between 1 and " + LARGEST_PAGE);
        }
    }

    /** With the limits that hold where nothing is configured. */
    public ConsultasProperties(
            URI baseUrl, Duration connectTimeout, Duration readTimeout, int pageSize, @Nullable String token) {
        this(baseUrl, connectTimeout, readTimeout, pageSize, token, GuardLimits.standard());
    }

    /** Everything but the token. */
    @Override
    public String toString() {
        return "ConsultasProperties[baseUrl=" + baseUrl + ", connectTimeout=" + connectTimeout + ", readTimeout="
                + readTimeout + ", pageSize=" + pageSize + "]";
    }
}
