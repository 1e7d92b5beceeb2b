package bo.comteco.postventa.simulator.seed;

import bo.comteco.postventa.simulator.network.Box;
import bo.comteco.postventa.simulator.network.Feature;
import bo.comteco.postventa.simulator.network.Layer;
import bo.comteco.postventa.simulator.network.Point;
import bo.comteco.postventa.simulator.network.Position;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import net.sf.geographiclib.Geodesic;

/** Writes what lies around a position the way the seed's document does, with distances on the ellipsoid. */
final class NearestTerminals {

    private final List<Layer> layers;

    NearestTerminals(List<Layer> layers) {
        this.layers = layers;
    }

    String row(NamedPosition named) {
        Position here = named.position();
        return String.format(
                Locale.ROOT,
                "| `%s` | %.7f, %.7f | %s | %s | %s | %s | %s |",
                named,
                here.longitude(),
                here.latitude(),
                area("distrito", here),
                nearest("tap", "free_ports", here),
                nearest("nap", "free_ports", here),
                nearest("armario", "free_pairs", here),
                area("cobertura_dth", here).equals("none") ? "no" : "yes");
    }

    static double metres(Position one, Position other) {
        return Geodesic.WGS84.Inverse(one.latitude(), one.longitude(), other.latitude(), other.longitude()).s12;
    }

    private String nearest(String layer, String free, Position here) {
        Feature nearest = layer(layer).features().stream()
                .min(Comparator.comparingDouble(feature -> metres(here, where(feature))))
                .orElseThrow();
        double metres = metres(here, where(nearest));
        if (metres > 5500) {
            return "–";
        }
        return String.format(
                Locale.ROOT,
                "%s at %.0f m, %s free",
                nearest.code(),
                metres,
                nearest.value(free).map(Object::toString).orElse("null"));
    }

    private String area(String layer, Position here) {
        var point = new Box(here.longitude(), here.latitude(), here.longitude(), here.latitude());
        return layer(layer).features().stream()
                .filter(feature -> feature.geometry().touches(point))
                .map(Feature::code)
                .findFirst()
                .orElse("none");
    }

    private Layer layer(String name) {
        return layers.stream()
                .filter(layer -> layer.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static Position where(Feature feature) {
        return ((Point) feature.geometry()).position();
    }
}
