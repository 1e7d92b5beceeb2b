package bo.comteco.postventa.testkit.port;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The classes of this package, those of the kit and those of its tests. */
final class Compiled {

    private static final String PACKAGE = Compiled.class.getPackageName();

    private Compiled() {}

    static Stream<Class<?>> classes() {
        return Stream.of("classes", "test-classes").flatMap(Compiled::in);
    }

    private static Stream<Class<?>> in(String folder) {
        try (var files = Files.list(Path.of("target", folder, PACKAGE.replace('.', '/')))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.startsWith("package-info"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .sorted()
                    .<Class<?>>map(Compiled::named)
                    .toList()
                    .stream();
        } catch (IOException notBuilt) {
            throw new UncheckedIOException(notBuilt);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(PACKAGE + "." + name);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
