package bo.comteco.postventa.demo.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * {@code initdb} and {@code pg_ctl} on one folder.
 *
 * @param binaries where they are
 * @param account  as whom they run
 * @param folder   the server's
 */
record ServerPrograms(Binaries binaries, RunAs account, ServerFolder folder) {

    private static final Duration INITIALISE = Duration.ofMinutes(3);
    private static final Duration STOP = Duration.ofSeconds(60);
    private static final Duration ASK = Duration.ofSeconds(30);

    /** The programs for a folder, tried out once. */
    static ServerPrograms of(ServerFolder folder, Binaries binaries) throws IOException, InterruptedException {
        RunAs account = new AccountChoice(folder).choose();
        account.own(folder.root());
        ServerPrograms programs = new ServerPrograms(binaries, account, folder);
        programs.tryOut();
        return programs;
    }

    private void tryOut() throws IOException, InterruptedException {
        Command.Ended ended = run(ASK, "postgres", "--version");
        if (!ended.well()) {
            throw new PostgresUnavailableException(
                    "PostgreSQL's programs do not run here (%s): %s".formatted(account, ended.output()),
                    binaries.home(),
                    "If a library is missing, install it. If access is denied, let others enter the folders above."
                            + " If a file is damaged, remove this folder; it is unpacked anew.");
        }
    }

    /** Makes a new data folder: UTF-8, code point order, a password for everybody, loopback only. */
    void initialise(Path data) throws IOException, InterruptedException {
        Command.Ended ended = run(
                INITIALISE,
                "initdb",
                "--pgdata=" + data,
                "--username=" + Superuser.NAME,
                "--pwfile=" + folder.superuserPassword(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                // not the system's: every machine sorts and folds alike, and accents are letters
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions",
                "--set=listen_addresses=127.0.0.1",
                "--set=unix_socket_directories=",
                "--set=timezone=UTC",
                "--set=log_timezone=UTC");
        if (!ended.well()) {
            throw new PostgresUnavailableException(
                    "PostgreSQL could not make its data folder: " + ended.output(),
                    data,
                    "Mend what it complains about (a full disk, most likely) and start again.");
        }
    }

    /** Starts the server as a session of its own and waits until it answers, at most so long. */
    Command.Ended start(int port, Duration limit) throws IOException, InterruptedException {
        return run(
                limit.plusSeconds(10),
                "pg_ctl",
                "start",
                "--wait",
                "--timeout=" + limit.toSeconds(),
                "--pgdata=" + folder.data(),
                "--log=" + folder.log(),
                "--options=-p " + port);
    }

    /** Ends the server: open transactions are rolled back, what was committed is written. */
    void stop() throws IOException, InterruptedException {
        Command.Ended ended = run(
                STOP.plusSeconds(10),
                "pg_ctl",
                "stop",
                "--mode=fast",
                "--wait",
                "--timeout=" + STOP.toSeconds(),
                "--pgdata=" + folder.data());
        if (!ended.well()) {
            throw new PostgresUnavailableException(
                    "PostgreSQL could not be stopped: " + ended.output(),
                    folder.data(),
                    "See " + folder.log() + ", and end the process that postmaster.pid names (kill -INT).");
        }
    }

    private Command.Ended run(Duration limit, String program, String... arguments)
            throws IOException, InterruptedException {
        return new Command(account.line(binaries.program(program), List.of(arguments)), folder.root()).run(limit);
    }
}
