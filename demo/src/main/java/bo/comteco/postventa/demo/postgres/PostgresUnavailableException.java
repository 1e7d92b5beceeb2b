package bo.comteco.postventa.demo.postgres;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** PostgreSQL could not be started, adopted or stopped. The message says what happened, where, and how to mend it. */
public final class PostgresUnavailableException extends IOException {

    private static final long serialVersionUID = 1L;

    PostgresUnavailableException(String what, Object where, String mend) {
        this(what, where, mend, null);
    }

    PostgresUnavailableException(String what, Object where, String mend, @Nullable Throwable cause) {
        super("%s%n  where:   %s%n  to mend: %s".formatted(what, where, mend), cause);
    }
}
