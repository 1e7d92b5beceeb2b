package bo.comteco.postventa.simulator.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Speaks with a simulator as anybody would: over HTTP. */
public final class Caller {

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI base;

    public Caller(URI base) {
        this.base = base;
    }

    public HttpResponse<String> get(String path) {
        return call("GET", path, "");
    }

    public HttpResponse<String> post(String path, String body) {
        return call("POST", path, body);
    }

    public HttpResponse<String> call(String method, String path, String body) {
        return call(method, path, body, Map.of());
    }

    /** With headers besides. */
    public HttpResponse<String> call(String method, String path, String body, Map<String, String> headers) {
        try {
            return send(method, path, body, headers);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    /** The same, where the failure itself is what matters. */
    public HttpResponse<String> send(String method, String path, String body) throws IOException {
        return send(method, path, body, Map.of());
    }

    private HttpResponse<String> send(String method, String path, String body, Map<String, String> headers)
            throws IOException {
        var building = HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(10))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(building::header);
        HttpRequest request = building.build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public JsonNode json(String path) {
        return tree(get(path));
    }

    public ArrayNode list(String path) {
        return (ArrayNode) json(path);
    }

    public static JsonNode tree(HttpResponse<String> response) {
        return Json.parse(response.body()).orElseThrow(() -> new AssertionError("no JSON: " + response.body()));
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
