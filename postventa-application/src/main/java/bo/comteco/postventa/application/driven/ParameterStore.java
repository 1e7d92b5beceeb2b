package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.parameter.ParameterBook;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** Where the parameters are kept. */
@SecondaryPort
public interface ParameterStore {

    /** Every value recorded so far. May be a few seconds old: entries take effect after that time. */
    ParameterBook book();
}
