package bo.comteco.postventa.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bo.comteco.postventa.simulator.http.Json;
import bo.comteco.postventa.simulator.network.Field;
import bo.comteco.postventa.simulator.network.Layer;
import bo.comteco.postventa.simulator.seed.SeedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ExportNetworkTest {

    private static final List<Layer> LAYERS =
            SeedData.of(LocalDate.of(2026, 11, 24)).layers();

    @TempDir
    private Path folder;

    @Test
    void everyLayerIsAFileWithItsFieldsAndAllItsFeatures() throws IOException {
        Path target = folder.resolve("not/there/yet");

        ExportNetwork.main(new String[] {target.toString()});

        for (Layer layer : LAYERS) {
            JsonNode collection = read(target.resolve(layer.name() + ".geojson"));
            assertThat(collection.path("name").asString()).isEqualTo(layer.name());
            assertThat(collection.path("fields").values().stream()
                            .map(field -> new Field(
                                    field.path("name").asString(),
                                    field.path("type").asString())))
                    .isEqualTo(layer.fields());
            assertThat(collection.path("features").values().stream()
                            .map(feature -> feature.at("/properties/code").asString()))
                    .containsExactlyElementsOf(layer.features().stream()
                            .map(feature -> feature.code())
                            .toList());
        }
        try (var files = Files.list(target)) {
            assertThat(files).hasSameSizeAs(LAYERS);
        }
    }

    @Test
    void whatIsNotKnownIsNull() throws IOException {
        ExportNetwork.main(new String[] {folder.toString(), "7"});

        assertThat(read(folder.resolve("tap.geojson")).path("features").values())
                .filteredOn(
                        feature -> Objects.equals(feature.at("/properties/code").asString(), "TAP-0009"))
                .singleElement()
                .satisfies(feature -> assertThat(
                                feature.at("/properties/free_ports").isNull())
                        .isTrue());
    }

    @Test
    void anythingButAFolderAndANumberIsRefused() {
        assertThatThrownBy(() -> ExportNetwork.main(new String[0])).hasMessageContaining("FOLDER");
        assertThatThrownBy(() -> ExportNetwork.main(new String[] {"one", "2", "three"}))
                .hasMessageContaining("FOLDER");
    }

    private static JsonNode read(Path file) throws IOException {
        return Json.parse(Files.readString(file)).orElseThrow();
    }
}
