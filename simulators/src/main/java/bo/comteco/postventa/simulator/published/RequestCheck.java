package bo.comteco.postventa.simulator.published;

import bo.comteco.postventa.simulator.http.Json;
import bo.comteco.postventa.simulator.http.Query.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Holds requests against a file: bodies against their schema, filters against the resource's properties. */
final class RequestCheck {

    private final Specification specification;

    RequestCheck(Specification specification) {
        this.specification = specification;
    }

    List<Difference> differences(Exchange exchange) {
        var operation = specification.operation(exchange.method(), exchange.path());
        if (operation.isEmpty()) {
            return List.of(difference("operation", exchange.method(), exchange.path() + " is not published"));
        }
        var differences = new ArrayList<Difference>();
        differences.addAll(body(operation.get(), exchange));
        Specification.definition(operation.get().at("/responses/200/schema"))
                .ifPresent(definition -> exchange.query()
                        .parameters()
                        .forEach(parameter -> differences.addAll(parameter(definition, parameter))));
        return differences;
    }

    private List<Difference> body(JsonNode operation, Exchange exchange) {
        var schema = operation.path("parameters").values().stream()
                .filter(parameter -> parameter.path("in").asString("").equals("body"))
                .flatMap(parameter -> Specification.definition(parameter.path("schema")).stream())
                .findFirst();
        if (schema.isEmpty()) {
            return exchange.body().isEmpty() ? List.of() : List.of(difference("body", "", "a body where none is"));
        }
        return Json.parse(exchange.body())
                .map(body -> specification.differences(schema.get(), body, Set.of()))
                .orElseGet(() -> List.of(difference("body", "", "no JSON")));
    }

    private List<Difference> parameter(String definition, Parameter parameter) {
        return switch (parameter.name()) {
            case "offset", "limit" ->
                parameter.value().matches("\\d{1,9}")
                        ? List.of()
                        : List.of(difference("filter", parameter.name(), "no number: " + parameter.value()));
            case "fields" ->
                Stream.of(parameter.value().split(",", -1))
                        .flatMap(name -> property(definition, name).stream())
                        .toList();
            case "sort" -> property(definition, parameter.value().replaceFirst("^-", ""));
            default -> filter(definition, parameter);
        };
    }

    private List<Difference> filter(String definition, Parameter parameter) {
        var path = parameter.name().replaceFirst("\\.(gte|lte|gt|lt)$", "");
        var schema = specification.property(definition, path);
        if (schema.isEmpty()) {
            return property(definition, path);
        }
        var constants = schema.get().path("enum").values().stream()
                .map(JsonNode::asString)
                .toList();
        return Stream.of(parameter.value().split(",", -1))
                .filter(value -> !constants.isEmpty() && !constants.contains(value))
                .map(value -> difference("filter", path, "can't be " + value))
                .toList();
    }

    private List<Difference> property(String definition, String path) {
        return specification.property(definition, path).isPresent()
                ? List.of()
                : List.of(difference("filter", path, definition + " has no such property"));
    }

    private Difference difference(String keyword, String member, String message) {
        return Difference.of(specification.api(), keyword, member, message);
    }
}
