package bo.comteco.postventa.adapter.qgis;

import java.util.Set;

/** The published layers, with the fields that are read of each. */
@SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
enum Layer {
    DISTRICT("distrito", Set.of("code")),
    CABINET("armario", Set.of("code", "free_pairs", "dslam", "free_dsl_ports")),
    NAP("nap", Set.of("code", "free_ports")),
    TAP("tap", Set.of("code", "free_ports")),
    DTH_COVERAGE("cobertura_dth", Set.of("code"));

    private final String typeName;
    private final Set<String> fields;

    Layer(String typeName, Set<String> fields) {
        this.typeName = typeName;
        this.fields = fields;
    }

    String typeName() {
        return typeName;
    }

    Set<String> fields() {
        return fields;
    }
}
