package bo.comteco.postventa.simulator.network;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One published layer.
 *
 * @param fields all of them, the geometry apart
 */
public record Layer(String name, List<Field> fields, List<Feature> features) {

    public Layer {
        fields = List.copyOf(fields);
        features = List.copyOf(features);
    }

    /** Whether it has a field of that name. */
    public boolean has(String field) {
        return fields.stream().anyMatch(one -> one.name().equals(field));
    }

    /** The layer without any field. */
    public Layer bare() {
        return new Layer(name, List.of(), features);
    }

    /** The feature with a code. */
    public Optional<Feature> find(String code) {
        return features.stream().filter(feature -> feature.code().equals(code)).findFirst();
    }

    /** The layer without some of its fields. */
    public Layer without(Set<String> hidden) {
        return new Layer(
                name,
                fields.stream().filter(field -> !hidden.contains(field.name())).toList(),
                features);
    }

    /** The layer with the feature of a code changed. */
    public Layer change(String code, UnaryOperator<Feature> how) {
        return new Layer(
                name,
                fields,
                features.stream()
                        .map(feature -> feature.code().equals(code) ? how.apply(feature) : feature)
                        .toList());
    }
}
