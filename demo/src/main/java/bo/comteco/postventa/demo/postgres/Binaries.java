package bo.comteco.postventa.demo.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;

/**
 * PostgreSQL's programs, unpacked once into a cache. The folder's name holds their version and the checksum of the
 * archive they came from; it appears only when everything is in it.
 *
 * @param home     the folder that holds {@code bin}
 * @param platform what they were built for
 */
record Binaries(Path home, Platform platform) {

    private static final int CHECKSUM_DIGITS = 16;

    /** The programs in this cache, unpacked first if they are not there yet. */
    static Binaries unpackedIn(Path cache) throws IOException, InterruptedException {
        Platform platform = Platform.current();
        Files.createDirectories(cache);
        Folders.giveToFoldersOwner(cache);
        Path real = cache.toRealPath();
        Path home = real.resolve("postgres-" + version() + "-" + checksum(platform));
        if (!Files.isDirectory(home)) {
            new LaunchLock(real.resolve("lock")).whileHeld(() -> unpack(platform, home));
        }
        return new Binaries(home, platform);
    }

    private static Path unpack(Platform platform, Path home) throws IOException {
        if (Files.isDirectory(home)) {
            return home;
        }
        Path partial = home.resolveSibling(home.getFileName() + ".partial");
        // whoever began this one was killed: the lock is ours
        Folders.delete(partial);
        Files.createDirectory(partial);
        try (InputStream txz = open(platform)) {
            Archive.unpack(txz, partial);
        }
        return Files.move(partial, home, StandardCopyOption.ATOMIC_MOVE);
    }

    String program(String name) {
        return home.resolve("bin").resolve(platform.program(name)).toString();
    }

    /** The version of the dependency, such as {@code 18.6.0}; its first number decides which data it can read. */
    static String version() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Binaries.class.getResourceAsStream("binaries.properties")) {
            if (in == null) {
                throw new IOException("binaries.properties is missing beside " + Binaries.class);
            }
            properties.load(in);
        }
        return properties.getProperty("version", "unknown");
    }

    private static String checksum(Platform platform) throws IOException {
        try (InputStream txz = open(platform);
                DigestInputStream digested = new DigestInputStream(txz, MessageDigest.getInstance("SHA-256"))) {
            digested.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(digested.getMessageDigest().digest())
                    .substring(0, CHECKSUM_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static InputStream open(Platform platform) throws IOException {
        InputStream txz = Binaries.class.getResourceAsStream(platform.archive());
        if (txz == null) {
            throw new PostgresUnavailableException(
                    "There is no PostgreSQL for this platform among the dependencies.",
                    platform.archive(),
                    "Add the artifact of io.zonky.test.postgres that holds this file to the class path,"
                            + " or run the service on a PostgreSQL of your own.");
        }
        return txz;
    }
}
