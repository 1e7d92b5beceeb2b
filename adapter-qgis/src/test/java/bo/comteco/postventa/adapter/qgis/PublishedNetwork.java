package bo.comteco.postventa.adapter.qgis;

import bo.comteco.postventa.simulator.network.LayerFile;
import bo.comteco.postventa.simulator.seed.SeedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder with the synthetic network as a GeoPackage and the QGIS projects on it, made by
 * {@code src/qgis-server/publish.py} of what the simulator publishes.
 */
record PublishedNetwork(Path folder) {

    private static final String SCRIPT = "src/qgis-server/publish.py";

    /** Makes one; the projects as the script wants them. */
    static PublishedNetwork in(Path folder, String referenceSystem, List<String> projects) {
        try {
            Path seed = Files.createDirectory(folder.resolve("seed"));
            for (var layer : SeedData.of(LocalDate.of(2026, 11, 24)).layers()) {
                LayerFile.write(layer, seed);
            }
            var published = new PublishedNetwork(folder.resolve("published"));
            var command = new ArrayList<>(List.of(
                    InstalledQgis.python(),
                    SCRIPT,
                    seed.toString(),
                    published.folder.toString(),
                    "--crs",
                    referenceSystem));
            projects.forEach(project -> command.addAll(List.of("--project", project)));
            Command.run(command);
            return published;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    Path project(String name) {
        return folder.resolve(name + ".qgs");
    }

    /** Changes the data behind the projects, as GDAL does it. */
    void change(String sql) {
        Command.run(List.of("ogrinfo", "-q", geoPackage().toString(), "-sql", sql));
    }

    Path geoPackage() {
        return folder.resolve("red.gpkg");
    }

    /** Another one that is the same, for who wants to change it. */
    PublishedNetwork copy(Path target) {
        try {
            for (var file : List.of(geoPackage(), project("red"))) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
            return new PublishedNetwork(target);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
