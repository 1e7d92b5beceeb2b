package bo.comteco.postventa.adapter.documents;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What travels with this module beside its classes: the template, the typeface. */
final class Resource {

    private Resource() {}

    /** @throws UncheckedIOException if it is not on the class path */
    static byte[] bytes(String name) {
        try (InputStream stream = Resource.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new FileNotFoundException(name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("A resource of the printed forms can't be read: " + name, e);
        }
    }
}
