package bo.comteco.postventa.demo.process;

import java.io.IOException;
import java.nio.file.Path;

/** A service ended before it was ready, or was not ready in time. The message holds the last lines of its log. */
public final class ServiceNotReadyException extends IOException {

    private static final long serialVersionUID = 1L;

    ServiceNotReadyException(String what, Path log, String tail) {
        super("%s The end of its log, %s:%n%s".formatted(what, log, tail));
    }
}
