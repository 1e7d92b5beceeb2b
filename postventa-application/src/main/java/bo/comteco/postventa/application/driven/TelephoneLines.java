package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.common.Address;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.product.ProductId;
import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jspecify.annotations.Nullable;

/** The telephone lines that customers hold (G.1). */
@SecondaryPort
public interface TelephoneLines {

    /**
     * The customer's telephony products, and bundles with a line, that have a number and were not given up; one of
     * them a product.
     */
    Reply<List<Line>> heldBy(CustomerId customer);

    /** The number of a product's line; empty where the product has none, or is not in the inventory. */
    Reply<Optional<String>> numberOf(ProductId product);

    /**
     * A line.
     *
     * @param product the product that it is, or that it is a part of
     * @param name what that product is called
     * @param address where it is; null where the system does not say
     */
    record Line(
            ProductId product,
            String name,
            String number,
            @Nullable Address address) {}
}
