package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.procedure.Rule.rule;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.procedure.Rule;
import bo.comteco.postventa.domain.product.CommercialPlan;

/** The plan that the product changes to, and what is decided about it. */
final class NewPlan {

    enum PlansOpen {
        SOME,
        NONE
    }

    enum Contract {
        WANTED,
        NOT_WANTED
    }

    /** B.2: whether there is any plan to change to. */
    static final Rule<PlansOpen> PLANS_OPEN = rule(
                    "PLANS_OPEN",
                    PlansOpen.class,
                    known -> known.fact(PlanFacts.OPEN_PLANS).isEmpty() ? PlansOpen.NONE : PlansOpen.SOME,
                    PlanFacts.OPEN_PLANS)
            .explaining(PlansOpen.NONE, known -> Message.of("declined.no-open-plan"));

    /**
     * B.5: whether the new plan has a contract to be signed. Decided after the order was entered, on what was known when
     * the plan was chosen: Smartflex would list other plans by now.
     */
    static final Rule<Contract> CONTRACT =
            rule("CONTRACT", Contract.class, known -> chosen(known).contract() ? Contract.WANTED : Contract.NOT_WANTED);

    private NewPlan() {}

    /** The plan that was chosen, as it was listed then. */
    static CommercialPlan chosen(Known known) {
        var id = known.answers().choice(ComponentFacts.NEW_PLAN);
        return known.ifKnown(PlanFacts.OPEN_PLANS).orElseThrow().stream()
                .filter(plan -> plan.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
