package bo.comteco.postventa.guard.http;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where a system is and how long it is waited for.
 *
 * @param base what all addresses begin with; a slash at its end counts for nothing
 * @param token what shows the system who calls, sent as a bearer's; null or blank where it wants none
 * @param connectTimeout how long a connection may take
 * @param readTimeout how long the answer may take
 * @param largestBody how many bytes of an answer are read; a larger one is none
 */
public record Line(URI base, @Nullable String token, Duration connectTimeout, Duration readTimeout, int largestBody) {

    /** Where the system is and how long it is waited for: without the token. */
    @Override
    public String toString() {
        return base + " within " + connectTimeout + " and " + readTimeout;
    }
}
