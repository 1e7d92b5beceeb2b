package bo.comteco.postventa.testkit.port;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Values in which one thing is another. */
public final class Altered {

    private Altered() {}

    /** A record that is the same but for a component. */
    public static <R extends Record> R in(R record, String component, @Nullable Object value) {
        var type = record.getClass();
        var components = type.getRecordComponents();
        if (Arrays.stream(components).noneMatch(one -> one.getName().equals(component))) {
            throw new IllegalArgumentException(type + " has no " + component);
        }
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            var values = new @Nullable Object[components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = components[i].getName().equals(component)
                        ? value
                        : components[i].getAccessor().invoke(record);
            }
            @SuppressWarnings("unchecked")
            R altered = (R) constructor.newInstance(values);
            return altered;
        } catch (InvocationTargetException thrown) {
            throw new IllegalArgumentException(thrown.getCause());
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}
