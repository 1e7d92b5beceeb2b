package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.parameter.ParameterBook;
import bo.comteco.postventa.domain.parameter.ParameterEntry;
import java.time.Duration;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** Where the parameters are kept. */
@SecondaryPort
public interface ParameterStore {

    /** Every value recorded so far. May be {@link #mayBeOld()} old. */
    ParameterBook book();

    /**
     * How old a book that is given out may be. An entry is recorded as of that long from now, so that no instance reads
     * it for a request that another opened without it.
     */
    Duration mayBeOld();

    /** Records one more entry; nothing that stands is changed. */
    void record(ParameterEntry entry);
}
