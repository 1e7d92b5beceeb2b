package bo.comteco.postventa.adapter.rest.json;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The members of a JSON object, read one by one. What is wrong is noted and reading goes on, so that a caller hears of
 * everything at once; {@link #done} ends the call if anything was. Until then a required member that is wrong or missing
 * reads as a stand-in that never gets further.
 */
public final class Members {

    private final JsonNode node;
    private final Place place;
    private final Set<String> known = new HashSet<>();

    Members(JsonNode node, Place place) {
        this.node = node;
        this.place = place;
    }

    static Members ofBody(JsonNode tree, Function<Message, String> texts) {
        var place = Place.body(texts);
        if (tree.isObject()) {
            return new Members(tree, place);
        }
        place.wrong("El cuerpo debe ser un objeto JSON.");
        return new Members(JsonNodeFactory.instance.objectNode(), place);
    }

    /** Where the member stands. */
    public Place at(String member) {
        return place.member(member);
    }

    /** The member, or null where it is missing or {@code null}. */
    @Nullable JsonNode find(String member) {
        known.add(member);
        var found = node.get(member);
        return found == null || found.isNull() ? null : found;
    }

    /** A member that must be there; notes it as missing otherwise. */
    @Nullable JsonNode required(String member) {
        var found = find(member);
        if (found == null) {
            at(member).wrong("Falta este dato.");
        }
        return found;
    }

    /** A text of at most {@code longest} characters, or null where it is missing. */
    public @Nullable String text(String member, int longest) {
        var found = find(member);
        return found == null ? null : Texts.read(found, at(member), longest);
    }

    /** A text that must be there. */
    public String requiredText(String member, int longest) {
        var found = required(member);
        var text = found == null ? null : Texts.read(found, at(member), longest);
        return text == null ? "" : text;
    }

    /** The name of a node, outcome or document: it starts with a letter and has no spaces; null where it is missing. */
    public @Nullable String code(String member) {
        var found = find(member);
        return found == null ? null : Texts.code(found, at(member));
    }

    /** A code that must be there. */
    public String requiredCode(String member) {
        var found = required(member);
        var code = found == null ? null : Texts.code(found, at(member));
        return code == null ? "" : code;
    }

    /** A constant by its name, or null where it is missing. */
    public <E extends Enum<E>> @Nullable E constant(String member, Class<E> constants) {
        var found = find(member);
        if (found == null) {
            return null;
        }
        for (E constant : constants.getEnumConstants()) {
            if (found.isString() && constant.name().equals(found.stringValue())) {
                return constant;
            }
        }
        at(member)
                .wrong("Debe ser uno de: "
                        + Arrays.stream(constants.getEnumConstants())
                                .map(Enum::name)
                                .collect(Collectors.joining(", ")) + ".");
        return null;
    }

    /** A constant that must be there. */
    public <E extends Enum<E>> E requiredConstant(String member, Class<E> constants) {
        required(member);
        var constant = constant(member, constants);
        return constant == null ? constants.getEnumConstants()[0] : constant;
    }

    /** True, false, or null where it is missing. */
    public @Nullable Boolean flag(String member) {
        var found = find(member);
        if (found == null) {
            return null;
        }
        if (!found.isBoolean()) {
            at(member).wrong("Debe ser true o false.");
            return null;
        }
        return found.booleanValue();
    }

    /** A whole number within limits, or null where it is missing. */
    public @Nullable Long number(String member, long from, long to) {
        var found = find(member);
        if (found == null) {
            return null;
        }
        boolean fits = found.isIntegralNumber()
                && found.canConvertToLong()
                && from <= found.longValue()
                && found.longValue() <= to;
        if (!fits) {
            at(member).wrong("Debe ser un número entero de " + from + " a " + to + ".");
            return null;
        }
        return found.longValue();
    }

    /** A calendar day, or null where it is missing. */
    public @Nullable LocalDate date(String member) {
        var found = find(member);
        return found == null ? null : Texts.date(found, at(member));
    }

    /** A calendar day that must be there. */
    public LocalDate requiredDate(String member) {
        required(member);
        var date = date(member);
        return date == null ? LocalDate.EPOCH : date;
    }

    /** A moment that must be there. */
    public Instant requiredMoment(String member) {
        var found = required(member);
        var moment = found == null ? null : Texts.moment(found, at(member));
        return moment == null ? Instant.EPOCH : moment;
    }

    /** Answers by field; none where they are missing. */
    public Answers answers(String member) {
        var found = find(member);
        return found == null ? Answers.none() : ValueReader.answers(found, at(member));
    }

    /** Whether the member is there and is not {@code null}. */
    public boolean has(String member) {
        return find(member) != null;
    }

    /** An object within this one, read and checked for members that nobody knows; {@code otherwise} where it is missing. */
    public <T> T within(String member, Function<Members, @Nullable T> reading, T otherwise) {
        var found = find(member);
        var read = found == null ? null : object(found, at(member), reading);
        return read == null ? otherwise : read;
    }

    /** A list of at most {@code most} objects, each read as one that stands {@link #within}; empty where it is missing. */
    public <T> List<T> list(String member, int most, Function<Members, @Nullable T> reading) {
        var found = find(member);
        if (found == null) {
            return List.of();
        }
        if (!found.isArray() || found.size() > most) {
            at(member).wrong("Debe ser una lista de hasta " + most + " objetos.");
            return List.of();
        }
        var list = new ArrayList<T>();
        for (int i = 0; i < found.size(); i++) {
            var element = object(found.get(i), at(member).element(i), reading);
            if (element != null) {
                list.add(element);
            }
        }
        return list;
    }

    static <T> @Nullable T object(JsonNode node, Place place, Function<Members, @Nullable T> reading) {
        if (!node.isObject()) {
            place.wrong("Debe ser un objeto JSON.");
            return null;
        }
        var members = new Members(node, place);
        var read = reading.apply(members);
        members.noteUnknown();
        return read;
    }

    /**
     * Ends reading.
     *
     * @throws bo.comteco.postventa.adapter.rest.problem.ProblemException with everything that is wrong, members that
     *     nobody asked for included
     */
    public void done() {
        noteUnknown();
        place.orThrow();
    }

    private void noteUnknown() {
        var unknown = new LinkedHashMap<String, Place>();
        node.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> unknown.put(name, at(name)));
        unknown.values().forEach(at -> at.wrong("Este dato no se conoce: quítelo o revise su nombre."));
    }
}
