package bo.comteco.postventa.adapter.smartflex;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.springframework.web.client.RestClient;

/**
 * A server that answers what a test says, for what the simulator does not do. What it was asked is held against the
 * published files when it closes.
 */
final class Stub implements AutoCloseable {

    /**
     * An answer.
     *
     * @param headers besides the content type
     */
    record Answer(int status, String contentType, String body, Map<String, String> headers) {

        static Answer json(String body) {
            return json(200, body);
        }

        static Answer json(int status, String body) {
            return new Answer(status, "application/json;charset=utf-8", body, Map.of());
        }

        Answer with(String header, String value) {
            var more = new HashMap<>(headers);
            more.put(header, value);
            return new Answer(status, contentType, body, more);
        }
    }

    /** A request as it came: method, path with query, and what matters of the headers. */
    record Asked(String method, String uri, String body, Map<String, List<String>> headers) {}

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    private Stub(HttpServer server) {
        this.server = server;
    }

    /** Starts one that answers each request, by its path with query, so. */
    static Stub answering(Function<String, Answer> answers) {
        try {
            var loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
            var stub = new Stub(HttpServer.create(new InetSocketAddress(loopback, 0), 0));
            stub.server.createContext("/", exchange -> stub.handle(exchange, answers));
            stub.server.setExecutor(stub.threads);
            stub.server.start();
            return stub;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    /** Starts one that answers everything so. */
    static Stub answering(Answer answer) {
        return answering(any -> answer);
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    TmfClient client() {
        return TmfClient.of(
                new SmartflexProperties(url(), Duration.ofSeconds(5), Duration.ofSeconds(20), null),
                RestClient.builder());
    }

    List<Asked> asked() {
        return new ArrayList<>(asked);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        asked.forEach(one -> PublishedTraffic.checkRequest(one.method(), one.uri(), one.body()));
    }

    private void handle(HttpExchange exchange, Function<String, Answer> answers) throws IOException {
        var uri = exchange.getRequestURI().toString();
        asked.add(new Asked(
                exchange.getRequestMethod(),
                uri,
                new String(exchange.getRequestBody().readAllBytes(), UTF_8),
                Map.copyOf(exchange.getRequestHeaders())));
        var answer = answers.apply(uri);
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        byte[] body = answer.body().getBytes(UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
