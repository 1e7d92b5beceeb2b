package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.Telephone;
import bo.comteco.postventa.domain.manual.ClaimFacts.Claim;
import bo.comteco.postventa.domain.manual.ClaimFacts.ClaimKind;
import bo.comteco.postventa.domain.product.ProductId;
import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jspecify.annotations.Nullable;

/**
 * Claims to the billing division (Unidad Facturación) and its claims office (BOI). One key is one claim, whatever is
 * repeated.
 */
@SecondaryPort
public interface BillingClaims {

    /**
     * F.2: every claim of clients about a product, whoever registered it and however it stands, in no particular order.
     * C.5's adjustments are not the clients' (D-13) and are none. Where it can't be told how one stands, the answer is
     * silence.
     */
    Reply<List<Claim>> about(ProductId product);

    /** C.5.1: the amount of an order is to be adjusted to the relocation fee. */
    EntryReply adjust(Adjustment adjustment, Entry entry);

    /** F.6: what the client claims. */
    EntryReply file(ClientsClaim claim, Entry entry);

    /** Cancels a claim of either kind; one that is cancelled already stays so. */
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

    /**
     * A client's claim.
     *
     * @param kind what it is about; never an adjustment
     * @param text what the client says
     * @param callBack by which BOI calls back, or null for the telephone that Smartflex has
     */
    record ClientsClaim(
            ProductId product,
            ClaimKind kind,
            String text,
            @Nullable Telephone callBack) {

        public ClientsClaim {
            if (kind == ClaimKind.ADJUSTMENT) {
                throw new IllegalArgumentException("an adjustment is not the client's claim");
            }
        }
    }
}
