package bo.comteco.postventa.faultmatrix;

/** Has events of a method's effect come twice, or out of their order, and looks what is known then. */
@FunctionalInterface
public interface EventTrial {

    /**
     * Fails where something else is known than should be.
     *
     * @return which events came how, for the record
     */
    String run();
}
