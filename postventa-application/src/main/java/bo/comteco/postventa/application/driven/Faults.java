package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.common.Telephone;
import bo.comteco.postventa.domain.manual.ClaimFacts.OpenFault;
import bo.comteco.postventa.domain.manual.FaultFacts.Fault;
import bo.comteco.postventa.domain.product.ProductId;
import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jspecify.annotations.Nullable;

/** Technical faults of products, and how far their repair is. One key is one fault, whatever is repeated. */
@SecondaryPort
public interface Faults {

    /**
     * E.2: the product's last fault by the time of its registration, whatever became of it; empty when it never had
     * one. Where it can't be told how that fault stands, the answer is silence.
     */
    Reply<Optional<Fault>> lastOf(ProductId product);

    /** F.2: the product's faults that nobody has closed or withdrawn yet, in no particular order. */
    Reply<List<OpenFault>> openOf(ProductId product);

    /** E.4: a fault that the client reports. */
    EntryReply report(Report report, Entry entry);

    /** E.8: a fault that comes again. */
    EntryReply repeat(Repetition repetition, Entry entry);

    /** Cancels a fault; one that is cancelled already stays so. */
    EntryReply cancel(String number, Entry entry);

    /** The number of the fault that bears a key, if it was ever accepted. */
    Reply<Optional<String>> find(String key);

    /**
     * A fault as it is reported.
     *
     * @param symptom what the client says
     * @param address where the technician goes, where that is not the product's address; otherwise null
     * @param telephone by which the client is reached
     */
    record Report(
            ProductId product, String symptom, @Nullable String address, Telephone telephone) {}

    /**
     * The same failure again.
     *
     * @param repeats the number of the earlier fault
     */
    record Repetition(ProductId product, String symptom, String repeats) {}
}
