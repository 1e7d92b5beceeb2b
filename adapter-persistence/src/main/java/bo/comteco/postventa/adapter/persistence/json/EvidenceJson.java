package bo.comteco.postventa.adapter.persistence.json;

import bo.comteco.postventa.domain.answer.Evidence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** What was seen, as JSON: an object with the paper's number and date, where it has them. */
final class EvidenceJson {

    private static final String NUMBER = "number";
    private static final String DATE = "date";

    private EvidenceJson() {}

    static JsonGenerator write(Evidence evidence, JsonGenerator out) {
        out.writeStartObject();
        evidence.findNumber().ifPresent(number -> out.writeStringProperty(NUMBER, number));
        evidence.findDate().ifPresent(date -> out.writeStringProperty(DATE, date.toString()));
        return out.writeEndObject();
    }

    static Evidence read(StrictReader in) {
        in.require(JsonToken.START_OBJECT);
        @Nullable String number = null;
        @Nullable LocalDate date = null;
        while (in.next() != JsonToken.END_OBJECT) {
            switch (in.name()) {
                case NUMBER -> number = in.nextText();
                case DATE -> date = LocalDate.parse(in.nextText());
                default -> throw in.unexpected("unknown part of evidence: " + in.name());
            }
        }
        return new Evidence(number, date);
    }
}
