package bo.comteco.postventa.adapter.whatsapp;

import bo.comteco.postventa.application.driving.HearOfNotices;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** The webhook's door on a port of 127.0.0.1. */
final class Door implements AutoCloseable {

    private final HttpServer server;
    private final WebhookController controller;
    private final AtomicInteger knocks = new AtomicInteger();

    Door(HearOfNotices notices) {
        controller = new WebhookController(
                notices, SimulatedWhatsApp.properties(URI.create("http://127.0.0.1:1"), Duration.ofSeconds(1)));
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        server.createContext(WebhookController.PATH, this::hear);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + WebhookController.PATH);
    }

    /** How often it was told something. */
    int knocks() {
        return knocks.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void hear(HttpExchange exchange) throws IOException {
        knocks.incrementAndGet();
        var answer = controller.hear(
                exchange.getRequestBody(), exchange.getRequestHeaders().getFirst("X-Hub-Signature-256"));
        exchange.sendResponseHeaders(answer.getStatusCode().value(), -1);
        exchange.close();
    }
}
