package bo.comteco.postventa.simulator.consultas;

import bo.comteco.postventa.simulator.http.Faults;
import bo.comteco.postventa.simulator.http.Journal;
import bo.comteco.postventa.simulator.http.LoopbackServer;
import bo.comteco.postventa.simulator.http.Simulator;
import bo.comteco.postventa.simulator.seed.LineCalls;
import bo.comteco.postventa.simulator.seed.SeedData;
import java.net.URI;
import java.time.Clock;

/** Consultas on a port of 127.0.0.1, with synthetic calls. What it answers: {@code docs/wire/consultas.md}. */
public final class ConsultasSimulator implements Simulator {

    private final LoopbackServer server;

    private ConsultasSimulator(LoopbackServer server) {
        this.server = server;
    }

    /** Starts one; port 0 is any free one. */
    public static ConsultasSimulator start(int port, SeedData seed) {
        var calls = LineCalls.of(seed);
        return new ConsultasSimulator(new LoopbackServer(
                "consultas", port, Clock.systemUTC(), base -> new Consultas(() -> new Session(calls))));
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

    /** Goes back to the seed: calls, faults and journal. */
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
