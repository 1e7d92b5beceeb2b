package bo.comteco.postventa.domain.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** Texts by key as a file in the format of properties, encoded in UTF-8, holds them. */
final class Bundle {

    private Bundle() {}

    /** The texts of {@code <name>_es.properties} beside this class. */
    static Map<String, String> named(String name) {
        var resource = name + "_es.properties";
        var in = Objects.requireNonNull(Bundle.class.getResourceAsStream(resource), resource);
        try (Reader reader = new InputStreamReader(in, UTF_8)) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** @throws UnrenderableText if a key stands there twice */
    static Map<String, String> read(Reader reader) throws IOException {
        var lines = new EachOnce();
        lines.load(reader);
        var texts = new TreeMap<String, String>();
        lines.stringPropertyNames().forEach(key -> texts.put(key, lines.getProperty(key)));
        return Collections.unmodifiableMap(texts);
    }

    /** Properties by themselves let the later of two lines win in silence. */
    private static final class EachOnce extends Properties {

        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Object put(Object key, Object text) {
            if (containsKey(key)) {
                throw new UnrenderableText(key.toString(), "is defined twice");
            }
            return super.put(key, text);
        }
    }
}
