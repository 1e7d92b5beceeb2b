package bo.comteco.postventa.adapter.pac;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an answer must have to be one. */
final class Required {

    private Required() {}

    static <T> T member(@Nullable T member, String of, String name) {
        if (member == null) {
            throw new Silence(of + " has no " + name);
        }
        return member;
    }

    static String text(@Nullable String text, String of, String name) {
        return member(Json.trimmed(text), of, name);
    }

    /** A list as it is. One that is missing is not taken for an empty one, nor a hole in it for nothing. */
    static <T> List<T> list(@Nullable List<T> list, String of, String name) {
        var given = member(list, of, name);
        given.forEach(element -> member(element, of, "whole " + name));
        return given;
    }
}
