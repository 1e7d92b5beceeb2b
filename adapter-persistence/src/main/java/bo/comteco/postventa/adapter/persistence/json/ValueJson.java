package bo.comteco.postventa.adapter.persistence.json;

import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.answer.ValueType;
import bo.comteco.postventa.domain.common.IdentityDocument;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.Position;
import bo.comteco.postventa.domain.common.Telephone;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A value as JSON: a text as it is, everything else as an object of one member that is named after its type. Numbers and
 * amounts are texts, so that no digit is lost.
 */
final class ValueJson {

    private static final Map<String, ValueType> TYPES =
            Arrays.stream(ValueType.values()).collect(Collectors.toMap(ValueJson::tag, Function.identity()));

    private ValueJson() {}

    /** The member's name. Stored: never renamed. */
    private static String tag(ValueType type) {
        return switch (type) {
            case TEXT -> "text";
            case QUANTITY -> "quantity";
            case DATE -> "date";
            case MOMENT -> "moment";
            case MONEY -> "money";
            case TELEPHONE -> "telephone";
            case IDENTITY_DOCUMENT -> "card";
            case POSITION -> "place";
            case CHOICE -> "choice";
            case CHOICES -> "choices";
            case EVIDENCE -> "seen";
            case ROWS -> "rows";
        };
    }

    static JsonGenerator write(Value value, JsonGenerator out) {
        return value.type() == ValueType.TEXT
                ? writeBare(value, out)
                : writeBare(value, out.writeStartObject().writeName(tag(value.type())))
                        .writeEndObject();
    }

    private static JsonGenerator writeBare(Value value, JsonGenerator out) {
        return switch (value.type()) {
            case TEXT -> out.writeString(((Value.Text) value).text());
            case QUANTITY -> out.writeString(((Value.Quantity) value).number().toString());
            case DATE -> out.writeString(((Value.Date) value).date().toString());
            case MOMENT -> out.writeString(((Value.Moment) value).at().toString());
            case MONEY -> out.writeString(((Value.Amount) value).money().toString());
            case TELEPHONE -> out.writeString(((Value.Phone) value).telephone().digits());
            case IDENTITY_DOCUMENT -> writeCard(((Value.Card) value).document(), out);
            case POSITION -> writePlace(((Value.Place) value).position(), out);
            case CHOICE -> out.writeString(((Value.Choice) value).code());
            case CHOICES -> writeChoices((Value.Choices) value, out);
            case EVIDENCE -> EvidenceJson.write(((Value.Seen) value).evidence(), out);
            case ROWS -> writeRows((Value.Rows) value, out);
        };
    }

    private static JsonGenerator writeCard(IdentityDocument card, JsonGenerator out) {
        return out.writeStartArray()
                .writeString(card.number().value())
                .writeString(card.expiresOn().toString())
                .writeEndArray();
    }

    private static JsonGenerator writePlace(Position place, JsonGenerator out) {
        return out.writeStartArray()
                .writeNumber(place.latitude())
                .writeNumber(place.longitude())
                .writeEndArray();
    }

    private static JsonGenerator writeChoices(Value.Choices choices, JsonGenerator out) {
        out.writeStartArray();
        choices.codes().forEach(out::writeString);
        return out.writeEndArray();
    }

    private static JsonGenerator writeRows(Value.Rows rows, JsonGenerator out) {
        out.writeStartArray();
        rows.rows().forEach(row -> AnswersJson.write(row, out));
        return out.writeEndArray();
    }

    /** Reads the value that begins where reading stands, and stops at its last token. */
    static Value read(StrictReader in) {
        if (in.current() == JsonToken.VALUE_STRING) {
            return new Value.Text(in.text());
        }
        in.require(JsonToken.START_OBJECT);
        in.next(JsonToken.PROPERTY_NAME);
        var type = TYPES.get(in.name());
        if (type == null) {
            throw in.unexpected("unknown type of value: " + in.name());
        }
        in.next();
        var value = readBare(type, in);
        in.next(JsonToken.END_OBJECT);
        return value;
    }

    private static Value readBare(ValueType type, StrictReader in) {
        return switch (type) {
            case TEXT -> new Value.Text(in.text());
            case QUANTITY -> new Value.Quantity(new BigDecimal(in.text()));
            case DATE -> new Value.Date(LocalDate.parse(in.text()));
            case MOMENT -> new Value.Moment(Instant.parse(in.text()));
            case MONEY -> new Value.Amount(Money.of(in.text()));
            case TELEPHONE -> new Value.Phone(new Telephone(in.text()));
            case IDENTITY_DOCUMENT -> new Value.Card(readCard(in));
            case POSITION -> new Value.Place(readPlace(in));
            case CHOICE -> new Value.Choice(in.text());
            case CHOICES -> new Value.Choices(Elements.read(in, StrictReader::text));
            case EVIDENCE -> new Value.Seen(EvidenceJson.read(in));
            case ROWS -> new Value.Rows(Elements.read(in, AnswersJson::read));
        };
    }

    private static IdentityDocument readCard(StrictReader in) {
        in.require(JsonToken.START_ARRAY);
        var number = new IdentityNumber(in.nextText());
        var expiresOn = LocalDate.parse(in.nextText());
        in.next(JsonToken.END_ARRAY);
        return new IdentityDocument(number, expiresOn);
    }

    private static Position readPlace(StrictReader in) {
        in.require(JsonToken.START_ARRAY);
        double latitude = in.nextDouble();
        double longitude = in.nextDouble();
        in.next(JsonToken.END_ARRAY);
        return new Position(latitude, longitude);
    }
}
