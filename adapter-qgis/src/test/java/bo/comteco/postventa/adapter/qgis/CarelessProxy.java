package bo.comteco.postventa.adapter.qgis;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.UnaryOperator;
import org.springframework.web.client.RestClient;

/** What stands between the service and a WFS server, and passes on another question than it was asked. */
final class CarelessProxy implements AutoCloseable {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI server;
    private final HttpServer proxy;
    private volatile UnaryOperator<String> mistake = UnaryOperator.identity();

    CarelessProxy(URI server) {
        this.server = server;
        try {
            proxy = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        proxy.createContext("/", this::pass);
        proxy.start();
    }

    /** From now on changes every query so; it is the raw one, still encoded. */
    void mistake(UnaryOperator<String> change) {
        mistake = change;
    }

    /** From now on passes on what it is asked. */
    void behave() {
        mistake = UnaryOperator.identity();
    }

    /** An adapter to the server behind it. */
    WfsCoverage network() {
        var behind = URI.create("http://127.0.0.1:" + proxy.getAddress().getPort() + server.getRawPath()
                + (server.getRawQuery() == null ? "" : "?" + server.getRawQuery()));
        return WfsCoverage.of(SimulatedQgis.properties(behind, QgisServer.PATIENCE), RestClient.builder());
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            String query = mistake.apply(exchange.getRequestURI().getRawQuery());
            var answer = client.send(
                    HttpRequest.newBuilder(server.resolve(server.getRawPath() + "?" + query))
                            .timeout(QgisServer.PATIENCE)
                            .build(),
                    BodyHandlers.ofByteArray());
            answer.headers()
                    .firstValue("Content-Type")
                    .ifPresent(type -> exchange.getResponseHeaders().add("Content-Type", type));
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }

    @Override
    public void close() {
        proxy.stop(0);
    }
}
