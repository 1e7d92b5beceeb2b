package bo.comteco.postventa.simulator.smartflex;

import bo.comteco.postventa.simulator.http.Faults;
import bo.comteco.postventa.simulator.http.Journal;
import bo.comteco.postventa.simulator.http.LoopbackServer;
import bo.comteco.postventa.simulator.http.Simulator;
import bo.comteco.postventa.simulator.seed.SeedData;
import java.net.URI;
import java.time.Clock;

/** Smartflex on a port of 127.0.0.1, with synthetic clients. What it answers: {@code docs/wire/smartflex.md}. */
public final class SmartflexSimulator implements Simulator {

    private final LoopbackServer server;

    private SmartflexSimulator(LoopbackServer server) {
        this.server = server;
    }

    /** Starts one by the system's clock; port 0 is any free one. */
    public static SmartflexSimulator start(int port, SeedData seed) {
        return start(port, seed, Clock.systemUTC());
    }

    /** Starts one that dates what it is told by the given clock; port 0 is any free one. */
    public static SmartflexSimulator start(int port, SeedData seed, Clock clock) {
        return new SmartflexSimulator(new LoopbackServer(
                "smartflex",
                port,
                clock,
                base -> new Smartflex(() -> new Session(new Store(base, clock, seed::resources)))));
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

    /** Goes back to the seed: state, settings, faults and journal. */
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
