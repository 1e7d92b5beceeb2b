package bo.comteco.postventa.adapter.rest.json;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Evidence;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.IdentityDocument;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.Position;
import bo.comteco.postventa.domain.common.Telephone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads values: one-key objects, the key saying which variant it is. Notes what is wrong and gives null. */
final class ValueReader {

    static final int LONGEST_TEXT = 2000;
    static final int LONGEST_CODE = 200;
    static final int MOST = 200;
    private static final int WHOLE_DIGITS = 15;
    private static final int DECIMALS = 6;

    private static final Map<String, BiFunction<JsonNode, Place, @Nullable Value>> VARIANTS = Map.ofEntries(
            Map.entry("text", (node, at) -> map(Texts.read(node, at, LONGEST_TEXT), Value.Text::new)),
            Map.entry("quantity", (node, at) -> map(decimal(node, at), Value.Quantity::new)),
            Map.entry("date", (node, at) -> map(Texts.date(node, at), Value.Date::new)),
            Map.entry("moment", (node, at) -> map(Texts.moment(node, at), Value.Moment::new)),
            Map.entry("money", (node, at) -> built(node, at, text -> new Value.Amount(Money.of(text)))),
            Map.entry("telephone", (node, at) -> built(node, at, text -> new Value.Phone(Telephone.parse(text)))),
            Map.entry("card", ValueReader::card),
            Map.entry("position", ValueReader::position),
            Map.entry("choice", (node, at) -> map(Texts.read(node, at, LONGEST_CODE), Value.Choice::new)),
            Map.entry("choices", ValueReader::choices),
            Map.entry("evidence", ValueReader::evidence),
            Map.entry("rows", ValueReader::rows));

    private ValueReader() {}

    static Answers answers(JsonNode node, Place place) {
        if (!node.isObject()) {
            place.wrong("Debe ser un objeto con los datos por su campo.");
            return Answers.none();
        }
        if (node.size() > MOST) {
            place.wrong("Son demasiados datos.");
            return Answers.none();
        }
        var values = new LinkedHashMap<String, Value>();
        for (var field : node.properties()) {
            var value = value(field.getValue(), place.member(field.getKey()));
            if (value != null) {
                values.put(field.getKey(), value);
            }
        }
        return Answers.of(values);
    }

    private static @Nullable Value value(JsonNode node, Place place) {
        if (!node.isObject() || node.size() != 1) {
            place.wrong("Debe ser un objeto con una sola clave, como {\"text\": \"…\"}.");
            return null;
        }
        var member = node.properties().iterator().next();
        var variant = VARIANTS.get(member.getKey());
        if (variant == null) {
            place.wrong("La clave debe ser una de: "
                    + String.join(", ", VARIANTS.keySet().stream().sorted().toList()) + ".");
            return null;
        }
        return variant.apply(member.getValue(), place.member(member.getKey()));
    }

    private static @Nullable Value card(JsonNode node, Place place) {
        return Members.object(node, place, members -> {
            var written = members.required("number");
            var number = written == null ? null : built(written, members.at("number"), IdentityNumber::parse);
            members.required("expiresOn");
            var expiresOn = members.date("expiresOn");
            return number == null || expiresOn == null ? null : new Value.Card(new IdentityDocument(number, expiresOn));
        });
    }

    private static @Nullable Value position(JsonNode node, Place place) {
        return Members.object(node, place, members -> {
            var latitude = degrees(members, "latitude");
            var longitude = degrees(members, "longitude");
            return latitude == null || longitude == null
                    ? null
                    : place.build(() -> new Value.Place(new Position(latitude, longitude)));
        });
    }

    private static @Nullable Double degrees(Members members, String member) {
        var found = members.required(member);
        if (found == null) {
            return null;
        }
        if (!found.isNumber()) {
            members.at(member).wrong("Debe ser un número de grados, como -17.39.");
            return null;
        }
        return found.decimalValue().doubleValue();
    }

    private static @Nullable Value choices(JsonNode node, Place place) {
        var codes = elements(node, place, (element, at) -> Texts.read(element, at, LONGEST_CODE));
        return map(codes, Value.Choices::new);
    }

    private static @Nullable Value evidence(JsonNode node, Place place) {
        return Members.object(
                node,
                place,
                members -> new Value.Seen(new Evidence(members.text("number", LONGEST_CODE), members.date("date"))));
    }

    private static @Nullable Value rows(JsonNode node, Place place) {
        return map(elements(node, place, ValueReader::answers), Value.Rows::new);
    }

    private static <T> @Nullable List<T> elements(
            JsonNode node, Place place, BiFunction<JsonNode, Place, @Nullable T> reading) {
        if (!node.isArray() || node.size() > MOST) {
            place.wrong("Debe ser una lista de hasta " + MOST + " elementos.");
            return null;
        }
        var read = new ArrayList<T>();
        for (int index = 0; index < node.size(); index++) {
            var element = reading.apply(node.get(index), place.element(index));
            if (element != null) {
                read.add(element);
            }
        }
        return read;
    }

    private static @Nullable BigDecimal decimal(JsonNode node, Place place) {
        if (!node.isNumber()) {
            place.wrong("Debe ser un número, como 12.5.");
            return null;
        }
        var number = node.decimalValue().stripTrailingZeros();
        if ((long) number.precision() - number.scale() > WHOLE_DIGITS || number.scale() > DECIMALS) {
            place.wrong(
                    "Tiene demasiadas cifras: a lo sumo " + WHOLE_DIGITS + " enteras y " + DECIMALS + " decimales.");
            return null;
        }
        return number;
    }

    private static <T> @Nullable T built(JsonNode node, Place place, Function<String, T> building) {
        var text = Texts.read(node, place, LONGEST_CODE);
        return text == null ? null : place.build(() -> building.apply(text));
    }

    private static <T, R> @Nullable R map(@Nullable T read, Function<T, R> function) {
        return read == null ? null : function.apply(read);
    }
}
