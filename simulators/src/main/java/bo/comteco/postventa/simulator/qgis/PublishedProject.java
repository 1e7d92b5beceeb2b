package bo.comteco.postventa.simulator.qgis;

import bo.comteco.postventa.simulator.network.Feature;
import bo.comteco.postventa.simulator.network.Layer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The layers as they are published now. Not safe for several threads. */
final class PublishedProject {

    private final Map<String, Layer> layers = new LinkedHashMap<>();
    private final Map<String, Set<String>> hiddenFields = new HashMap<>();
    private final Set<String> withdrawn = new HashSet<>();

    PublishedProject(List<Layer> layers) {
        layers.forEach(layer -> this.layers.put(layer.name(), layer));
    }

    Collection<Layer> published() {
        return layers.keySet().stream().flatMap(name -> find(name).stream()).toList();
    }

    /** A layer that is published, without its hidden fields. */
    Optional<Layer> find(String name) {
        return Optional.ofNullable(layers.get(name))
                .filter(layer -> !withdrawn.contains(name))
                .map(layer -> layer.without(hiddenFields.getOrDefault(name, Set.of())));
    }

    boolean has(String name) {
        return layers.containsKey(name);
    }

    void hide(String name, Set<String> fields) {
        hiddenFields.put(name, fields);
    }

    void publish(String name, boolean published) {
        if (published) {
            withdrawn.remove(name);
        } else {
            withdrawn.add(name);
        }
    }

    /** Changes values of one feature; empty where there is none with that code. */
    Optional<Feature> change(String name, String code, Map<String, ? extends @Nullable Object> values) {
        layers.computeIfPresent(name, (same, layer) -> layer.change(code, feature -> feature.with(values)));
        return Optional.ofNullable(layers.get(name)).flatMap(layer -> layer.find(code));
    }
}
