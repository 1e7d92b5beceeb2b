package bo.comteco.postventa.simulator.smartflex;

import bo.comteco.postventa.simulator.http.Query;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** One filter of a list: any value on the path that compares so with any of the asked ones. */
record Condition(PropertyPath path, Comparison comparison, List<String> asked) {

    Condition {
        asked = List.copyOf(asked);
    }

    static Condition of(Query.Parameter parameter) {
        Comparison comparison = Comparison.of(parameter.name());
        return new Condition(
                PropertyPath.of(comparison.pathIn(parameter.name())),
                comparison,
                List.of(parameter.value().split(",", -1)));
    }

    boolean holdsFor(JsonNode resource) {
        return path.valuesIn(resource)
                .anyMatch(actual -> asked.stream().anyMatch(value -> comparison.holds(actual, value)));
    }
}
