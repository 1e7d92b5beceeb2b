package bo.comteco.postventa.testkit.port;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** The classes of this module, those of the kit and those of its tests. */
final class Compiled {

    private Compiled() {}

    /** Those of some packages, each told by one of its classes. */
    static Stream<Class<?>> inPackagesOf(Class<?>... some) {
        return Arrays.stream(some)
                .map(Class::getPackageName)
                .flatMap(name -> Stream.of("classes", "test-classes").flatMap(folder -> in(folder, name)));
    }

    private static Stream<Class<?>> in(String folder, String packageName) {
        try (var files = Files.list(Path.of("target", folder, packageName.replace('.', '/')))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.startsWith("package-info"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .sorted()
                    .<Class<?>>map(name -> named(packageName + "." + name))
                    .toList()
                    .stream();
        } catch (IOException notBuilt) {
            throw new UncheckedIOException(notBuilt);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
