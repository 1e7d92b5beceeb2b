package bo.comteco.postventa.guard.http;

import bo.comteco.postventa.guard.Guard;
import bo.comteco.postventa.guard.NotCalled;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec;
import org.springframework.web.client.RestClientException;

/**
 * Speaks HTTP with one system, by way of its guard. A question may be asked twice. Nothing else is sent twice here: what
 * may be repeated is decided by who knows what it does. No redirection is followed.
 */
public final class GuardedHttp {

    private final RestClient http;
    private final Guard guard;
    private final int largestBody;

    private GuardedHttp(RestClient http, Guard guard, int largestBody) {
        this.http = http;
        this.guard = guard;
        this.largestBody = largestBody;
    }

    /**
     * A line to a system.
     *
     * @param builder what the client is made with, and by which it is observed
     */
    public static GuardedHttp over(Line line, RestClient.Builder builder, Guard guard) {
        // HTTP/1.1: an upgrade to HTTP/2 would be tried on every first request. The JDK never sends a POST twice by
        // itself.
        var jdk = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(line.connectTimeout())
                .build();
        var factory = new JdkClientHttpRequestFactory(jdk);
        factory.setReadTimeout(line.readTimeout());
        var http = builder.requestFactory(factory)
                .baseUrl(line.base().toString().replaceFirst("/+$", ""))
                .defaultHeaders(headers -> bearer(headers, line))
                .build();
        return new GuardedHttp(http, guard, line.largestBody());
    }

    /**
     * Asks something: what fails soon is asked again.
     *
     * @param question writes the request
     * @param reading what is made of what came back; what it throws is a failure of the system, and passes on
     * @param failing whether an answer is none, such as a status of 5xx
     * @throws NoReply where nothing came back, or it was not let through
     */
    public <A> A read(
            Function<RestClient, RequestHeadersSpec<?>> question,
            Function<HttpReply, A> reading,
            Predicate<? super A> failing) {
        return letThrough(() -> guard.read(() -> send(question, reading), failing));
    }

    /**
     * Changes something: sent once, whatever comes of it. The rest as with {@link #read}.
     *
     * @throws NoReply where nothing came back, or it was not let through
     */
    public <A> A write(
            Function<RestClient, RequestHeadersSpec<?>> order,
            Function<HttpReply, A> reading,
            Predicate<? super A> failing) {
        return letThrough(() -> guard.write(() -> send(order, reading), failing));
    }

    private static <A> A letThrough(Supplier<A> call) {
        try {
            return call.get();
        } catch (NotCalled refused) {
            throw new NoReply(refused);
        }
    }

    private <A> A send(Function<RestClient, RequestHeadersSpec<?>> request, Function<HttpReply, A> reading) {
        return reading.apply(exchanged(request.apply(http)));
    }

    private HttpReply exchanged(RequestHeadersSpec<?> request) {
        try {
            return request.exchangeForRequiredValue((sent, answer) -> whole(answer));
        } catch (RestClientException broken) {
            throw noReply(broken);
        }
    }

    private HttpReply whole(ClientHttpResponse answer) throws IOException {
        byte[] body = answer.getBody().readNBytes(largestBody + 1);
        if (body.length > largestBody) {
            throw new NoReply("the answer has more than " + largestBody + " bytes", false);
        }
        return new HttpReply(answer.getStatusCode().value(), answer.getHeaders(), body);
    }

    private static NoReply noReply(RestClientException broken) {
        if (has(broken, HttpConnectTimeoutException.class) || has(broken, ConnectException.class)) {
            return new NoReply("no connection", true);
        }
        if (has(broken, HttpTimeoutException.class)) {
            return new NoReply("no answer in time", false);
        }
        return new NoReply("the connection broke (" + root(broken).getClass().getSimpleName() + ")", false);
    }

    private static boolean has(Throwable thrown, Class<? extends Throwable> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private static Throwable root(Throwable thrown) {
        Throwable root = thrown;
        for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
            root = cause;
        }
        return root;
    }

    private static void bearer(HttpHeaders headers, Line line) {
        if (line.token() != null && !line.token().isBlank()) {
            headers.setBearerAuth(line.token());
        }
    }
}
