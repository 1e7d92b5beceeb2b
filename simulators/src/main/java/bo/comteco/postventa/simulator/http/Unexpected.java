package bo.comteco.postventa.simulator.http;

/** A mistake of the simulator itself: logged, and answered as 500 in the system's words. */
final class Unexpected {

    private static final System.Logger LOG = System.getLogger(Unexpected.class.getName());

    private Unexpected() {}

    static Answer answer(SimulatedSystem system, Request request, RuntimeException unexpected) {
        LOG.log(System.Logger.Level.ERROR, request.method() + " " + request.path(), unexpected);
        return system.error(500, unexpected.toString());
    }
}
