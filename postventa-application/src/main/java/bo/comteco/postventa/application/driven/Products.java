package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.product.Product;
import bo.comteco.postventa.domain.product.ProductId;
import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** The products that customers hold. */
@SecondaryPort
public interface Products {

    Reply<Optional<Product>> byId(ProductId id);

    Reply<List<Product>> heldBy(CustomerId customer);
}
