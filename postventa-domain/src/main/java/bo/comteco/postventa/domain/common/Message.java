package bo.comteco.postventa.domain.common;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A text for a person, by key and with typed arguments. The domain decides which text; the words, the language and how
 * an amount or a date is written belong to whoever renders it.
 *
 * <p>An argument is a {@link String}, {@link Integer}, {@link Money}, {@link LocalDate}, {@link Instant}, {@link
 * IdentityNumber}, {@link Telephone} or {@code Message}, or a {@link List} of those (not of lists).
 *
 * @param key the text's key, without white space
 * @param arguments by the name of their placeholder, unmodifiable, in the order in which they were added
 */
@ValueObject
public record Message(String key, Map<String, Object> arguments) {

    /**
     * @throws IllegalArgumentException if the key or a name is blank or holds white space or braces, or an argument has
     *     another type than those above
     */
    public Message {
        requireWord("key", key);
        Map<String, Object> copy = new LinkedHashMap<>();
        arguments.forEach((name, value) -> copy.put(requireWord("argument name", name), argument(key, name, value)));
        arguments = Collections.unmodifiableMap(copy);
    }

    /** The text without arguments. */
    public static Message of(String key) {
        return new Message(key, Map.of());
    }

    /**
     * This text with one argument more.
     *
     * @throws IllegalArgumentException if there is one of this name already, or as the constructor
     */
    public Message with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(arguments);
        if (more.put(name, value) != null) {
            throw new IllegalArgumentException("Text " + key + " has an argument " + name + " already");
        }
        return new Message(key, more);
    }

    private static Object argument(String key, String name, Object value) {
        if (value instanceof List<?> list) {
            List<?> copy = List.copyOf(list);
            copy.forEach(element -> requireKnownType(key, name, element));
            return copy;
        }
        requireKnownType(key, name, value);
        return value;
    }

    private static void requireKnownType(String key, String name, Object value) {
        requireNonNull(value, name);
        if (!(value instanceof String
                || value instanceof Integer
                || value instanceof Money
                || value instanceof LocalDate
                || value instanceof Instant
                || value instanceof IdentityNumber
                || value instanceof Telephone
                || value instanceof Message)) {
            throw new IllegalArgumentException(
                    "Text " + key + " can't take a " + value.getClass().getName() + " as its argument " + name);
        }
    }

    private static String requireWord(String what, String word) {
        requireNonNull(word, what);
        if (word.isEmpty() || word.chars().anyMatch(c -> Character.isWhitespace(c) || c == '{' || c == '}')) {
            throw new IllegalArgumentException("Not a text's " + what + ": '" + word + "'");
        }
        return word;
    }
}
