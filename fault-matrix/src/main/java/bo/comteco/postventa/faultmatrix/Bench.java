package bo.comteco.postventa.faultmatrix;

import bo.comteco.postventa.simulator.http.Fault;
import bo.comteco.postventa.simulator.http.JournalEntry;
import bo.comteco.postventa.simulator.http.Simulator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * A simulated system, and an adapter's clients that speak with it.
 *
 * @param simulator at its seed when a trial begins
 * @param address where it listens
 * @param clients a new client that waits so long for an answer and has no past
 * @param <C> what the adapter's ports are made of
 */
public record Bench<C>(Simulator simulator, URI address, Function<Duration, C> clients) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** A client that gives the system all the time that it may need. */
    C patientClient() {
        return clients.apply(PATIENCE);
    }

    C clientWaiting(Duration readTimeout) {
        return clients.apply(readTimeout);
    }

    /** Back to the seed. */
    void clear() {
        lift();
        simulator.reset();
    }

    void befall(Fault fault) {
        simulator.faults().add(fault);
    }

    /** Nothing is wrong any more. */
    void lift() {
        simulator.acceptConnections();
        simulator.faults().clear();
    }

    void refuseConnections() {
        simulator.refuseConnections();
    }

    /** Whether a connection is refused, by trying. */
    boolean refusesConnections() {
        try (var tried = new Socket(InetAddress.getByName(address.getHost()), address.getPort())) {
            return !tried.isConnected();
        } catch (ConnectException refused) {
            return true;
        } catch (IOException other) {
            throw new UncheckedIOException(other);
        }
    }

    List<JournalEntry> journal() {
        return simulator.journal().entries();
    }

    void forget() {
        simulator.journal().clear();
    }

    @Override
    public void close() {
        simulator.close();
    }
}
