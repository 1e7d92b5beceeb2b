package bo.comteco.postventa.simulator.network;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One thing on a layer.
 *
 * @param number its number in the layer, from 1
 * @param values by field name: texts, whole numbers, or null where nothing is known
 */
public record Feature(int number, Geometry geometry, Map<String, @Nullable Object> values) {

    public Feature {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** What its code is. */
    public String code() {
        return value("code").map(Object::toString).orElse("");
    }

    /** The value of a field; empty where it is null or there is no such field. */
    public Optional<Object> value(String field) {
        return Optional.ofNullable(values.get(field));
    }

    /** The same with some other values. */
    public Feature with(Map<String, ? extends @Nullable Object> changed) {
        var all = new LinkedHashMap<String, @Nullable Object>(values);
        all.putAll(changed);
        return new Feature(number, geometry, all);
    }

    /** The same without the fields that are not wanted. */
    public Feature keeping(Predicate<String> wanted) {
        var kept = new LinkedHashMap<String, @Nullable Object>(values);
        kept.keySet().removeIf(wanted.negate());
        return new Feature(number, geometry, kept);
    }
}
