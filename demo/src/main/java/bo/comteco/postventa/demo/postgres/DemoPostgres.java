package bo.comteco.postventa.demo.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A PostgreSQL that belongs to a folder. It runs as a process and session of its own on a free port of the loopback
 * interface, keeps everything in the folder, and outlives whoever started it, however that one ends.
 *
 * <p>Two launchers at once, threads or processes, get the same server: one starts it, the other adopts it.
 */
public final class DemoPostgres {

    private DemoPostgres() {}

    /**
     * The server of this folder, with its programs unpacked inside the folder.
     *
     * @see #startOrAdopt(Path, Path)
     */
    public static JdbcAddress startOrAdopt(Path folder) throws IOException, InterruptedException {
        return startOrAdopt(folder, folder.resolve("binaries"));
    }

    /**
     * The server of this folder: adopted if it runs, started otherwise, and made first if the folder is new or missing.
     * What was committed is there again, whether the server was shut down or killed.
     *
     * @param folder   where data, passwords, port and log are kept; only its owner may look into it
     * @param binaries a cache of unpacked programs, which several folders may share
     * @throws PostgresUnavailableException when that is not possible, with what, where and how to mend it
     * @throws IOException                  when the disk fails
     */
    public static JdbcAddress startOrAdopt(Path folder, Path binaries) throws IOException, InterruptedException {
        ServerFolder server = ServerFolder.create(folder);
        return server.lock().whileHeld(() -> new Launch(server, binaries).startOrAdopt());
    }

    /**
     * Stops the server of this folder, with its programs unpacked inside the folder.
     *
     * @see #stop(Path, Path)
     */
    public static boolean stop(Path folder) throws IOException, InterruptedException {
        return stop(folder, folder.resolve("binaries"));
    }

    /**
     * Stops the server of this folder and waits for its end. Connections are cut; what was committed stays.
     *
     * @param folder   where its data is kept
     * @param binaries the cache of unpacked programs
     * @return whether there was a server to stop
     * @throws PostgresUnavailableException when it would not stop, with what, where and how to mend it
     */
    public static boolean stop(Path folder, Path binaries) throws IOException, InterruptedException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        ServerFolder server = ServerFolder.create(folder);
        return server.lock().whileHeld(() -> stop(server, binaries));
    }

    private static boolean stop(ServerFolder server, Path binaries) throws IOException, InterruptedException {
        Optional<PidFile> file = PidFile.read(server.data());
        if (file.isEmpty()) {
            return false;
        }
        Superuser superuser = new Superuser(server.superuserPassword().read());
        return switch (ServerState.of(file.get(), server.data(), superuser)) {
            case GONE, REPLACED -> false;
            case ANSWERS, BUSY, LOCKED_OUT -> {
                ServerPrograms.of(server, Binaries.unpackedIn(binaries)).stop();
                yield true;
            }
        };
    }
}
