package bo.comteco.postventa.simulator.pac;

import bo.comteco.postventa.simulator.http.Faults;
import bo.comteco.postventa.simulator.http.Journal;
import bo.comteco.postventa.simulator.http.LoopbackServer;
import bo.comteco.postventa.simulator.http.Simulator;
import bo.comteco.postventa.simulator.seed.SeedData;
import java.net.URI;
import java.time.Clock;

/** PAC on a port of 127.0.0.1, with synthetic members. What it answers: {@code docs/wire/pac.md}. */
public final class PacSimulator implements Simulator {

    private final LoopbackServer server;

    private PacSimulator(LoopbackServer server) {
        this.server = server;
    }

    /** Starts one; port 0 is any free one. */
    public static PacSimulator start(int port, SeedData seed) {
        return new PacSimulator(
                new LoopbackServer("pac", port, Clock.systemUTC(), base -> new Pac(() -> new Session(seed.members()))));
    }

    /** Where it listens, without a slash at the end. */
    public URI url() {
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

    /** Goes back to the seed: members, invoices, faults and journal. */
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
