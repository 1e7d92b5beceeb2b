package bo.comteco.postventa.application.driving;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.product.Product;
import java.util.List;
import org.jmolecules.architecture.hexagonal.PrimaryPort;

/** Shows what the customer of a visit holds. */
@PrimaryPort
public interface LookAtProducts {

    Answer products(Actor actor, String visit);

    /** What came of it. */
    sealed interface Answer {

        /** The products, in the order in which their system lists them. */
        record Listed(List<Product> products) implements Answer {
            public Listed {
                products = List.copyOf(products);
            }
        }

        /** The system that knows products is silent. */
        record Silent(SystemName system) implements Answer {}

        /** The actor has no right to it. */
        record Denied() implements Answer {}

        /** There is no such visit. */
        record UnknownVisit(String visit) implements Answer {}
    }
}
