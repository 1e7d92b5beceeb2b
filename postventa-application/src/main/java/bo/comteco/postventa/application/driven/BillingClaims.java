package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.product.ProductId;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** Claims to the billing division (Unidad Facturación). One key is one claim, whatever is repeated. */
@SecondaryPort
public interface BillingClaims {

    /** C.5.1: the amount of an order is to be adjusted to the relocation fee. */
    EntryReply adjust(Adjustment adjustment, Entry entry);

    /** Cancels a claim; one that is cancelled already stays so. */
    EntryReply cancel(String number, Entry entry);

    /** The number of the claim that bears a key, if it was ever accepted. */
    Reply<Optional<String>> find(String key);

    /**
     * An adjustment.
     *
     * @param order the number of the order whose amount is adjusted
     * @param fee the amount that is to remain
     */
    record Adjustment(ProductId product, String order, Money fee) {}
}
