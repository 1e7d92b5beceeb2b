package bo.comteco.postventa.adapter.persistence.json;

import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.Telephone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A message as JSON: a list of its key and, where it has any, its arguments. Texts, whole numbers and lists of arguments
 * stand as they are, another argument is an object of one member that is named after its type, a message in a message a
 * list in an object.
 */
final class MessageJson {

    private static final String MONEY = "money";
    private static final String DATE = "date";
    private static final String MOMENT = "moment";
    private static final String IDENTITY = "identity";
    private static final String TELEPHONE = "telephone";
    private static final String MESSAGE = "message";

    private MessageJson() {}

    static JsonGenerator write(Message message, JsonGenerator out) {
        out.writeStartArray().writeString(message.key());
        if (!message.arguments().isEmpty()) {
            out.writeStartObject();
            message.arguments().forEach((name, argument) -> writeArgument(argument, out.writeName(name)));
            out.writeEndObject();
        }
        return out.writeEndArray();
    }

    private static void writeArgument(Object argument, JsonGenerator out) {
        if (argument instanceof String text) {
            out.writeString(text);
        } else if (argument instanceof Integer number) {
            out.writeNumber(number);
        } else if (argument instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(element -> writeArgument(element, out));
            out.writeEndArray();
        } else {
            out.writeStartObject();
            writeTagged(argument, out);
            out.writeEndObject();
        }
    }

    private static void writeTagged(Object argument, JsonGenerator out) {
        if (argument instanceof Money money) {
            out.writeStringProperty(MONEY, money.toString());
        } else if (argument instanceof LocalDate date) {
            out.writeStringProperty(DATE, date.toString());
        } else if (argument instanceof Instant moment) {
            out.writeStringProperty(MOMENT, moment.toString());
        } else if (argument instanceof IdentityNumber number) {
            out.writeStringProperty(IDENTITY, number.value());
        } else if (argument instanceof Telephone telephone) {
            out.writeStringProperty(TELEPHONE, telephone.digits());
        } else if (argument instanceof Message message) {
            write(message, out.writeName(MESSAGE));
        } else {
            throw new IllegalArgumentException(
                    "no way to store an argument of type " + argument.getClass().getName());
        }
    }

    /** Reads the message that begins where reading stands, and stops at its end. */
    static Message read(StrictReader in) {
        in.require(JsonToken.START_ARRAY);
        var message = Message.of(in.nextText());
        if (in.next() == JsonToken.END_ARRAY) {
            return message;
        }
        in.require(JsonToken.START_OBJECT);
        while (in.next() != JsonToken.END_OBJECT) {
            var name = in.name();
            in.next();
            message = message.with(name, readArgument(in));
        }
        in.next(JsonToken.END_ARRAY);
        return message;
    }

    private static Object readArgument(StrictReader in) {
        return switch (in.current()) {
            case VALUE_STRING -> in.text();
            case VALUE_NUMBER_INT -> in.whole();
            case START_ARRAY -> Elements.read(in, MessageJson::readArgument);
            case START_OBJECT -> readTagged(in);
            default -> throw in.unexpected("not an argument: " + in.current());
        };
    }

    private static Object readTagged(StrictReader in) {
        in.next(JsonToken.PROPERTY_NAME);
        var tag = in.name();
        in.next();
        Object argument = switch (tag) {
            case MONEY -> Money.of(in.text());
            case DATE -> LocalDate.parse(in.text());
            case MOMENT -> Instant.parse(in.text());
            case IDENTITY -> new IdentityNumber(in.text());
            case TELEPHONE -> new Telephone(in.text());
            case MESSAGE -> read(in);
            default -> throw in.unexpected("unknown type of argument: " + tag);
        };
        in.next(JsonToken.END_OBJECT);
        return argument;
    }
}
