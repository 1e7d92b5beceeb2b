package bo.comteco.postventa.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundlesTest {

    private static final Path FOLDER =
            Path.of("src", "main", "resources", "bo", "comteco", "postventa", "domain", "text");

    @Test
    void everyBundleBesideThePackageIsListed() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as("files of SpanishTexts.BUNDLES")
                    .containsExactlyInAnyOrderElementsOf(SpanishTexts.BUNDLES.stream()
                            .map(name -> name + "_es.properties")
                            .toList());
        }
    }

    @Test
    void noKeyIsDefinedTwiceAndNoTextIsFaulty() {
        assertThat(SpanishTexts.load().keys())
                .hasSize(SpanishTexts.BUNDLES.stream()
                        .mapToInt(name -> Bundle.named(name).size())
                        .sum());
    }
}
