package bo.comteco.postventa.demo.postgres;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;

/**
 * The folder that keeps one server: its data, its passwords, its port and its log. Nobody but its owner may look into
 * it.
 *
 * @param root a real path, without links
 */
record ServerFolder(Path root) {

    private static final String ANOTHER_ACCOUNT = "Somebody else (root, perhaps) started the demo here before."
            + " Start it as that account, or remove the folder as that account; its data is lost then.";

    /** The folder, created if it was missing. */
    static ServerFolder create(Path folder) throws IOException {
        try {
            Path parent = folder.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            if (!Files.isDirectory(folder)) {
                Files.createDirectory(folder, ownersOnly("rwx------"));
            }
            ServerFolder created = new ServerFolder(folder.toRealPath());
            created.check();
            return created;
        } catch (FileAlreadyExistsException e) {
            if (Files.isDirectory(folder)) {
                return create(folder);
            }
            throw new PostgresUnavailableException(
                    "There is a file where PostgreSQL's folder should be.",
                    folder.toAbsolutePath(),
                    "Remove the file.",
                    e);
        } catch (AccessDeniedException e) {
            throw new PostgresUnavailableException(
                    "This account may not use PostgreSQL's folder.", folder.toAbsolutePath(), ANOTHER_ACCOUNT, e);
        }
    }

    private void check() throws IOException {
        if (!Files.isReadable(root) || !Files.isWritable(root)) {
            throw new AccessDeniedException(root.toString());
        }
        // what is in the folder may be given to another account, so nobody else's files may be there;
        // looked at in this order, a launcher that has just made its lock is no stranger
        if (!isEmpty() && !Files.exists(lock().file())) {
            throw new PostgresUnavailableException(
                    "The folder is in use for something else.", root, "Name a folder that is empty or missing.");
        }
    }

    private boolean isEmpty() throws IOException {
        try (DirectoryStream<Path> content = Files.newDirectoryStream(root)) {
            return !content.iterator().hasNext();
        }
    }

    /** What a new file or folder needs so that only its owner can use it; nothing where POSIX modes are unknown. */
    static FileAttribute<?>[] ownersOnly(String mode) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {asFileAttribute(fromString(mode))}
                : new FileAttribute<?>[0];
    }

    Path data() {
        return root.resolve("data");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    Path port() {
        return root.resolve("port");
    }

    LaunchLock lock() {
        return new LaunchLock(root.resolve("lock"));
    }

    PasswordFile superuserPassword() {
        return new PasswordFile(root.resolve("superuser.password"));
    }

    PasswordFile ownerPassword() {
        return new PasswordFile(root.resolve("postventa.password"));
    }
}
