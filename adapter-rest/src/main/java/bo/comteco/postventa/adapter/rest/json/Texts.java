package bo.comteco.postventa.adapter.rest.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Texts in a body, and what is written as a text. Each gives null and notes why where it can't be read. */
final class Texts {

    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9._/-]{0,99}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private Texts() {}

    static @Nullable String read(JsonNode node, Place place, int longest) {
        if (!node.isString()) {
            place.wrong("Debe ser un texto.");
            return null;
        }
        var text = node.stringValue().strip();
        if (text.isEmpty()) {
            place.wrong("Está vacío: complételo o quítelo.");
            return null;
        }
        if (text.length() > longest) {
            place.wrong("Es demasiado largo: a lo sumo " + longest + " caracteres.");
            return null;
        }
        if (!text.codePoints().allMatch(Texts::canBeKept)) {
            place.wrong("Contiene caracteres que no son texto.");
            return null;
        }
        return text;
    }

    /** Neither control characters nor halves of surrogate pairs: no database keeps them, no printer prints them. */
    private static boolean canBeKept(int codePoint) {
        boolean lineOrTab = codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
        return lineOrTab
                || !(Character.isISOControl(codePoint)
                        || Character.getType(codePoint) == Character.SURROGATE
                        || Character.getType(codePoint) == Character.UNASSIGNED);
    }

    static @Nullable String code(JsonNode node, Place place) {
        if (!node.isString() || !CODE.matcher(node.stringValue()).matches()) {
            place.wrong("Debe ser un código: empieza con una letra y no tiene espacios.");
            return null;
        }
        return node.stringValue();
    }

    static @Nullable LocalDate date(JsonNode node, Place place) {
        try {
            if (node.isString() && DATE.matcher(node.stringValue()).matches()) {
                var date = LocalDate.parse(node.stringValue());
                if (date.getYear() >= FIRST_YEAR) {
                    return date;
                }
            }
        } catch (DateTimeException impossible) {
            // Noted below like any other text that is no day.
        }
        place.wrong("Debe ser un día del calendario, como 2026-11-24.");
        return null;
    }

    static @Nullable Instant moment(JsonNode node, Place place) {
        try {
            if (node.isString()) {
                var moment = Instant.parse(node.stringValue());
                int year = moment.atOffset(ZoneOffset.UTC).getYear();
                if (FIRST_YEAR <= year && year <= LAST_YEAR) {
                    return moment;
                }
            }
        } catch (DateTimeException impossible) {
            // Noted below like any other text that is no moment.
        }
        place.wrong("Debe ser un momento en UTC, como 2026-11-24T14:30:00Z.");
        return null;
    }
}
