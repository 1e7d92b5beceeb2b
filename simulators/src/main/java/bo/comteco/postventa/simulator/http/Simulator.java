package bo.comteco.postventa.simulator.http;

/** A simulated system that listens. */
public interface Simulator extends AutoCloseable {

    /** What it was asked. */
    Journal journal();

    /** How it is to misbehave. */
    Faults faults();

    /** Goes back to the seed: state, faults and journal. */
    void reset();

    /** Stops listening, so that connections are refused; the state is kept. */
    void refuseConnections();

    /** Listens again on the same port. */
    void acceptConnections();

    @Override
    void close();
}
