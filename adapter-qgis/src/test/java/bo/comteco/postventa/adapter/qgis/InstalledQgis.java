package bo.comteco.postventa.adapter.qgis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is on this machine of QGIS: the server, its Python and GDAL's tools. */
final class InstalledQgis {

    private static final Optional<String> PYTHON = Stream.of("python3", "/usr/bin/python3")
            .filter(python -> Command.works(python, "-c", "import osgeo.ogr, qgis.core"))
            .findFirst();

    private static final boolean SERVER = Command.works("qgis_mapserver", "--version");
    private static final boolean TOOLS = Command.works("ogrinfo", "--version");

    private InstalledQgis() {}

    /** Why nothing can be tried here; empty where something can. */
    static Optional<String> missing() {
        return PYTHON.isPresent() && SERVER && TOOLS
                ? Optional.empty()
                : Optional.of("no qgis_mapserver, no Python with QGIS or no ogrinfo here:"
                        + " apt-get install --no-install-recommends qgis-server python3-qgis gdal-bin");
    }

    static String python() {
        return PYTHON.orElseThrow(() -> new IllegalStateException("no Python with QGIS here"));
    }

    /** The server's own words. */
    static String version() {
        return Command.run(List.of("qgis_mapserver", "--version"))
                .lines()
                .filter(line -> line.startsWith("QGIS "))
                .findFirst()
                .orElseThrow();
    }
}
