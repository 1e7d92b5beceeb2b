package bo.comteco.postventa.simulator.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The decoded query string of a request: parameters in their order, names as they were sent. */
public record Query(List<Parameter> parameters) {

    /** One name with its value; the value is empty where there was none. */
    public record Parameter(String name, String value) {}

    public Query {
        parameters = List.copyOf(parameters);
    }

    /** Reads what stands after the question mark; an empty text has no parameters. */
    public static Query parse(String raw) {
        return new Query(Arrays.stream(raw.split("&", -1))
                .filter(pair -> !pair.isEmpty())
                .map(Query::parameter)
                .toList());
    }

    private static Parameter parameter(String pair) {
        int equals = pair.indexOf('=');
        return equals < 0
                ? new Parameter(decode(pair), "")
                : new Parameter(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, UTF_8);
    }

    /** The first value under a name, compared without regard to case. */
    public Optional<String> first(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equalsIgnoreCase(name))
                .map(Parameter::value)
                .findFirst();
    }

    /** The parameters again as one decoded text, for people and for comparing. */
    public String text() {
        return String.join(
                "&",
                parameters.stream()
                        .map(parameter -> parameter.name() + "=" + parameter.value())
                        .toList());
    }
}
