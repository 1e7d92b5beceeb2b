package bo.comteco.postventa.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What Linux tells of a process or a thread; elsewhere there is nothing to read.
 *
 * @param id its number
 * @param name its name, cut off at 15 letters
 * @param parent the number of the process that started it
 * @param cpuNanos CPU time that it has used so far, together with its children that have ended
 */
record ProcStat(String id, String name, String parent, long cpuNanos) {

    /** All processes. */
    static final Path PROCESSES = Path.of("/proc");

    /** The threads of this process. */
    static final Path OWN_THREADS = PROCESSES.resolve("self").resolve("task");

    // Whatever the kernel counts in, it tells it to programs in hundredths of a second.
    private static final long NANOS_A_TICK = 10_000_000;

    // Of what follows the name, which may hold spaces itself: proc_pid_stat(5), fields 4 and 14 to 17.
    private static final int PARENT = 1;
    private static final int FIRST_TIME = 11;
    private static final int TIMES = 4;

    /** All that there are, those that end meanwhile left out; none where this is not Linux. */
    static List<ProcStat> all(Path folder) {
        var all = new ArrayList<ProcStat>();
        try (var entries = Files.newDirectoryStream(folder, "[0-9]*")) {
            for (var entry : entries) {
                read(entry, all);
            }
        } catch (IOException notLinux) {
            return List.of();
        }
        return all;
    }

    private static void read(Path entry, List<ProcStat> all) {
        try {
            all.add(parse(Files.readString(entry.resolve("stat"))));
        } catch (IOException ended) {
            // it is counted by its parent
        }
    }

    private static ProcStat parse(String line) {
        int before = line.indexOf('(');
        int after = line.lastIndexOf(')');
        var fields = List.of(line.substring(after + 2).split(" ", -1));
        long ticks = fields.subList(FIRST_TIME, FIRST_TIME + TIMES).stream()
                .mapToLong(Long::parseLong)
                .sum();
        return new ProcStat(
                line.substring(0, before).strip(),
                line.substring(before + 1, after),
                fields.get(PARENT),
                ticks * NANOS_A_TICK);
    }
}
