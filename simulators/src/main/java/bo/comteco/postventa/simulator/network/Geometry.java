package bo.comteco.postventa.simulator.network;

import tools.jackson.databind.node.ObjectNode;

/** Where a feature is. */
public sealed interface Geometry permits Point, Polygon {

    /** Whether it touches a box. */
    boolean touches(Box box);

    /** As GeoJSON. */
    ObjectNode toGeoJson();

    /** As GML 3, longitude first. */
    String toGml();

    /** GML's name for its property type, without the prefix. */
    String gmlType();
}
