package bo.comteco.postventa.demo.postgres;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * PostgreSQL's data: there completely, or not at all.
 *
 * @param folder whose data
 */
record DataFolder(ServerFolder folder) {

    private static final String PARTIAL = "data.partial-";

    boolean exists() {
        return Files.isDirectory(folder.data());
    }

    /** Makes the data beside its place and moves it there, so that a launcher that is killed leaves no half of it. */
    void create(ServerPrograms programs) throws IOException, InterruptedException {
        removePartials();
        // a name of its own, because the initdb of a killed launcher may still be running
        Path partial = folder.root().resolve(PARTIAL + ProcessHandle.current().pid() + "-" + System.nanoTime());
        folder.superuserPassword().readOrCreate();
        programs.initialise(partial);
        Files.move(partial, folder.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Refuses data that another major version wrote. */
    void checkVersion(String binaries) throws IOException {
        Path file = folder.data().resolve("PG_VERSION");
        String data = Files.exists(file) ? Files.readString(file, US_ASCII).strip() : "none";
        if (!binaries.startsWith(data + ".")) {
            throw new PostgresUnavailableException(
                    "The data is of PostgreSQL %s, the programs are of %s.".formatted(data, binaries),
                    folder.data(),
                    "Move the folder %s away (a new one is made), or go back to the release that wrote it."
                            .formatted(folder.root()));
        }
    }

    private void removePartials() throws IOException {
        try (DirectoryStream<Path> partials = Files.newDirectoryStream(folder.root(), PARTIAL + "*")) {
            for (Path partial : partials) {
                removeUnlessInUse(partial);
            }
        }
    }

    private static void removeUnlessInUse(Path partial) throws IOException {
        try {
            Folders.delete(partial);
        } catch (DirectoryNotEmptyException | NoSuchFileException e) {
            // an initdb that outlived its launcher is still writing or tidying up here: a later start removes it
            return;
        }
    }
}
