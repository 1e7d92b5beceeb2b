package bo.comteco.postventa.demo.process;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What finds a process again in a later run. The number alone would not do: the system gives it to another process in
 * time.
 *
 * @param pid     the process's number
 * @param started when it was started, {@link Instant#EPOCH} where the system does not tell
 */
public record ProcessRecord(long pid, Instant started) {

    // Linux counts from the boot, whose time is reckoned anew when the clock is set
    private static final Duration TOLERANCE = Duration.ofSeconds(10);

    /** The record of a process that runs. */
    static ProcessRecord of(ProcessHandle process) {
        return new ProcessRecord(process.pid(), startOf(process));
    }

    /** Writes it to a file, in one go. */
    public void write(Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(beside, pid + " " + started, US_ASCII);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The process that a file records, if that one still runs. */
    public static Optional<ProcessHandle> living(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String[] recorded = Files.readString(file, US_ASCII).strip().split(" ", 2);
        return ProcessHandle.of(Long.parseLong(recorded[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process -> isAbout(Instant.parse(recorded[1]), startOf(process)));
    }

    private static boolean isAbout(Instant recorded, Instant started) {
        return Duration.between(recorded, started).abs().compareTo(TOLERANCE) < 0;
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
