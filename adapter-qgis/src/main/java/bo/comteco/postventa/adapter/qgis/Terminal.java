package bo.comteco.postventa.adapter.qgis;

import bo.comteco.postventa.domain.common.Position;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.sf.geographiclib.Geodesic;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A terminal of the network, as far from a position as a cable has to go.
 *
 * @param free how many lines it still takes; null where the layer does not say
 * @param dslam what a cabinet's DSLAM can do; empty for other terminals
 */
record Terminal(
        String code,
        double cableMetres,
        @Nullable Integer free,
        @Nullable Integer freeDsl,
        Set<String> dslam) {

    static Terminal of(JsonNode feature, Position from, double routeFactor) {
        var coordinates = feature.path("geometry").path("coordinates");
        if (!coordinates.path(0).isNumber() || !coordinates.path(1).isNumber()) {
            throw new Silence("a terminal has no position");
        }
        var properties = feature.path("properties");
        var code = properties.path("code").asString("");
        if (code.isEmpty()) {
            throw new Silence("a terminal has no code");
        }
        double straight = Geodesic.WGS84.Inverse(
                        from.latitude(),
                        from.longitude(),
                        coordinates.path(1).asDouble(),
                        coordinates.path(0).asDouble())
                .s12;
        return new Terminal(
                code,
                straight * routeFactor,
                number(properties, properties.has("free_ports") ? "free_ports" : "free_pairs"),
                number(properties, "free_dsl_ports"),
                Arrays.stream(properties.path("dslam").asString("").split(","))
                        .filter(ability -> !ability.isBlank())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static @Nullable Integer number(JsonNode properties, String field) {
        var value = properties.path(field);
        return value.isIntegralNumber() ? value.asInt() : null;
    }

    /** Whether it takes one more line: {@code true}, {@code false}, or nobody knows. */
    Optional<Boolean> takesALine() {
        return Optional.ofNullable(free).map(ports -> ports > 0);
    }

    /** Whether it takes one more DSL line, which needs a pair and a port. */
    Optional<Boolean> takesADslLine() {
        if ((free != null && free <= 0) || (freeDsl != null && freeDsl <= 0)) {
            return Optional.of(false);
        }
        return free == null || freeDsl == null ? Optional.empty() : Optional.of(true);
    }

    /** Whole metres of cable. */
    BigDecimal metres() {
        return BigDecimal.valueOf(cableMetres).setScale(0, RoundingMode.HALF_UP);
    }
}
