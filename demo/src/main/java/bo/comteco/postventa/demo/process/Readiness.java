package bo.comteco.postventa.demo.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Asks a service whether it is ready.
 *
 * @param probe answers 200 when it is
 */
record Readiness(URI probe) {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    // a proxy of the environment is for the world outside
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(PATIENCE)
            .build();

    boolean given() throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(probe).timeout(PATIENCE).GET().build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            // nobody listens yet
            return false;
        }
    }
}
