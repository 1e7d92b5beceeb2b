package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.procedure.Rule.rule;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.procedure.Rule;
import bo.comteco.postventa.domain.product.Coverage;
import java.math.RoundingMode;
import java.util.List;

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
                    NetworkFacts.COVERAGE)
            .explaining(Feasible.INFEASIBLE, known -> Message.of("not-feasible").with("hindrances", hindrances(known)));

    /** C.3: whether some component would be served by another technology than today's. */
    static final Rule<Technologies> TECHNOLOGY_THERE = rule(
            "TECHNOLOGY_THERE",
            Technologies.class,
            ServedThere::technologies,
            NetworkFacts.COVERAGE,
            ProductFacts.SERVICES);

    private ServedThere() {}

    /** Of each service that can't be given there, why, with the nearest terminal where one was found. */
    private static List<Message> hindrances(Known known) {
        return known.fact(NetworkFacts.COVERAGE).stream()
                .filter(coverage -> !coverage.isServed())
                .map(ServedThere::hindrance)
                .toList();
    }

    private static Message hindrance(Coverage coverage) {
        var hindrance = coverage.findHindrance().orElseThrow();
        var terminal = coverage.terminal();
        var metres = coverage.metres();
        var service = Message.of("product-kind." + coverage.kind());
        return terminal == null || metres == null
                ? Message.of("hindrance." + hindrance).with("service", service)
                : Message.of("hindrance-near." + hindrance)
                        .with("service", service)
                        .with("terminal", terminal)
                        .with("metres", metres.setScale(0, RoundingMode.HALF_UP).toPlainString());
    }

    private static Technologies technologies(Known known) {
        var today = known.fact(ProductFacts.SERVICES);
        boolean unchanged = known.fact(NetworkFacts.COVERAGE).stream()
                .allMatch(there -> today.stream()
                        .anyMatch(service ->
                                service.kind() == there.kind() && service.technology() == there.technology()));
        return unchanged ? Technologies.UNCHANGED : Technologies.CHANGED;
    }
}
