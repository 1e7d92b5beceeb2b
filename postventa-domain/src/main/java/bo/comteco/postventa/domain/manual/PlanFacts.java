package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.fact.FactKind.fact;

import bo.comteco.postventa.domain.answer.Shape;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.product.CommercialPlan;
import java.util.List;

/** What Smartflex says of the plans that a product may change to (B.2). */
public final class PlanFacts {

    /** TV grid, internet speed, Duo to Multipack or back, promotional prices: without the plan that the product has. */
    public static final FactKind<List<CommercialPlan>> OPEN_PLANS =
            fact("open-plans", SystemName.SMARTFLEX, Shape.rows(NetworkFacts::planToRow, NetworkFacts::planFromRow));

    private PlanFacts() {}
}
