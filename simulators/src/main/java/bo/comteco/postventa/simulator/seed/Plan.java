package bo.comteco.postventa.simulator.seed;

import java.math.BigDecimal;
import java.util.List;

/**
 * A commercial plan of the synthetic catalog.
 *
 * @param kind the product kind, as on the wire
 * @param technologies by which it can be provided, as on the wire
 * @param monthly what it costs a month, in bolivianos
 * @param once what providing it costs once; zero for nothing
 * @param change what changing to it costs once; zero for nothing
 * @param contract whether a contract is signed
 * @param sellable whether it can still be provided
 * @param parts the plans a bundle is made of
 * @param bundleName Duo, Multipack …; empty where it is none
 */
record Plan(
        String id,
        String name,
        String kind,
        List<String> technologies,
        BigDecimal monthly,
        BigDecimal once,
        BigDecimal change,
        boolean contract,
        boolean sellable,
        List<Plan> parts,
        String bundleName) {

    Plan {
        technologies = List.copyOf(technologies);
        parts = List.copyOf(parts);
    }

    static Plan of(String id, String name, String kind, String technology, String monthly, String once) {
        return new Plan(
                id,
                name,
                kind,
                List.of(technology.split(",", -1)),
                new BigDecimal(monthly),
                new BigDecimal(once),
                BigDecimal.ZERO,
                false,
                true,
                List.of(),
                "");
    }

    Plan withContract() {
        return new Plan(id, name, kind, technologies, monthly, once, change, true, sellable, parts, bundleName);
    }

    Plan changedToFor(String bolivianos) {
        BigDecimal cost = new BigDecimal(bolivianos);
        return new Plan(id, name, kind, technologies, monthly, once, cost, contract, sellable, parts, bundleName);
    }

    Plan retired() {
        return new Plan(id, name, kind, technologies, monthly, once, change, contract, false, parts, bundleName);
    }

    Plan bundling(String bundle, Plan... bundled) {
        return new Plan(
                id, name, kind, technologies, monthly, once, change, contract, sellable, List.of(bundled), bundle);
    }

    boolean isBundle() {
        return !parts.isEmpty();
    }
}
