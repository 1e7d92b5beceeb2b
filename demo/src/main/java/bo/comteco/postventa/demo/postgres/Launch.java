package bo.comteco.postventa.demo.postgres;

import bo.comteco.postventa.demo.postgres.JdbcAddress.Origin;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings the server of one folder up, whatever an earlier run left there. Whoever launches holds the folder's lock. */
final class Launch {

    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final long FIRST_PAUSE_MILLIS = 50;
    private static final long LONGEST_PAUSE_MILLIS = 1_000;

    /** What PostgreSQL logs when another try may succeed: the port was taken meanwhile, or a crash's orphans linger. */
    private static final List<String> PASSING =
            List.of("could not bind", "still in use", "lock file \"postmaster.pid\" already exists");

    private final ServerFolder folder;
    private final Path cache;
    private final DataFolder data;
    private final PortFile port;
    private final long deadline = System.nanoTime() + LIMIT.toNanos();
    private Origin origin = Origin.ADOPTED;
    private long pauseMillis = FIRST_PAUSE_MILLIS;
    private @Nullable ServerPrograms programs;

    Launch(ServerFolder folder, Path cache) {
        this.folder = folder;
        this.cache = cache;
        this.data = new DataFolder(folder);
        this.port = new PortFile(folder.port());
    }

    JdbcAddress startOrAdopt() throws IOException, InterruptedException {
        if (!data.exists()) {
            origin = Origin.CREATED;
            data.create(programs());
        }
        Superuser superuser = new Superuser(folder.superuserPassword().read());
        Optional<PidFile> server = running(superuser);
        while (server.isEmpty()) {
            start();
            server = running(superuser);
        }
        return provide(superuser, server.get().port());
    }

    /** The server if it runs, waiting while it starts or ends; what a dead one left is made harmless. */
    private Optional<PidFile> running(Superuser superuser) throws IOException, InterruptedException {
        for (Optional<PidFile> file = read(); file.isPresent(); file = read()) {
            PidFile server = file.get();
            switch (ServerState.of(server, folder.data(), superuser)) {
                case ANSWERS -> {
                    return file;
                }
                case GONE -> {
                    startsAs(Origin.RECOVERED);
                    return Optional.empty();
                }
                case REPLACED -> {
                    startsAs(Origin.RECOVERED);
                    PidFile.disown(folder.data());
                    return Optional.empty();
                }
                case LOCKED_OUT -> throw lockedOut(server);
                case BUSY -> pauseOr(silent(server));
            }
        }
        startsAs(Origin.RESTARTED);
        return Optional.empty();
    }

    private Optional<PidFile> read() throws IOException {
        return PidFile.read(folder.data());
    }

    private void startsAs(Origin seen) {
        if (origin == Origin.ADOPTED) {
            origin = seen;
        }
    }

    private void start() throws IOException, InterruptedException {
        data.checkVersion(Binaries.version());
        ServerLog log = new ServerLog(folder.log());
        long before = log.length();
        Command.Ended ended = programs().start(port.choose(), LIMIT);
        if (ended.well()) {
            return;
        }
        String said = log.since(before);
        PostgresUnavailableException failure = new PostgresUnavailableException(
                "PostgreSQL does not start: " + ended.output().strip() + System.lineSeparator() + said.strip(),
                folder.log(),
                "Mend what the log complains about and start again. To give up the demo's data, remove "
                        + folder.root());
        if (PASSING.stream().noneMatch(said::contains)) {
            throw failure;
        }
        pauseOr(failure);
    }

    private ServerPrograms programs() throws IOException, InterruptedException {
        if (programs == null) {
            programs = ServerPrograms.of(folder, Binaries.unpackedIn(cache));
        }
        return programs;
    }

    private JdbcAddress provide(Superuser superuser, int port) throws IOException {
        String password = folder.ownerPassword().readOrCreate();
        try {
            superuser.provide(port, password);
        } catch (SQLException e) {
            throw new PostgresUnavailableException(
                    "PostgreSQL runs, but would not make the database: " + e.getMessage(),
                    Superuser.url(port, Superuser.DATABASE),
                    "See " + folder.log(),
                    e);
        }
        this.port.remember(port);
        return new JdbcAddress(Superuser.url(port, Superuser.DATABASE), Superuser.DATABASE, password, origin);
    }

    private void pauseOr(PostgresUnavailableException failure)
            throws PostgresUnavailableException, InterruptedException {
        if (System.nanoTime() - deadline > 0) {
            throw failure;
        }
        Thread.sleep(pauseMillis);
        pauseMillis = Math.min(2 * pauseMillis, LONGEST_PAUSE_MILLIS);
    }

    private PostgresUnavailableException silent(PidFile server) {
        return new PostgresUnavailableException(
                "PostgreSQL runs as process %s but has not answered on port %s for %s seconds."
                        .formatted(server.pid(), server.port(), LIMIT.toSeconds()),
                folder.log(),
                "See what it is doing; if it hangs, end it (kill -QUIT %s) and start again.".formatted(server.pid()));
    }

    private PostgresUnavailableException lockedOut(PidFile server) {
        return new PostgresUnavailableException(
                "PostgreSQL runs as process %s on port %s but does not take the password of its superuser."
                        .formatted(server.pid(), server.port()),
                folder.superuserPassword(),
                "Put the right password back, or end the server (kill -INT %s) and remove %s; its data is lost then."
                        .formatted(server.pid(), folder.root()));
    }
}
