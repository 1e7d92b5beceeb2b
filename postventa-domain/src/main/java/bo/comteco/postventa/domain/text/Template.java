package bo.comteco.postventa.domain.text;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text with places for arguments: {@code {name}} for the argument itself, {@code {name|factura|facturas}} for the words
 * that go with one or with another number of it (of an integer, or of a list's elements).
 */
final class Template {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}|]+)(?:\\|([^{}|]*)\\|([^{}|]*))?}");

    /** A piece of the text. */
    private interface Part {
        String render(Map<String, Object> arguments, Function<Object, String> written);
    }

    private final String key;
    private final List<Part> parts = new ArrayList<>();
    private final Set<String> needed = new LinkedHashSet<>();

    /** @throws UnrenderableText if the text is blank, or a brace belongs to no place */
    Template(String key, String text) {
        this.key = key;
        if (text.isBlank()) {
            throw new UnrenderableText(key, "is empty");
        }
        var place = PLACE.matcher(text);
        int read = 0;
        while (place.find()) {
            addWords(text.substring(read, place.start()));
            addPlace(place.group(1), place.group(2), place.group(3));
            read = place.end();
        }
        addWords(text.substring(read));
    }

    private void addWords(String words) {
        if (words.indexOf('{') >= 0 || words.indexOf('}') >= 0) {
            throw new UnrenderableText(key, "has a brace that belongs to no place");
        }
        parts.add((arguments, written) -> words);
    }

    private void addPlace(String name, @Nullable String one, @Nullable String several) {
        needed.add(name);
        parts.add(
                one == null || several == null
                        ? (arguments, written) -> written.apply(argument(name, arguments))
                        : (arguments, written) -> count(name, argument(name, arguments)) == 1 ? one : several);
    }

    private Object argument(String name, Map<String, Object> arguments) {
        var argument = arguments.get(name);
        if (argument == null) {
            throw new UnrenderableText(key, "lacks its argument '" + name + "', given " + arguments.keySet());
        }
        return argument;
    }

    private int count(String name, Object argument) {
        if (argument instanceof List<?> things) {
            return things.size();
        }
        if (argument instanceof Integer number) {
            return number;
        }
        throw new UnrenderableText(key, "counts its argument '" + name + "', which is a " + argument.getClass());
    }

    /** The names of the arguments that it needs, in their order. */
    Set<String> needed() {
        return Collections.unmodifiableSet(needed);
    }

    /**
     * The text with its arguments.
     *
     * @param written how an argument is written
     * @throws UnrenderableText if one is missing, or is to be counted and can't be
     */
    String render(Map<String, Object> arguments, Function<Object, String> written) {
        return parts.stream().map(part -> part.render(arguments, written)).collect(joining());
    }
}
