package bo.comteco.postventa.adapter.rest.json;

import bo.comteco.postventa.adapter.rest.problem.Problem;
import bo.comteco.postventa.adapter.rest.problem.ProblemException;
import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import bo.comteco.postventa.adapter.rest.problem.WrongParameter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a query, read one by one as {@link Members} reads a body: what is wrong is noted, and told at once
 * by {@link #done}. Nothing of a client may stand in a query.
 */
public final class Query {

    private static final String A_DAY = "Escriba un día como 2026-11-24.";

    private final Map<String, String> given;
    private final Set<String> known = new HashSet<>();
    private final List<WrongParameter> wrong = new ArrayList<>();

    public Query(Map<String, String> given) {
        this.given = Map.copyOf(given);
    }

    /** A constant by its name, or null where it is missing. */
    public <E extends Enum<E>> @Nullable E constant(String name, Class<E> constants) {
        return read(name, text -> named(text, constants), () -> "Elija entre: " + names(constants) + ".");
    }

    /** Constants with commas between, large or small; none where it is missing. */
    public <E extends Enum<E>> Set<E> constants(String name, Class<E> constants) {
        var chosen = read(
                name,
                text -> all(text, constants),
                () -> "Elija entre: " + names(constants).toLowerCase(Locale.ROOT) + ".");
        return chosen == null ? Set.of() : chosen;
    }

    private static <E extends Enum<E>> @Nullable Set<E> all(String text, Class<E> constants) {
        var chosen = EnumSet.noneOf(constants);
        for (var one : text.isBlank() ? List.<String>of() : List.of(text.split(",", -1))) {
            var constant = named(one.strip().toUpperCase(Locale.ROOT), constants);
            if (constant == null) {
                return null;
            }
            chosen.add(constant);
        }
        return chosen;
    }

    private static <E extends Enum<E>> @Nullable E named(String text, Class<E> constants) {
        return Arrays.stream(constants.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static String names(Class<? extends Enum<?>> constants) {
        return Arrays.stream(constants.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    /** A constant that must be there. */
    public <E extends Enum<E>> E requiredConstant(String name, Class<E> constants) {
        if (!given.containsKey(name)) {
            wrong.add(new WrongParameter(name, "Falta este parámetro."));
        }
        var constant = constant(name, constants);
        return constant == null ? constants.getEnumConstants()[0] : constant;
    }

    /** A code of at most {@code longest} characters, or null where it is missing. */
    public @Nullable String text(String name, int longest) {
        return read(
                name,
                text -> text.isBlank() || text.length() > longest ? null : text,
                () -> "Escriba de 1 a " + longest + " caracteres.");
    }

    /** A day, or null where it is missing. */
    public @Nullable LocalDate date(String name) {
        return read(name, Query::day, () -> A_DAY);
    }

    /** A day that must be there. */
    public LocalDate requiredDate(String name) {
        if (!given.containsKey(name)) {
            wrong.add(new WrongParameter(name, A_DAY));
        }
        var day = date(name);
        return day == null ? LocalDate.EPOCH : day;
    }

    /** A whole number within limits, or null where it is missing. */
    public @Nullable Long number(String name, long from, long to) {
        return read(
                name,
                text -> text.matches("[0-9]{1,18}") && from <= Long.parseLong(text) && Long.parseLong(text) <= to
                        ? Long.valueOf(text)
                        : null,
                () -> "Debe ser un número entero de " + from + " a " + to + ".");
    }

    private static @Nullable LocalDate day(String text) {
        if (text.length() != "2026-11-24".length()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            // told as every other text that is no day
            return null;
        }
    }

    private <T> @Nullable T read(String name, Function<String, @Nullable T> reading, Supplier<String> otherwise) {
        known.add(name);
        var text = given.get(name);
        if (text == null) {
            return null;
        }
        var value = reading.apply(text);
        if (value == null) {
            wrong.add(new WrongParameter(name, otherwise.get()));
        }
        return value;
    }

    /**
     * Ends reading.
     *
     * @throws ProblemException with everything that is wrong, parameters that nobody asked for included
     */
    public void done() {
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name -> wrong.add(new WrongParameter(name, "Este parámetro no existe. Quítelo.")));
        if (!wrong.isEmpty()) {
            throw new ProblemException(
                    Problem.of(ProblemType.INVALID_QUERY, "Corrija los parámetros señalados y vuelva a consultar.")
                            .with("errors", List.copyOf(wrong)));
        }
    }
}
