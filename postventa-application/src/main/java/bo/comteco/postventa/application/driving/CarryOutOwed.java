package bo.comteco.postventa.application.driving;

import bo.comteco.postventa.application.driven.RequestStore.Due;
import bo.comteco.postventa.domain.fact.SystemName;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.PrimaryPort;

/** Sends what requests owe, and asks silent systems again. */
@PrimaryPort
public interface CarryOutOwed {

    /** Carries out something that the caller holds the lease of, and has what becomes due by it carried out soon. */
    void carryOut(Due held);

    /** The system that something goes to; empty for asking silent systems again. */
    Optional<SystemName> systemOf(Due held);

    /**
     * Leases up to {@code limit} things that are due, and no more for any system than can be begun soon, and has them
     * carried out; how many those were. Zero where nothing is due, or no system has room for what is.
     */
    int sweep(int limit);
}
