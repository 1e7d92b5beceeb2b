package bo.comteco.postventa.adapter.persistence.json;

import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Lets Jackson write something as a function does. */
final class Writer<T> extends ValueSerializer<T> {

    private final BiConsumer<T, JsonGenerator> write;

    Writer(BiConsumer<T, JsonGenerator> write) {
        this.write = write;
    }

    @Override
    public void serialize(T thing, JsonGenerator out, SerializationContext context) {
        write.accept(thing, out);
    }
}
