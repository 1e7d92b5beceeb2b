package bo.comteco.postventa.adapter.persistence.json;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.Message;
import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Writes what is stored as JSON text and reads it back: what is read equals what was written. Text that nobody here
 * wrote (an unknown member or type, something twice, missing or left over) is refused with a {@link JacksonException}.
 * Safe for use by many threads.
 */
public final class StoredJson {

    private static final Documents DOCUMENTS = new GeneratedDocuments();

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addModule(new SimpleModule()
                    .addSerializer(Answers.class, new Writer<>(AnswersJson::write))
                    .addDeserializer(Answers.class, new Reader<>(AnswersJson::read))
                    .addSerializer(Value.class, new Writer<>(ValueJson::write))
                    .addDeserializer(Value.class, new Reader<>(ValueJson::read))
                    .addSerializer(Message.class, new Writer<>(MessageJson::write))
                    .addDeserializer(Message.class, new Reader<>(MessageJson::read)))
            .build();

    public String write(StepContent content) {
        return mapper.writeValueAsString(DOCUMENTS.write(content));
    }

    public StepContent readStep(String json) {
        return DOCUMENTS.read(mapper.readValue(json, StepDocument.class));
    }

    public String write(Answers answers) {
        return mapper.writeValueAsString(answers);
    }

    public Answers readAnswers(String json) {
        return mapper.readValue(json, Answers.class);
    }
}
