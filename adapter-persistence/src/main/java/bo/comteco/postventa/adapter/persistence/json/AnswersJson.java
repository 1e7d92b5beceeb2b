package bo.comteco.postventa.adapter.persistence.json;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Answers as JSON: an object with a member for each field, in their order. */
final class AnswersJson {

    private AnswersJson() {}

    static JsonGenerator write(Answers answers, JsonGenerator out) {
        out.writeStartObject();
        answers.values().forEach((field, value) -> ValueJson.write(value, out.writeName(field)));
        return out.writeEndObject();
    }

    /** Reads the answers that begin where reading stands, and stops at their end. */
    static Answers read(StrictReader in) {
        in.require(JsonToken.START_OBJECT);
        Map<String, Value> values = new LinkedHashMap<>();
        while (in.next() != JsonToken.END_OBJECT) {
            var field = in.name();
            in.next();
            if (values.put(field, ValueJson.read(in)) != null) {
                throw in.unexpected("field " + field + " is there twice");
            }
        }
        return Answers.of(values);
    }
}
