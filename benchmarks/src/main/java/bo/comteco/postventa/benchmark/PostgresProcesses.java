package bo.comteco.postventa.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** The processes of a PostgreSQL on this machine, as Linux tells of them; elsewhere nothing is known. */
final class PostgresProcesses {

    private static final Path PROC = Path.of("/proc");

    // Whatever the kernel counts in, it tells it to programs in hundredths of a second.
    private static final long NANOS_A_TICK = 10_000_000;

    // Of what follows the name, which may hold spaces itself: proc_pid_stat(5), fields 4 and 14 to 17.
    private static final int PARENT = 1;
    private static final int FIRST_TIME = 11;
    private static final int TIMES = 4;

    private final long postmaster;

    private PostgresProcesses(long postmaster) {
        this.postmaster = postmaster;
    }

    /** The processes of the server that a backend belongs to. */
    static PostgresProcesses around(long backend) {
        var stat = stat(PROC.resolve(Long.toString(backend)));
        return new PostgresProcesses(stat.isEmpty() ? -1 : Long.parseLong(stat.get(PARENT)));
    }

    /** The CPU time that all of them have used so far, those that have ended included, in nanoseconds. */
    OptionalLong cpuNanos() {
        if (postmaster < 0) {
            return OptionalLong.empty();
        }
        try (var processes = Files.newDirectoryStream(PROC, "[0-9]*")) {
            long ticks = 0;
            for (var process : processes) {
                var stat = stat(process);
                if (!stat.isEmpty() && isOurs(process, stat)) {
                    ticks += stat.subList(FIRST_TIME, FIRST_TIME + TIMES).stream()
                            .mapToLong(Long::parseLong)
                            .sum();
                }
            }
            return OptionalLong.of(ticks * NANOS_A_TICK);
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    private boolean isOurs(Path process, List<String> stat) {
        var id = Long.toString(postmaster);
        return process.getFileName().toString().equals(id) || stat.get(PARENT).equals(id);
    }

    /** The fields after the name; none when the process has ended or this is not Linux. */
    private static List<String> stat(Path process) {
        try {
            var line = Files.readString(process.resolve("stat"));
            return List.of(line.substring(line.lastIndexOf(')') + 2).split(" ", -1));
        } catch (IOException e) {
            return List.of();
        }
    }
}
