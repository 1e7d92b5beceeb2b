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
 *
 * @param file a real path; created if it is missing
 */
record LaunchLock(Path file) {

    // a file lock is the whole JVM's: threads need one of their own
    private static final ConcurrentMap<Path, ReentrantLock> IN_THIS_JVM = new ConcurrentHashMap<>();

    /** What is done while nobody else does the like. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException, InterruptedException;
    }

    /** Waits until nobody else holds the lock, and holds it while the work is done. */
    <T> T whileHeld(Work<T> work) throws IOException, InterruptedException {
        ReentrantLock threads = IN_THIS_JVM.computeIfAbsent(file, path -> new ReentrantLock());
        threads.lockInterruptibly();
        try (FileChannel channel = FileChannel.open(file, CREATE, WRITE);
                FileLock processes = channel.lock()) {
            Folders.giveToFoldersOwner(file);
            if (!processes.isValid()) {
                throw new IOException("The file system does not lock files: " + file);
            }
            return work.run();
        } finally {
            threads.unlock();
        }
    }
}
