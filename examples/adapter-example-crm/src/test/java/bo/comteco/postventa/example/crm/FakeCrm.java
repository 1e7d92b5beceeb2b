package bo.comteco.postventa.example.crm;

import static java.nio.charset.StandardCharsets.UTF_8;

import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.guard.Guard;
import bo.comteco.postventa.guard.GuardLimits;
import bo.comteco.postventa.testkit.port.TroubledSystem;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.web.client.RestClient;

/** The CRM on loopback, new for each test, and the trouble that a suite has with it. */
final class FakeCrm implements TroubledSystem, AfterEachCallback {

    private enum Trouble {
        NONE,
        HANGING,
        NONSENSE,
        ANSWER_LOST
    }

    private final CrmBook book = new CrmBook();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server = listening(0);
    private final int port = server.getAddress().getPort();
    private volatile Trouble trouble = Trouble.NONE;
    private volatile CountDownLatch well = new CountDownLatch(1);

    /** What the CRM knows. */
    CrmBook book() {
        return book;
    }

    /** A client; an impatient one while the CRM hangs. */
    CrmClient client() {
        var patience = trouble == Trouble.HANGING ? Duration.ofMillis(250) : Duration.ofSeconds(20);
        var properties = new ExampleCrmProperties(url(), Duration.ofSeconds(5), patience, GuardLimits.standard());
        return new CrmClient(properties, RestClient.builder(), Guard.wideOpen(SystemName.SMARTFLEX));
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public synchronized void fallSilent() {
        server.stop(0);
    }

    @Override
    public void hang() {
        trouble = Trouble.HANGING;
    }

    @Override
    public void talkNonsense() {
        trouble = Trouble.NONSENSE;
    }

    void loseNextAnswer() {
        trouble = Trouble.ANSWER_LOST;
    }

    @Override
    public synchronized void answerAgain() {
        trouble = Trouble.NONE;
        well.countDown();
        well = new CountDownLatch(1);
        server.stop(0);
        server = listening(port);
    }

    @Override
    public synchronized void afterEach(ExtensionContext context) {
        well.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private HttpServer listening(int where) {
        try {
            var loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
            var started = HttpServer.create(new InetSocketAddress(loopback, where), 0);
            started.createContext("/", this::handle);
            started.setExecutor(threads);
            started.start();
            return started;
        } catch (IOException taken) {
            throw new UncheckedIOException("port " + where, taken);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        switch (trouble) {
            case NONE -> send(exchange, work(exchange));
            case NONSENSE -> send(exchange, new CrmBook.Said(200, "<html><body>Bienvenido</body></html>"));
            case ANSWER_LOST -> {
                trouble = Trouble.NONE;
                work(exchange);
                exchange.close();
            }
            case HANGING -> {
                var until = well;
                work(exchange);
                wait(until);
                exchange.close();
            }
        }
    }

    private CrmBook.Said work(HttpExchange exchange) throws IOException {
        var uri = exchange.getRequestURI();
        var path = List.of(uri.getPath().substring(1).split("/", -1));
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        if (exchange.getRequestMethod().equals("POST")) {
            return path.size() == 1 ? book.order(body) : book.cancel(path.get(1));
        }
        if (path.size() == 2) {
            return book.byId(path.get(0), path.get(1));
        }
        var query = uri.getRawQuery().split("=", 2);
        return book.by(path.get(0), query[0], URLDecoder.decode(query[1], UTF_8));
    }

    private static void wait(CountDownLatch until) {
        try {
            until.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, CrmBook.Said said) throws IOException {
        byte[] bytes = said.body().getBytes(UTF_8);
        exchange.sendResponseHeaders(said.status(), bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }
}
