package bo.comteco.postventa.application.driving;

import org.jmolecules.architecture.hexagonal.PrimaryPort;

/** Watches over what clients were promised (D-17). */
@PrimaryPort
public interface KeepWatch {

    /** Begins to watch what requests promised that have ended since; how many requests that were. */
    int begin();

    /** Looks at up to {@code limit} promises that are to be looked at; how many that were. */
    int look(int limit);
}
