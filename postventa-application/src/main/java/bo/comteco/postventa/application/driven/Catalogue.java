package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.product.CommercialPlan;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import java.util.List;
import java.util.Set;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** The commercial plans on offer. */
@SecondaryPort
public interface Catalogue {

    /** The plans of a kind of product that can be provided by the given technologies, all of them together for a bundle. */
    Reply<List<CommercialPlan>> plansFor(ProductKind kind, Set<Technology> technologies);
}
