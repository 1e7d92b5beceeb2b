package bo.comteco.postventa.demo.play;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A user at the service's door. Each call that creates or moves something bears a key of its own, unless one is given. */
public final class CounterClient {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final JsonMapper json = JsonMapper.builder().build();
    private final URI base;
    private final String authorization;

    /** At an address such as {@code http://127.0.0.1:8080}. */
    public CounterClient(URI base, String user, String password) {
        this.base = base;
        this.authorization =
                "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** Reads. */
    public Answered get(String path) throws IOException, InterruptedException {
        return answered(http.send(request(path).GET().build(), BodyHandlers.ofString()));
    }

    /** Prints a document of a request, which is recorded. */
    public byte[] print(long number, String document) throws IOException, InterruptedException {
        var path = "/api/v1/service-requests/" + number + "/documents/" + document + "/printings";
        var response = http.send(
                request(path)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IOException(path + " answered " + response.statusCode());
        }
        return response.body();
    }

    /** Posts a body that moves nothing. */
    public Answered post(String path, String body) throws IOException, InterruptedException {
        return answered(
                http.send(request(path).POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString()));
    }

    /** Opens a request. */
    public Answered open(String body, UUID key) throws IOException, InterruptedException {
        return post("/api/v1/service-requests", body, key);
    }

    /** Posts what has a key and needs no version. */
    public Answered post(String path, String body, UUID key) throws IOException, InterruptedException {
        return answered(http.send(
                request(path)
                        .header("Idempotency-Key", key.toString())
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString()));
    }

    /** Moves a request as it was seen: {@code steps}, {@code back}, {@code desist} or {@code close}. */
    public Answered move(Answered seen, String act, String body) throws IOException, InterruptedException {
        return move(seen, act, body, UUID.randomUUID());
    }

    /** The same with a key, so that it can be repeated. */
    public Answered move(Answered seen, String act, String body, UUID key) throws IOException, InterruptedException {
        var etag = seen.findEtag().orElseThrow(() -> new IllegalArgumentException("nothing was seen: " + seen));
        return answered(http.send(
                request("/api/v1/service-requests/" + seen.number() + "/" + act)
                        .header("Idempotency-Key", key.toString())
                        .header("If-Match", etag)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString()));
    }

    /** Takes the step further at which a request stands. */
    public Answered complete(Answered seen, String outcome, String answers) throws IOException, InterruptedException {
        return complete(seen, outcome, answers, UUID.randomUUID());
    }

    /** The same with a key, so that it can be repeated. */
    public Answered complete(Answered seen, String outcome, String answers, UUID key)
            throws IOException, InterruptedException {
        return move(seen, "steps", step(seen.node(), outcome, answers), key);
    }

    /** The body that completes a step; without an outcome where that is empty. */
    public static String step(String node, String outcome, String answers) {
        var said = outcome.isEmpty() ? "" : "\"outcome\": \"" + outcome + "\", ";
        return "{\"node\": \"" + node + "\", " + said + "\"answers\": " + answers + "}";
    }

    /** A request as it is. */
    public Answered look(long number) throws IOException, InterruptedException {
        return get("/api/v1/service-requests/" + number);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, application/problem+json, application/pdf");
    }

    private Answered answered(HttpResponse<String> response) {
        JsonNode body = response.body().isBlank() ? json.createObjectNode() : json.readTree(response.body());
        return new Answered(
                response.statusCode(),
                body,
                response.headers().firstValue("ETag").orElse(null));
    }
}
