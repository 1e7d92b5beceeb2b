package bo.comteco.postventa.application.driving;

import bo.comteco.postventa.application.driven.RequestStore.Due;
import java.util.List;
import org.jmolecules.architecture.hexagonal.PrimaryPort;

/** Sends what requests owe, and asks silent systems again. */
@PrimaryPort
public interface CarryOutOwed {

    /** Carries out what the caller holds the lease of; each on its own, so that none blocks another. */
    void carryOut(List<Due> held);

    /**
     * Leases up to {@code limit} things that are due, and no more than can be begun soon, and has them carried out; how
     * many those were.
     */
    int sweep(int limit);
}
