package bo.comteco.postventa.demo.process;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * A Java program that runs as a process of its own, writes to a log file and answers over HTTP. It goes on when whoever
 * started it is killed; a {@link ProcessRecord} finds it again.
 */
public final class ServiceProcess implements AutoCloseable {

    private static final long POLL_MILLIS = 100;
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final Process process;
    private final LogFile log;

    private ServiceProcess(Process process, LogFile log) {
        this.process = process;
        this.log = log;
    }

    /**
     * Starts the program and does not wait for it.
     *
     * @param environment set on top of the environment of this process
     * @param log         what the program prints is appended to it; created, with its folder, if it is missing
     */
    public static ServiceProcess start(JavaProgram program, Map<String, String> environment, Path log)
            throws IOException {
        LogFile file = LogFile.open(log);
        ProcessBuilder builder = new ProcessBuilder(program.commandLine())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(file.path().toFile()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        return new ServiceProcess(process, file);
    }

    /**
     * Waits until the service answers 200.
     *
     * @param probe    where it is asked, with GET
     * @param deadline how long to wait at most
     * @throws ServiceNotReadyException when the process ends first, or the deadline passes; the process is left as it is
     */
    public void awaitReady(URI probe, Duration deadline) throws IOException, InterruptedException {
        long end = System.nanoTime() + deadline.toNanos();
        Readiness readiness = new Readiness(probe);
        while (!readiness.given()) {
            if (process.waitFor(POLL_MILLIS, MILLISECONDS)) {
                throw notReady("Process %s ended with exit code %s before it was ready."
                        .formatted(pid(), process.exitValue()));
            }
            if (System.nanoTime() - end > 0) {
                throw notReady("Process %s has not answered at %s for %s seconds."
                        .formatted(pid(), probe, deadline.toSeconds()));
            }
        }
        if (!process.isAlive()) {
            throw notReady("Process %s ended, and something else answers at %s.".formatted(pid(), probe));
        }
    }

    /** The process's number. */
    public long pid() {
        return process.pid();
    }

    /** Whether it runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** What finds the process again after this one has ended. */
    public ProcessRecord record() {
        return ProcessRecord.of(process.toHandle());
    }

    /** The last lines the program has printed since it was started, at most 40. */
    public String logTail() throws IOException {
        return log.tail();
    }

    /** Ends it at once, as {@code kill -9} does, and waits for its end. It gets no chance to tidy up. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /**
     * Asks it to end, and kills it if it has not within the grace.
     *
     * @return whether it ended by itself
     */
    public boolean stop(Duration grace) throws InterruptedException {
        process.destroy();
        boolean ended = process.waitFor(grace.toMillis(), MILLISECONDS);
        if (!ended) {
            kill();
        }
        return ended;
    }

    /** Stops it with a grace of 20 seconds. */
    @Override
    public void close() {
        try {
            stop(GRACE);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private ServiceNotReadyException notReady(String what) throws IOException {
        return new ServiceNotReadyException(what, log.path(), log.tail());
    }
}
