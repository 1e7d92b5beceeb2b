package bo.comteco.postventa.adapter.smartflex;

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

    static String id(@Nullable String id, String of) {
        return text(id, of, "id");
    }
}
