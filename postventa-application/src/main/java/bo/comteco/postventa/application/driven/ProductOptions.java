package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.manual.ComponentFacts.Component;
import bo.comteco.postventa.domain.manual.ComponentFacts.QuoteLine;
import bo.comteco.postventa.domain.product.CommercialPlan;
import bo.comteco.postventa.domain.product.ProductId;
import java.util.List;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jspecify.annotations.Nullable;

/**
 * What a product can be changed to, and what that costs (A.2.1, A.3, B.2 to B.4). Of a product that is not in the
 * inventory, and with a plan or component that the product can't have, the answer is silence.
 */
@SecondaryPort
public interface ProductOptions {

    /** B.2: the plans on offer that the product may change to, without its own; empty where there is none. */
    Reply<List<CommercialPlan>> plansOpenTo(ProductId product);

    /**
     * The components that the product has and those that it can have, from one look.
     *
     * @param plan a plan that it changes to, by its id: they are then as they would be under that plan; null for its own
     */
    Reply<Parts> partsOf(ProductId product, @Nullable String plan);

    /** A.3, B.4: what a change would cost, a line for each part of it. */
    Reply<List<QuoteLine>> quote(Change change);

    /**
     * The components of a product.
     *
     * @param held services and what supplements them, without equipment
     * @param open what the product can have and has not
     */
    record Parts(List<Component> held, List<Component> open) {

        public Parts {
            held = List.copyOf(held);
            open = List.copyOf(open);
        }
    }

    /**
     * A change of a product.
     *
     * @param plan the plan that it changes to, by its id; null where it keeps its own
     * @param toAdd ids of {@link Parts#open} components
     * @param toRemove ids of {@link Parts#held} components
     */
    record Change(ProductId product, @Nullable String plan, List<String> toAdd, List<String> toRemove) {

        public Change {
            toAdd = List.copyOf(toAdd);
            toRemove = List.copyOf(toRemove);
        }
    }
}
