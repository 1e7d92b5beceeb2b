package bo.comteco.postventa.adapter.smartflex;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** TM Forum's Error. */
record TmfError(
        @Nullable String code,
        @Nullable String reason,
        @Nullable String message) {

    private static final int SHOWN = 300;

    /** A gateway's or a framework's error object has none of these. */
    boolean saysSomething() {
        return Json.trimmed(code) != null || Json.trimmed(reason) != null;
    }

    /** Why, for a person to read. */
    String text() {
        String text = Stream.of(reason, message)
                .flatMap(given -> Stream.ofNullable(Json.trimmed(given)))
                .findFirst()
                .orElse("código " + code);
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
