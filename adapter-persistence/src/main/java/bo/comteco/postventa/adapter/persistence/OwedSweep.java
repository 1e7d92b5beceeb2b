package bo.comteco.postventa.adapter.persistence;

/** What the recurring sweep calls; whoever wires the service says what it does. */
@FunctionalInterface
public interface OwedSweep {

    /**
     * Has some of what is due carried out.
     *
     * @param limit the most
     * @return how much that was; 0 where nothing is due, or nobody is free for it
     */
    int sweep(int limit);
}
