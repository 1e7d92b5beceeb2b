package bo.comteco.postventa.simulator.seed;

import bo.comteco.postventa.simulator.network.Box;
import bo.comteco.postventa.simulator.network.Feature;
import bo.comteco.postventa.simulator.network.Field;
import bo.comteco.postventa.simulator.network.Geometry;
import bo.comteco.postventa.simulator.network.Layer;
import bo.comteco.postventa.simulator.network.Polygon;
import bo.comteco.postventa.simulator.network.Position;
import bo.comteco.postventa.simulator.network.Ring;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Districts and areas of DTH, drawn with a ruler. They do not overlap. */
final class Districts {

    private Districts() {}

    static Layer districts() {
        return new Layer(
                "distrito",
                List.of(Field.text("code"), Field.text("name"), Field.text("city")),
                List.of(
                        district(1, "Centro", "Cochabamba", Polygon.of(new Box(-66.170, -17.405, -66.145, -17.380))),
                        district(
                                2,
                                "Queru Queru",
                                "Cochabamba",
                                Polygon.of(new Box(-66.170, -17.380, -66.145, -17.355))),
                        district(3, "Sarco", "Cochabamba", sarco()),
                        district(4, "Zona Sud", "Cochabamba", Polygon.of(new Box(-66.170, -17.445, -66.140, -17.405))),
                        district(
                                5,
                                "Quillacollo",
                                "Quillacollo",
                                Polygon.of(new Box(-66.295, -17.415, -66.260, -17.385))),
                        district(6, "Sacaba", "Sacaba", Polygon.of(new Box(-66.060, -17.415, -66.025, -17.385))),
                        district(
                                7, "Tiquipaya", "Tiquipaya", Polygon.of(new Box(-66.230, -17.350, -66.200, -17.325)))));
    }

    static Layer dth() {
        var valley = new Polygon(
                new Ring(new Box(-66.330, -17.470, -66.000, -17.320).corners()),
                List.of(new Ring(new Box(-66.110, -17.390, -66.100, -17.380).corners())));
        var highValley = Polygon.of(new Box(-65.860, -17.570, -65.800, -17.520));
        return new Layer(
                "cobertura_dth",
                List.of(Field.text("code"), Field.text("name")),
                List.of(
                        new Feature(1, valley, Map.of("code", "DTH-1", "name", "Valle Central")),
                        new Feature(2, highValley, Map.of("code", "DTH-2", "name", "Valle Alto"))));
    }

    /** An L, so that a box around it also holds what is not in it. */
    private static Polygon sarco() {
        return Polygon.of(
                new Position(-66.200, -17.405),
                new Position(-66.170, -17.405),
                new Position(-66.170, -17.370),
                new Position(-66.185, -17.370),
                new Position(-66.185, -17.390),
                new Position(-66.200, -17.390));
    }

    private static Feature district(int number, String name, String city, Geometry area) {
        return new Feature(number, area, Map.of("code", code(number), "name", name, "city", city));
    }

    static String code(int number) {
        return String.format(Locale.ROOT, "D-%02d", number);
    }
}
