package bo.comteco.postventa.adapter.persistence.json;

import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Lets Jackson read something as a function does. */
final class Reader<T> extends ValueDeserializer<T> {

    private final Function<StrictReader, T> read;

    Reader(Function<StrictReader, T> read) {
        this.read = read;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) {
        return read.apply(new StrictReader(in));
    }
}
