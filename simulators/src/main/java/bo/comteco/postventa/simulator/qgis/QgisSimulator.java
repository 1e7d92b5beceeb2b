package bo.comteco.postventa.simulator.qgis;

import bo.comteco.postventa.simulator.http.Faults;
import bo.comteco.postventa.simulator.http.Journal;
import bo.comteco.postventa.simulator.http.LoopbackServer;
import bo.comteco.postventa.simulator.http.Simulator;
import bo.comteco.postventa.simulator.seed.SeedData;
import java.net.URI;
import java.time.Clock;

/** QGIS Server on a port of 127.0.0.1, with a synthetic network. What it answers: {@code docs/wire/qgis.md}. */
public final class QgisSimulator implements Simulator {

    private final LoopbackServer server;

    private QgisSimulator(LoopbackServer server) {
        this.server = server;
    }

    /** Starts one; port 0 is any free one. */
    public static QgisSimulator start(int port, SeedData seed) {
        return new QgisSimulator(new LoopbackServer(
                "qgis", port, Clock.systemUTC(), base -> new Qgis(() -> new PublishedProject(seed.layers()))));
    }

    /** Where its WFS is, to be followed by a question mark. */
    public URI url() {
        return server.url().resolve("/ows/");
    }

    /** Where the control API is, without a slash at the end. */
    public URI root() {
        return server.url();
    }

    /** What it was asked. */
    @Override
    public Journal journal() {
        return server.journal();
    }

    /** How it is to misbehave. */
    @Override
    public Faults faults() {
        return server.faults();
    }

    /** Goes back to the seed: network, faults and journal. */
    @Override
    public void reset() {
        server.reset();
    }

    /** Stops listening, so that connections are refused; the state is kept. */
    @Override
    public void refuseConnections() {
        server.refuseConnections();
    }

    /** Listens again on the same port. */
    @Override
    public void acceptConnections() {
        server.acceptConnections();
    }

    @Override
    public void close() {
        server.close();
    }
}
