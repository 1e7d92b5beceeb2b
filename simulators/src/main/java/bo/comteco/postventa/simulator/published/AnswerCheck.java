package bo.comteco.postventa.simulator.published;

import bo.comteco.postventa.simulator.http.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Holds answers against a file: a published status, and its schema; a list's elements each for itself. */
final class AnswerCheck {

    private static final String ERROR = "Error";

    private final Specification specification;

    AnswerCheck(Specification specification) {
        this.specification = specification;
    }

    List<Difference> differences(Exchange exchange) {
        int status = Objects.requireNonNull(exchange.status());
        var operation = specification.operation(exchange.method(), exchange.path());
        if (status >= 400) {
            var published =
                    operation.isEmpty() || operation.get().path("responses").has("" + status);
            return with(published ? List.of() : List.of(unpublished(status)), ERROR, exchange);
        }
        if (operation.isEmpty()) {
            return List.of(Difference.of(
                    specification.api(), "operation", exchange.method(), exchange.path() + " is not published"));
        }
        var responses = operation.get().path("responses");
        if (responses.has("" + status)) {
            return with(List.of(), responses.path("" + status).path("schema"), exchange);
        }
        return with(List.of(unpublished(status)), responses.path("200").path("schema"), exchange);
    }

    private List<Difference> with(List<Difference> known, JsonNode schema, Exchange exchange) {
        var definition = Specification.definition(schema);
        if (definition.isPresent()) {
            return with(known, definition.get(), exchange);
        }
        return exchange.answer().isEmpty()
                ? known
                : plus(known, Difference.of(specification.api(), "body", "", "a body where none is"));
    }

    private List<Difference> with(List<Difference> known, String definition, Exchange exchange) {
        var answer = Json.parse(exchange.answer());
        if (answer.isEmpty()) {
            return plus(known, Difference.of(specification.api(), "body", "", "no JSON"));
        }
        var leftOut = leftOut(definition, exchange);
        var differences = new ArrayList<>(known);
        boolean isList = !definition.equals(ERROR)
                && exchange.method().equals("GET")
                && specification
                        .operation("GET", exchange.path())
                        .orElseThrow()
                        .at("/responses/200/schema")
                        .has("items");
        if (isList && !answer.get().isArray()) {
            differences.add(Difference.of(specification.api(), "type", "", "no array"));
        } else if (isList) {
            answer.get().forEach(one -> differences.addAll(specification.differences(definition, one, leftOut)));
        } else {
            differences.addAll(specification.differences(definition, answer.get(), leftOut));
        }
        return differences;
    }

    private Set<String> leftOut(String definition, Exchange exchange) {
        return exchange.selection()
                .map(kept -> specification.members(definition).stream()
                        .filter(member -> !kept.contains(member))
                        .collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of());
    }

    private Difference unpublished(int status) {
        return Difference.of(specification.api(), "status", "" + status, "is not published there");
    }

    private static List<Difference> plus(List<Difference> known, Difference one) {
        var more = new ArrayList<>(known);
        more.add(one);
        return more;
    }
}
