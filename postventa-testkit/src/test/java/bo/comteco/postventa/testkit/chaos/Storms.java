package bo.comteco.postventa.testkit.chaos;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs one storm after the other, on the same threads, without a log of the troubles that it makes on purpose. */
final class Storms implements AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Logger troubles = Logger.getLogger("bo.comteco.postventa.application.request.OwedWork");

    Storms() {
        troubles.setLevel(Level.OFF);
    }

    /** One that has happened. */
    Storm happened(long seed, Twist twist) {
        var storm = new Storm(seed, twist, threads);
        storm.happens();
        return storm;
    }

    @Override
    public void close() {
        threads.shutdown();
        troubles.setLevel(null);
    }
}
