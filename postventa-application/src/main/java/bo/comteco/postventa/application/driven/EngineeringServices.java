package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.product.ProductId;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** Visits that engineering schedules for products of several services. One key is one visit, whatever is repeated. */
@SecondaryPort
public interface EngineeringServices {

    /** E.9.2: the visit for a fault is to be scheduled. */
    EntryReply schedule(Visit visit, Entry entry);

    /** Cancels a visit; one that is cancelled already stays so. */
    EntryReply cancel(String number, Entry entry);

    /** The number of the visit that bears a key, if it was ever accepted. */
    Reply<Optional<String>> find(String key);

    /**
     * A visit.
     *
     * @param fault the number of the fault that it is for
     */
    record Visit(ProductId product, String fault) {}
}
