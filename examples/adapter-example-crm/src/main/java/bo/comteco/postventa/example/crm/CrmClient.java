package bo.comteco.postventa.example.crm;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** Speaks HTTP with the CRM. Nothing is sent twice here: what may be repeated is decided by who knows what it does. */
final class CrmClient {

    private final ExampleCrmProperties properties;
    private final HttpClient http;

    CrmClient(ExampleCrmProperties properties) {
        this.properties = properties;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(properties.connectTimeout())
                .build();
    }

    /** What is found of a thing by its id. */
    List<Row> byId(String things, String id) {
        return get(things, "/" + things + "/" + encoded(id));
    }

    /** What is found of things by what they have. */
    List<Row> by(String things, String property, String value) {
        return get(things, "/" + things + "?" + property + "=" + encoded(value));
    }

    /** Has the CRM do something. */
    Page post(String what, Row row) {
        return send("POST " + what, request(what).POST(BodyPublishers.ofString(row.written(), UTF_8)));
    }

    /** Has the CRM do something with what bears an id. */
    Page post(String things, String id, String what) {
        return send(
                "POST " + what,
                request("/" + things + "/" + encoded(id) + "/" + what).POST(BodyPublishers.noBody()));
    }

    private List<Row> get(String things, String path) {
        String what = "GET " + things;
        return send(what, request(path).GET()).found(what);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(properties.baseUrl() + path)).timeout(properties.readTimeout());
    }

    private Page send(String what, HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString(UTF_8));
            return Page.read(what, answer.statusCode(), answer.body());
        } catch (ConnectException | HttpConnectTimeoutException notReached) {
            throw new Silence(what + ": not reached", true, notReached);
        } catch (IOException noAnswer) {
            throw new Silence(what + ": no answer", false, noAnswer);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Silence(what + ": stopped while waiting", false, stopped);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }
}
