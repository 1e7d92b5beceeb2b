package bo.comteco.postventa.adapter.pac;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Problem details (RFC 9457). Only those of a type that the contract names are PAC's own. */
record Problem(
        @Nullable String type,
        @Nullable String title,
        @Nullable String detail) {

    static final String NOT_A_MEMBER = "urn:postventa:pac:not-a-member";
    static final String NO_SUCH_INVOICE = "urn:postventa:pac:no-such-invoice";

    private static final String OWN = "urn:postventa:pac:";
    private static final int SHOWN = 300;

    boolean isOf(String wanted) {
        return wanted.equals(Json.trimmed(type));
    }

    /** Somebody on the way may speak in problem details too. */
    boolean isPacs() {
        return type != null && type.strip().startsWith(OWN);
    }

    /** Why, for a person to read. */
    String text() {
        String text = Stream.of(detail, title, type)
                .map(Json::trimmed)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
