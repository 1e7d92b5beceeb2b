package bo.comteco.postventa.application.driven;

import java.util.function.Supplier;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** Where a transaction begins and ends. */
@SecondaryPort
public interface Transactions {

    /** Does all of it or nothing; an exception undoes it and passes on. */
    <T> T inOne(Supplier<T> work);
}
