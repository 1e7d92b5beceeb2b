package bo.comteco.postventa.adapter.pac;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** How the wire's JSON is read and written: what is unknown is ignored, and nothing passes for what it is not. */
final class Json {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private Json() {}

    /** A text without surrounding white space; null where nothing is left. */
    static @Nullable String trimmed(@Nullable String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }
}
