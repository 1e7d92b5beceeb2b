package bo.comteco.postventa.demo.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks a {@code .tar.xz}, with links and executable files, without any program of the system. */
final class Archive {

    private static final int OWNER_MAY_EXECUTE = 0b001_000_000;

    private final Path target;

    private Archive(Path target) {
        this.target = target;
    }

    /** Unpacks into a folder that exists. Everybody may read what comes out: it holds no secret. */
    static void unpack(InputStream txz, Path target) throws IOException {
        Archive archive = new Archive(target);
        permit(target, "rwxr-xr-x");
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(txz))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                archive.unpack(entry, tar);
            }
        }
    }

    private void unpack(TarArchiveEntry entry, InputStream content) throws IOException {
        Path path = inside(target.resolve(entry.getName()));
        if (entry.isDirectory()) {
            folder(path);
            return;
        }
        folder(path.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            inside(path.resolveSibling(entry.getLinkName()));
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(path, inside(target.resolve(entry.getLinkName())));
        } else {
            try (OutputStream file = Files.newOutputStream(path)) {
                content.transferTo(file);
            }
            permit(path, (entry.getMode() & OWNER_MAY_EXECUTE) == 0 ? "rw-r--r--" : "rwxr-xr-x");
        }
    }

    private void folder(Path path) throws IOException {
        Path folder = path.normalize();
        if (!Files.isDirectory(folder)) {
            folder(folder.resolve(".."));
            Files.createDirectory(folder);
            permit(folder, "rwxr-xr-x");
        }
    }

    private Path inside(Path path) throws IOException {
        Path normal = path.normalize();
        if (!normal.startsWith(target)) {
            throw new IOException("The archive leads out of its folder: " + path);
        }
        return normal;
    }

    private static void permit(Path path, String mode) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        // none on Windows, where every file may be executed
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(mode));
        }
    }
}
