package bo.comteco.postventa.demo.play;

import bo.comteco.postventa.simulator.smartflex.SmartflexSimulator;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** What a client was promised is watched after the request's end, and kept when Smartflex tells that it is done. */
public final class PromisePlay {

    // the service registers again and again, each minute
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final CounterClient adviser;
    private final SmartflexSimulator smartflex;
    private final PrintStream out;

    public PromisePlay(CounterClient adviser, SmartflexSimulator smartflex, PrintStream out) {
        this.adviser = adviser;
        this.smartflex = smartflex;
        this.out = out;
    }

    /** Plays it for the one order of a request that has ended. */
    public void play(long request) throws IOException, InterruptedException {
        var order = awaits(request, "WATCHED").path("number").asString();
        out.println("  Postventa vigila el pedido " + order + "; Smartflex lo ejecuta y avisa ...");
        smartflex.moveOrder(order, "inProgress");
        smartflex.moveOrder(order, "completed");
        var kept = awaits(request, "KEPT");
        out.println("  cumplido: " + kept.path("text").asString());
    }

    private JsonNode awaits(long request, String state) throws IOException, InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        while (true) {
            var watch = adviser.look(request).body().path("watches").path(0);
            if (watch.path("state").asString("").equals(state) && smartflex.tells("ProductOrderStateChangeEvent")) {
                return watch;
            }
            if (Instant.now().isAfter(deadline)) {
                throw new IOException("what request " + request + " promised is not " + state + ": " + watch);
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }
}
