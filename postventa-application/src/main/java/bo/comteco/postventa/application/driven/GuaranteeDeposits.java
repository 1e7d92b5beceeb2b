package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.product.ProductId;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** Guarantee deposits of products that are to be suspended. One key is one deposit, whatever is repeated. */
@SecondaryPort
public interface GuaranteeDeposits {

    /** D.6: a deposit that is to be paid at the cash desk. */
    EntryReply enter(Deposit deposit, Entry entry);

    /** Cancels a deposit; one that is cancelled already stays so. */
    EntryReply cancel(String number, Entry entry);

    /** The number of the deposit that bears a key, if it was ever accepted. */
    Reply<Optional<String>> find(String key);

    /** A deposit, and the product whose unbilled amount it covers. */
    record Deposit(ProductId product, Money amount) {}
}
