package bo.comteco.postventa.simulator;

import bo.comteco.postventa.simulator.network.Layer;
import bo.comteco.postventa.simulator.network.LayerFile;
import bo.comteco.postventa.simulator.seed.SeedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/** Writes the synthetic network into a folder, one GeoJSON file a layer, for a QGIS Server to publish. */
public final class ExportNetwork {

    private ExportNetwork() {}

    /**
     * Writes the files and prints their names, one a line.
     *
     * @param args the folder, and the seed's number, which may be left out
     */
    public static void main(String[] args) throws IOException {
        if (args.length < 1 || args.length > 2) {
            throw new IllegalArgumentException("wanted: FOLDER [NUMBER]");
        }
        long number = args.length == 2 ? Long.parseLong(args[1]) : SeedData.USUAL_NUMBER;
        Path folder = Files.createDirectories(Path.of(args[0]));
        // The network is of no day; the bills are.
        for (Layer layer :
                SeedData.of(LocalDate.now(ZoneId.of("America/La_Paz")), number).layers()) {
            System.out.println(LayerFile.write(layer, folder));
        }
    }
}
