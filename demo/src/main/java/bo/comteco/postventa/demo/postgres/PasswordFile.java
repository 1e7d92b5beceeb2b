package bo.comteco.postventa.demo.postgres;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A generated password in a file that only its owner can read. */
record PasswordFile(Path path) {

    private static final int BYTES = 24;

    /** The password, generated and written first if there is none. */
    String readOrCreate() throws IOException {
        if (!Files.exists(path)) {
            write(generate());
        }
        return read();
    }

    /** The password; hexadecimal, so that it can stand in SQL and URLs as it is. */
    String read() throws IOException {
        try {
            return Files.readString(path, US_ASCII).strip();
        } catch (NoSuchFileException e) {
            throw new PostgresUnavailableException(
                    "The password of PostgreSQL's superuser is gone, so its data can't be used.",
                    path,
                    "Put the file back, or stop the server and remove its folder; its data is lost then.",
                    e);
        }
    }

    private void write(String password) throws IOException {
        // written beside and moved, so that a launcher that is killed leaves no half a password
        Path beside = path.resolveSibling(path.getFileName() + ".new");
        Files.deleteIfExists(beside);
        Files.createFile(beside, ServerFolder.ownersOnly("rw-------"));
        Files.writeString(beside, password, US_ASCII);
        Folders.giveToFoldersOwner(beside);
        Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String generate() {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
