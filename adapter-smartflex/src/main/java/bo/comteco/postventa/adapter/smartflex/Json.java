package bo.comteco.postventa.adapter.smartflex;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How the wire's JSON is read and written: what is unknown is ignored, what is empty is left out, money is exact. */
final class Json {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(Include.NON_EMPTY))
            .build();

    private Json() {}

    /** A list's own copy; a missing one is empty. */
    static <T> List<T> listOf(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }

    /** A list's own copy; a missing one stays missing, where that says something else than an empty one. */
    static <T> @Nullable List<T> listOrNull(@Nullable List<T> given) {
        return given == null ? null : List.copyOf(given);
    }

    /** A text without surrounding white space; null where nothing is left. The published enumerations are not clean. */
    static @Nullable String trimmed(@Nullable String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    /** A scalar as text: a characteristic's value may be a string, a number or a boolean. */
    static @Nullable String text(@Nullable JsonNode value) {
        return value == null || !value.isValueNode() || value.isNull() ? null : trimmed(value.asString());
    }
}
