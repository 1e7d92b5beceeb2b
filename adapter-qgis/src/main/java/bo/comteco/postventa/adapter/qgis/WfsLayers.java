package bo.comteco.postventa.adapter.qgis;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The features of the network's layers. QGIS Server has wrong answers that look right: a layer is believed only after
 * its fields were checked, and checked again after every trouble; and that nothing is there is believed only of a layer
 * that holds something elsewhere and finds it there.
 */
final class WfsLayers {

    private static final int PAGE = 500;

    /** Of a layer that is asked for anything at all: one may have no place. */
    private static final int A_FEW = 10;

    private static final int MOST_PAGES = 40;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final WfsClient wfs;
    private final Set<Layer> checked = EnumSet.noneOf(Layer.class);

    WfsLayers(WfsClient wfs) {
        this.wfs = wfs;
    }

    /** The features that touch a box; each has all fields of its layer. */
    List<JsonNode> within(Layer layer, Box box) {
        return believed(() -> {
            check(layer);
            var features = new ArrayList<JsonNode>();
            var ids = new HashSet<String>();
            for (int pages = 0; pages < MOST_PAGES; pages++) {
                var page = page(layer, Map.of("BBOX", box.asParameter()), features.size());
                page.forEach(feature -> requireAsked(layer, box, feature, ids));
                features.addAll(page);
                if (page.size() < PAGE) {
                    return features;
                }
            }
            throw new Silence("layer " + layer.typeName() + " has no end");
        });
    }

    /**
     * That a layer holds nothing near is believed only if it holds something at all, and finds it when it is asked for
     * by its place: a layer may have lost its spatial index, and whatever stands between may have lost the reference
     * system or turned the axes.
     */
    void requireSomething(Layer layer) {
        believed(() -> {
            var any = page(layer, Map.of(), 0);
            any.forEach(feature -> requireFields(layer, feature));
            var place = any.stream()
                    .flatMap(feature -> Box.aroundTheFirstOf(feature.path("geometry")).stream())
                    .findFirst()
                    .orElseThrow(() -> new Silence("layer " + layer.typeName() + " is empty"));
            var found = page(layer, Map.of("BBOX", place.asParameter()), 0);
            if (found.isEmpty()) {
                throw new Silence("layer " + layer.typeName() + " does not find by its place what it holds");
            }
            var ids = new HashSet<String>();
            found.forEach(feature -> requireAsked(layer, place, feature, ids));
            return found;
        });
    }

    /** What was not asked for was not asked of a server that understood the question. */
    private static void requireAsked(Layer layer, Box box, JsonNode feature, Set<String> ids) {
        var id = feature.path("id").asString("");
        if (!id.isEmpty() && !ids.add(id)) {
            throw new Silence("layer " + layer.typeName() + " gave a feature twice");
        }
        if (!Box.of(feature.path("geometry")).answers(box)) {
            throw new Silence("layer " + layer.typeName() + " gave a feature that is elsewhere");
        }
        requireFields(layer, feature);
    }

    private static void requireFields(Layer layer, JsonNode feature) {
        for (String field : layer.fields()) {
            if (!feature.path("properties").has(field)) {
                throw new Silence("layer " + layer.typeName() + " gave a feature without " + field);
            }
        }
    }

    /** After any trouble the layers' fields are looked at again. */
    private <T> T believed(Supplier<T> question) {
        try {
            return question.get();
        } catch (Silence trouble) {
            forget();
            throw trouble;
        }
    }

    private synchronized void forget() {
        checked.clear();
    }

    private void check(Layer layer) {
        synchronized (this) {
            if (checked.contains(layer)) {
                return;
            }
        }
        var missing = new HashSet<>(layer.fields());
        missing.removeAll(fields(layer));
        if (!missing.isEmpty()) {
            throw new Silence("layer " + layer.typeName() + " is published without " + missing);
        }
        synchronized (this) {
            checked.add(layer);
        }
    }

    private Set<String> fields(Layer layer) {
        var schema = wfs.get("DescribeFeatureType", Map.of("TYPENAME", layer.typeName()), "xml");
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        var fields = new HashSet<String>();
        try {
            var reader = factory.createXMLStreamReader(new StringReader(schema));
            while (reader.hasNext()) {
                reader.next();
                if (reader.isStartElement() && reader.getLocalName().equals("element")) {
                    fields.add(String.valueOf(reader.getAttributeValue(null, "name")));
                }
            }
        } catch (XMLStreamException unreadable) {
            throw new Silence("the fields of " + layer.typeName() + " can't be read", unreadable);
        }
        return fields;
    }

    private List<JsonNode> page(Layer layer, Map<String, String> where, int start) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("TYPENAME", layer.typeName());
        parameters.put("OUTPUTFORMAT", "GeoJSON");
        parameters.put("SRSNAME", "EPSG:4326");
        parameters.put("MAXFEATURES", Integer.toString(where.isEmpty() ? A_FEW : PAGE));
        parameters.putAll(where);
        if (start > 0) {
            parameters.put("STARTINDEX", Integer.toString(start));
        }
        return features(layer, wfs.get("GetFeature", parameters, "json"));
    }

    private static List<JsonNode> features(Layer layer, String body) {
        try {
            var collection = JSON.readTree(body);
            if (!collection.path("type").asString("").equals("FeatureCollection")
                    || !collection.path("features").isArray()) {
                throw new Silence("layer " + layer.typeName() + " answered JSON that is no FeatureCollection");
            }
            var features = new ArrayList<JsonNode>();
            collection.path("features").forEach(features::add);
            return features;
        } catch (JacksonException unreadable) {
            throw new Silence("layer " + layer.typeName() + " answered JSON that can't be read", unreadable);
        }
    }
}
