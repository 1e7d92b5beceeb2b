package bo.comteco.postventa.domain.requirement;

import bo.comteco.postventa.domain.product.ProductId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of several things that a client wants at a time, by what it requires.
 *
 * @param want what it is called among them
 * @param product the product, or null where it is about none
 */
public record Demand(String want, @Nullable ProductId product, List<RequirementPolicy> policies) {

    public Demand {
        policies = List.copyOf(policies);
    }
}
