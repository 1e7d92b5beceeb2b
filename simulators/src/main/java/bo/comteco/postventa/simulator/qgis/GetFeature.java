package bo.comteco.postventa.simulator.qgis;

import bo.comteco.postventa.simulator.http.Answer;
import bo.comteco.postventa.simulator.http.Query;
import bo.comteco.postventa.simulator.network.Box;
import bo.comteco.postventa.simulator.network.Feature;
import bo.comteco.postventa.simulator.network.Layer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers which features fit, right or silently wrong. */
final class GetFeature {

    private static final Box BOLIVIA = new Box(-69.7, -23, -57.4, -9.6);

    private final Layer layer;
    private final Query query;

    GetFeature(Layer layer, Query query) {
        this.layer = layer;
        this.query = query;
    }

    Answer answer() {
        Optional<String> bbox = given("BBOX");
        if (query.first("FILTER").isPresent() || query.first("FEATUREID").isPresent()) {
            return bbox.isPresent()
                    ? ExceptionReport.notWellFormed("FEATUREID FILTER and BBOX parameters are mutually exclusive")
                    : ExceptionReport.notWellFormed("FILTER and FEATUREID are not simulated");
        }
        Optional<Box> box = bbox.flatMap(Box::parse);
        if (bbox.isPresent() && box.isEmpty()) {
            return ExceptionReport.invalid("BBOX", bbox.get(), "rectangle");
        }
        for (String name : List.of("MAXFEATURES", "STARTINDEX")) {
            Optional<String> number = given(name).filter(text -> !text.matches("\\d{1,9}"));
            if (number.isPresent()) {
                return ExceptionReport.invalid(name, number.get(), "int");
            }
        }
        Optional<String> srs = given("SRSNAME");
        if (srs.isPresent() && !srs.get().equals("EPSG:4326")) {
            return ExceptionReport.notWellFormed("only EPSG:4326 is simulated");
        }
        List<String> filters = given("EXP_FILTER").map(FilterParameter::split).orElse(List.of());
        Optional<Expression> filter = filters.size() == 1 ? ExpressionParser.parse(filters.get(0)) : Optional.empty();
        if (filters.size() == 1 && filter.isEmpty()) {
            return ExceptionReport.notWellFormed("The EXP_FILTER expression has errors: " + filters.get(0));
        }
        // A layer kept in UTM does not know degrees unless it is told that they are, and a flat box gets lost there.
        boolean lost = box.isPresent() && (srs.isEmpty() || box.get().isFlat());
        return render(lost ? List.of() : matching(box, filter), box.orElse(BOLIVIA));
    }

    /** A parameter that says something. */
    private Optional<String> given(String name) {
        return query.first(name).filter(value -> !value.isEmpty());
    }

    Answer render(List<Feature> features, Box box) {
        boolean geoJson = query.first("OUTPUTFORMAT")
                .filter(format -> List.of(
                                "geojson", "application/vnd.geo+json", "application/json", "application/geo+json")
                        .contains(format.toLowerCase(Locale.ROOT)))
                .isPresent();
        return geoJson ? GeoJson.of(layer, features, box) : Gml.of(layer, features);
    }

    private List<Feature> matching(Optional<Box> box, Optional<Expression> filter) {
        Stream<Feature> features = layer.features().stream()
                .filter(feature -> box.isEmpty() || feature.geometry().touches(box.get()))
                .filter(feature -> filter.isEmpty() || filter.get().holdsFor(feature.keeping(layer::has)));
        int most = number("MAXFEATURES", Integer.MAX_VALUE);
        return features.skip(number("STARTINDEX", 0)).limit(most).toList();
    }

    private int number(String name, int otherwise) {
        return given(name).map(Integer::parseInt).orElse(otherwise);
    }

    /** An answer without features, as if nothing were wrong. */
    Answer nothing() {
        return render(List.of(), BOLIVIA);
    }
}
