package bo.comteco.postventa.demo.postgres;

import java.io.IOException;
import java.nio.file.Path;

/** What has become of the server that {@code postmaster.pid} names. */
enum ServerState {
    /** It runs and answers. */
    ANSWERS,
    /** It runs and does not answer: it is starting, recovering or ending. */
    BUSY,
    /** It runs and does not know our password. */
    LOCKED_OUT,
    /** It has ended without a shutdown. */
    GONE,
    /** It has ended without a shutdown, and its process number is another program's now, or was never written. */
    REPLACED;

    /** Looks at the process, and asks on the port where that can tell more. */
    static ServerState of(PidFile server, Path data, Superuser superuser) throws IOException {
        if (server.pid() == 0) {
            return REPLACED;
        }
        return switch (Holder.of(server.pid(), data)) {
            case NOBODY -> GONE;
            case ANOTHER_PROGRAM -> REPLACED;
            case UNTOLD -> superuser.ask(server.port(), data) == Superuser.Answer.IT_IS_ME ? ANSWERS : REPLACED;
            case THE_SERVER ->
                switch (superuser.ask(server.port(), data)) {
                    case IT_IS_ME -> ANSWERS;
                    case SOMEBODY_ELSE -> LOCKED_OUT;
                    case NOT_NOW -> BUSY;
                };
        };
    }
}
