package bo.comteco.postventa.adapter.persistence.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JsonToken;

/** Reads lists. */
final class Elements {

    private Elements() {}

    /** Reads the list that begins where reading stands, and stops at its end. */
    static <T> List<T> read(StrictReader in, Function<StrictReader, T> element) {
        in.require(JsonToken.START_ARRAY);
        var elements = new ArrayList<T>();
        while (in.next() != JsonToken.END_ARRAY) {
            elements.add(element.apply(in));
        }
        return elements;
    }
}
