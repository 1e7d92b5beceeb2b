package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.manual.SuspensionFacts.Suspension;
import bo.comteco.postventa.domain.product.ProductId;
import java.util.List;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** The temporary suspensions of products. */
@SecondaryPort
public interface Suspensions {

    /**
     * D.3, D.7: every suspension of a product that was ordered and not cancelled, past, in force and to come, whoever
     * ordered it, in no particular order. Where it can't be told whether one stands, the answer is silence.
     */
    Reply<List<Suspension>> of(ProductId product);
}
