package bo.comteco.postventa.application.driving;

import org.jmolecules.architecture.hexagonal.PrimaryPort;

/** Ends what nobody has touched for its idle time. */
@PrimaryPort
public interface EndIdleRequests {

    /** Ends all of it that there is now, each on its own; how many that were. */
    int endIdle();
}
