package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.manual.WithdrawalFacts.Piece;
import bo.comteco.postventa.domain.product.ProductId;
import java.util.List;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** The equipment that the cooperative left with products. */
@SecondaryPort
public interface InstalledEquipment {

    /**
     * I.2: every piece of a product, a bundle's with each of its services; empty where it has none. Of a product that is
     * not in the inventory the answer is silence.
     */
    Reply<List<Piece>> of(ProductId product);
}
