package bo.comteco.postventa.adapter.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts kept beside the tests. What a test found lies in target/golden; copy it over the kept one to accept it. The
 * documents themselves lie there too, to be looked at.
 */
final class Golden {

    private static final Path FOUND = Path.of("target", "golden");

    private Golden() {}

    /** Leaves a document for a person to look at. */
    static void keep(String name, byte[] document) {
        try {
            Files.createDirectories(FOUND);
            Files.write(FOUND.resolve(name), document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void assertEqual(String name, String found) {
        try {
            var place = FOUND.resolve(name);
            Files.createDirectories(place.getParent());
            Files.writeString(place, found + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String kept = new String(Resource.bytes(name), StandardCharsets.UTF_8).strip();
        assertThat(found).as("golden file %s", name).isEqualTo(kept);
    }
}
