package bo.comteco.postventa.adapter.consultas;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Problem details (RFC 9457), of which only the type is read. */
record Problem(@Nullable String type) {

    /** How Consultas says that it holds nothing of what was asked for; a proxy's 404 does not. */
    private static final Set<String> NOTHING_HELD =
            Set.of("urn:postventa:consultas:no-such-line", "urn:postventa:consultas:not-held");

    boolean saysNothingIsHeld() {
        return type != null && NOTHING_HELD.contains(type.strip());
    }
}
