package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.product.ProductId;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** One-off amounts on the recurring invoice of a product. One key is one charge, whatever is repeated. */
@SecondaryPort
public interface RecurringCharges {

    /** Charges an amount once, on the next recurring invoice of the product's account. */
    EntryReply charge(Charge charge, Entry entry);

    /** Cancels a charge; one that is cancelled already stays so. */
    EntryReply cancel(String number, Entry entry);

    /** The number of the charge that bears a key, if it was ever accepted. */
    Reply<Optional<String>> find(String key);

    /** An amount, the product whose invoice it goes on, and what it is for. */
    record Charge(ProductId product, Money amount, Purpose purpose) {}

    /** What is charged. */
    sealed interface Purpose {}

    /** G.8: the outgoing calls of some months of a line. */
    record CallDetail(String line, List<YearMonth> months) implements Purpose {

        public CallDetail {
            months = List.copyOf(months);
        }
    }

    /** A.5: the one-off amount of an order whose payment at the cash desk was rejected or has expired (D-16). */
    record OrderPrice(String order) implements Purpose {}
}
