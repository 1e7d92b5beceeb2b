package bo.comteco.postventa.demo.postgres;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One launcher at a time, in this JVM and among all on this machine. The operating system lets go of the lock when its
 * holder is killed, so no lock is ever left behind.
 */
final class LaunchLock implements AutoCloseable {

    // a file lock is the whole JVM's: threads need one of their own
    private static final ConcurrentMap<Path, ReentrantLock> IN_THIS_JVM = new ConcurrentHashMap<>();

    private final ReentrantLock threads;
    private final FileChannel channel;
    private final FileLock processes;

    private LaunchLock(ReentrantLock threads, FileChannel channel, FileLock processes) {
        this.threads = threads;
        this.channel = channel;
        this.processes = processes;
    }

    /** Waits until nobody else holds the lock of this file, and takes it. */
    static LaunchLock take(Path file) throws IOException, InterruptedException {
        ReentrantLock threads = IN_THIS_JVM.computeIfAbsent(file, path -> new ReentrantLock());
        threads.lockInterruptibly();
        try {
            return take(file, threads, FileChannel.open(file, CREATE, WRITE));
        } catch (IOException | RuntimeException e) {
            threads.unlock();
            throw e;
        }
    }

    private static LaunchLock take(Path file, ReentrantLock threads, FileChannel channel) throws IOException {
        try {
            Folders.giveToFoldersOwner(file);
            return new LaunchLock(threads, channel, channel.lock());
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            processes.release();
        } finally {
            threads.unlock();
        }
    }
}
