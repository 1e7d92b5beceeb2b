package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.procedure.Rule.rule;

import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.procedure.Rule;
import bo.comteco.postventa.domain.product.Coverage;

/** What C.2 and C.3 decide of the new position. */
final class ServedThere {

    enum Feasible {
        FEASIBLE,
        INFEASIBLE
    }

    enum Technologies {
        CHANGED,
        UNCHANGED
    }

    /** C.2: a bundle is feasible when each of its components is. */
    static final Rule<Feasible> FEASIBLE_THERE = rule(
            "FEASIBLE_THERE",
            Feasible.class,
            known -> known.fact(NetworkFacts.COVERAGE).stream().allMatch(Coverage::isServed)
                    ? Feasible.FEASIBLE
                    : Feasible.INFEASIBLE,
            NetworkFacts.COVERAGE);

    /** C.3: whether some component would be served by another technology than today's. */
    static final Rule<Technologies> TECHNOLOGY_THERE = rule(
            "TECHNOLOGY_THERE",
            Technologies.class,
            ServedThere::technologies,
            NetworkFacts.COVERAGE,
            ProductFacts.SERVICES);

    private ServedThere() {}

    private static Technologies technologies(Known known) {
        var today = known.fact(ProductFacts.SERVICES);
        boolean unchanged = known.fact(NetworkFacts.COVERAGE).stream()
                .allMatch(there -> today.stream()
                        .anyMatch(service ->
                                service.kind() == there.kind() && service.technology() == there.technology()));
        return unchanged ? Technologies.UNCHANGED : Technologies.CHANGED;
    }
}
