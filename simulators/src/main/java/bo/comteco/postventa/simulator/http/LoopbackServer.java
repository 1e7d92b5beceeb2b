package bo.comteco.postventa.simulator.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** One simulated system behind one port of 127.0.0.1. */
public final class LoopbackServer implements AutoCloseable {

    /** Requests worked on at once; slow ones hold theirs. */
    private static final int THREADS = 64;

    static {
        // Without it the JDK's server waits 40 ms between head and body of an answer on a kept connection.
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
    }

    private final ExecutorService threads;
    private final Journal journal;
    private final Faults faults = new Faults();
    private final Control control;
    private final Disturbance disturbance;
    private final int port;
    private HttpServer server;
    private boolean listening = true;

    /**
     * Starts listening.
     *
     * @param port 0 for any free one
     * @param system makes the system to be played, given its own address
     */
    public LoopbackServer(String name, int port, Clock clock, Function<URI, ? extends SimulatedSystem> system) {
        this.threads = threads(name);
        this.server = bind(port);
        this.port = server.getAddress().getPort();
        this.journal = new Journal(clock);
        SimulatedSystem played = system.apply(url());
        this.control = new Control(played, journal, faults);
        this.disturbance = new Disturbance(played, journal, faults);
        serve();
    }

    /** Where it listens: {@code http://127.0.0.1:port}, without a slash at the end. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** What it was asked. */
    public Journal journal() {
        return journal;
    }

    /** How it is to misbehave. */
    public Faults faults() {
        return faults;
    }

    /** A call of the control API, by whoever has the server at hand. */
    public Answer control(String method, String path, String body) {
        return control.answer(new Request(method, path, Query.parse(""), body, Map.of()));
    }

    /** Goes back to the seed: state, faults and journal. */
    public void reset() {
        control.reset();
    }

    /** Stops listening, so that connections are refused; the state is kept. */
    public synchronized void refuseConnections() {
        if (listening) {
            server.stop(0);
            listening = false;
        }
    }

    /** Listens again on the same port. */
    public synchronized void acceptConnections() {
        if (!listening) {
            server = bind(port);
            serve();
            listening = true;
        }
    }

    @Override
    public void close() {
        refuseConnections();
        threads.shutdownNow();
    }

    private void serve() {
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        Request request = Request.of(exchange);
        Optional<Answer> answer =
                request.isControl() ? Optional.of(control.answer(request)) : disturbance.answer(request);
        if (answer.isPresent()) {
            send(exchange, answer.get());
        } else {
            exchange.close();
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] bytes = answer.body().getBytes(UTF_8);
        boolean bare = bytes.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.status(), bare ? -1 : bytes.length);
        if (!bare) {
            try (var body = exchange.getResponseBody()) {
                body.write(bytes);
            }
        }
    }

    private static HttpServer bind(int port) {
        try {
            var loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
            return HttpServer.create(new InetSocketAddress(loopback, port), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException("port " + port, taken);
        }
    }

    private static ExecutorService threads(String name) {
        var number = new AtomicInteger();
        return Executors.newFixedThreadPool(THREADS, task -> {
            var thread = new Thread(task, name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }
}
