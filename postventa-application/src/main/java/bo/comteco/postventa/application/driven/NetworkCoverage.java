package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.common.Position;
import bo.comteco.postventa.domain.manual.ProductFacts;
import bo.comteco.postventa.domain.product.Coverage;
import java.util.List;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** What the network can serve where (C.2, C.3). */
@SecondaryPort
public interface NetworkCoverage {

    /**
     * For each of the given services, in their order, whether and by which technology the position can serve it. The
     * technology of today is preferred where it serves; the answer is silence wherever the network's data can't be
     * trusted, never "not served".
     */
    Reply<List<Coverage>> at(Position position, List<ProductFacts.Service> services);
}
