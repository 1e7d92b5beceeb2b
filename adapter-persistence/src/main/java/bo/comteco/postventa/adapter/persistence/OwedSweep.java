package bo.comteco.postventa.adapter.persistence;

/** What the recurring sweep calls; whoever wires the service says what it does. */
@FunctionalInterface
public interface OwedSweep {

    /**
     * Carries out some of what is due.
     *
     * @param limit the most
     * @return how much there was
     */
    int sweep(int limit);
}
