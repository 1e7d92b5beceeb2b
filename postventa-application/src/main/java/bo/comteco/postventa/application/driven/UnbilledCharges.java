package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.product.ProductId;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** What products have run up since their last bill. */
@SecondaryPort
public interface UnbilledCharges {

    /**
     * D.5, I.3: what is not billed yet for a product, prorated by the billing system to the moment of the question; zero
     * where nothing is, negative where the customer is owed more than owes.
     */
    Reply<Money> of(ProductId product);
}
