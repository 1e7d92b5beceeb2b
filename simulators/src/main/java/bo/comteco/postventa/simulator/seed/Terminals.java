package bo.comteco.postventa.simulator.seed;

import bo.comteco.postventa.simulator.network.Feature;
import bo.comteco.postventa.simulator.network.Field;
import bo.comteco.postventa.simulator.network.Layer;
import bo.comteco.postventa.simulator.network.Point;
import bo.comteco.postventa.simulator.network.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Collects taps, NAPs and cabinets, and numbers them. */
final class Terminals {

    private static final int PORTS = 8;

    private final List<Feature> taps = new ArrayList<>();
    private final List<Feature> naps = new ArrayList<>();
    private final List<Feature> cabinets = new ArrayList<>();

    /** A tap of 8 ports; null: nobody knows how many are free. */
    void tap(int district, Position position, @Nullable Integer freePorts) {
        taps.add(terminal("TAP", taps.size() + 1, district, position, freePorts));
    }

    /** A NAP of 8 ports. */
    void nap(int district, Position position, @Nullable Integer freePorts) {
        naps.add(terminal("NAP", naps.size() + 1, district, position, freePorts));
    }

    /**
     * A cabinet of 600 pairs.
     *
     * @param dslam what its DSLAM can do, comma-separated; empty for none
     */
    void cabinet(int district, Position position, int freePairs, String dslam, int freeDslPorts) {
        int number = cabinets.size() + 1;
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("code", String.format(Locale.ROOT, "ARM-%04d", number));
        values.put("district", Districts.code(district));
        values.put("total_pairs", 600);
        values.put("free_pairs", freePairs);
        values.put("dslam", dslam.isEmpty() ? null : dslam);
        values.put("free_dsl_ports", freeDslPorts);
        cabinets.add(new Feature(number, new Point(position), values));
    }

    private static Feature terminal(
            String prefix, int number, int district, Position position, @Nullable Integer freePorts) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("code", String.format(Locale.ROOT, "%s-%04d", prefix, number));
        values.put("district", Districts.code(district));
        values.put("total_ports", PORTS);
        values.put("free_ports", freePorts);
        return new Feature(number, new Point(position), values);
    }

    List<Layer> layers() {
        return List.of(
                new Layer(
                        "armario",
                        List.of(
                                Field.text("code"),
                                Field.text("district"),
                                Field.integer("total_pairs"),
                                Field.integer("free_pairs"),
                                Field.text("dslam"),
                                Field.integer("free_dsl_ports")),
                        cabinets),
                new Layer("nap", ports(), naps),
                new Layer("tap", ports(), taps));
    }

    private static List<Field> ports() {
        return List.of(
                Field.text("code"), Field.text("district"), Field.integer("total_ports"), Field.integer("free_ports"));
    }
}
