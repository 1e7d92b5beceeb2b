package bo.comteco.postventa.demo.postgres;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Who has the process number that {@code postmaster.pid} names. */
enum Holder {
    /** Nobody: the server has ended without a shutdown. */
    NOBODY,
    /** Another program, which got the number after the server's end. */
    ANOTHER_PROGRAM,
    /** The server on this data. */
    THE_SERVER,
    /** Somebody the system tells nothing about: whether it is the server can only be asked on its port. */
    UNTOLD;

    /**
     * Looks the process up.
     *
     * @param data the data folder as it was given to the server
     */
    static Holder of(long pid, Path data) {
        Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
        if (process.isEmpty()) {
            return NOBODY;
        }
        ProcessHandle.Info info = process.get().info();
        if (info.command().filter(command -> !isPostgres(command)).isPresent()) {
            return ANOTHER_PROGRAM;
        }
        // a process that has ended but was not reaped has no arguments any more
        return info.arguments()
                .map(arguments -> Arrays.asList(arguments).contains(data.toString()) ? THE_SERVER : ANOTHER_PROGRAM)
                .orElse(UNTOLD);
    }

    private static boolean isPostgres(String command) {
        Path name = Path.of(command).getFileName();
        return name != null && name.toString().startsWith("postgres");
    }
}
