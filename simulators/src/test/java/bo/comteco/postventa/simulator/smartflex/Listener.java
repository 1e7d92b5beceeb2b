package bo.comteco.postventa.simulator.smartflex;

import static java.nio.charset.StandardCharsets.UTF_8;

import bo.comteco.postventa.simulator.http.Json;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** Somebody who is told of events, and says that it heard them. */
final class Listener implements AutoCloseable {

    /** @param signature as it came in the header */
    record Heard(String body, String signature) {

        JsonNode json() {
            return Json.parse(body).orElseThrow();
        }
    }

    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
    private final HttpServer server;

    Listener() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/listener", exchange -> {
            heard.add(new Heard(
                    new String(exchange.getRequestBody().readAllBytes(), UTF_8),
                    "" + exchange.getRequestHeaders().getFirst("X-Hub-Signature-256")));
            exchange.sendResponseHeaders(201, -1);
            exchange.close();
        });
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/listener";
    }

    /** What it hears next; waits for it. */
    Heard next() throws InterruptedException {
        Heard next = heard.poll(20, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("nothing was told");
        }
        return next;
    }

    int waiting() {
        return heard.size();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
