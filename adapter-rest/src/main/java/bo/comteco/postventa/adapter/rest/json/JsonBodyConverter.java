package bo.comteco.postventa.adapter.rest.json;

import bo.comteco.postventa.adapter.rest.problem.Problem;
import bo.comteco.postventa.adapter.rest.problem.ProblemException;
import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import bo.comteco.postventa.domain.common.Message;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads bodies strictly: one JSON value and nothing after it, no member twice, within limits that no honest caller
 * reaches.
 */
public final class JsonBodyConverter extends AbstractHttpMessageConverter<JsonBody> {

    /** The largest body, in bytes. */
    static final int LIMIT = 256 * 1024;

    private static final Problem MALFORMED = Problem.of(
            ProblemType.MALFORMED_JSON,
            "El cuerpo debe ser un solo objeto JSON, bien formado y sin miembros repetidos.");

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(32)
                            .maxNumberLength(64)
                            .maxNameLength(1000)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Function<Message, String> texts;

    /** @param texts how a message reads in Spanish */
    public JsonBodyConverter(Function<Message, String> texts) {
        super(MediaType.APPLICATION_JSON);
        this.texts = texts;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == JsonBody.class;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected JsonBody readInternal(Class<? extends JsonBody> type, HttpInputMessage message) throws IOException {
        return parse(message.getBody().readNBytes(LIMIT + 1));
    }

    @Override
    protected void writeInternal(JsonBody body, HttpOutputMessage message) {
        throw new UnsupportedOperationException("bodies are only read");
    }

    /**
     * Parses a body.
     *
     * @throws ProblemException if it is too large or is not JSON
     */
    JsonBody parse(byte[] bytes) {
        if (bytes.length > LIMIT) {
            throw new ProblemException(Problem.of(
                    ProblemType.BODY_TOO_LARGE,
                    "El cuerpo pasa de " + LIMIT / 1024 + " KiB, más de lo que un paso necesita."));
        }
        try {
            return new JsonBody(MAPPER.readTree(bytes), texts);
        } catch (JacksonException malformed) {
            throw new ProblemException(malformed(malformed));
        } catch (NumberFormatException exponent) {
            // The parser's own answer to an exponent beyond every number.
            throw new ProblemException(MALFORMED);
        }
    }

    /** Says where, and not what: the parser's own words repeat what was sent. */
    private static Problem malformed(JacksonException malformed) {
        var place = malformed.getLocation();
        return place == null || place.getLineNr() < 1
                ? MALFORMED
                : MALFORMED.with("line", place.getLineNr()).with("column", place.getColumnNr());
    }
}
