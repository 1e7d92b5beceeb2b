package bo.comteco.postventa.faultmatrix;

import bo.comteco.postventa.application.driven.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which driven ports an adapter fills, as its classes say. */
public final class Ports {

    private static final String DRIVEN = Reply.class.getPackageName();

    private Ports() {}

    /** The methods of the ports that the classes of a package fill, each as {@code Port.method}. */
    public static SortedSet<String> methodsFilledBeside(Class<?> one) {
        var methods = new TreeSet<String>();
        for (var type : classesBeside(one)) {
            for (var port : portsOf(type)) {
                Arrays.stream(port.getMethods())
                        .filter(method -> Modifier.isAbstract(method.getModifiers()))
                        .map(Ports::name)
                        .forEach(methods::add);
            }
        }
        return methods;
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static Set<Class<?>> classesBeside(Class<?> one) {
        try {
            var root = Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
            var classes = new HashSet<Class<?>>();
            for (var file : filesIn(root, one.getPackageName().replace('.', '/'))) {
                if (file.endsWith(".class") && !file.equals("package-info.class")) {
                    classes.add(Class.forName(
                            one.getPackageName() + "." + file.substring(0, file.length() - ".class".length()),
                            false,
                            one.getClassLoader()));
                }
            }
            return classes;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException | ClassNotFoundException odd) {
            throw new IllegalStateException("the classes beside " + one + " can't be looked at", odd);
        }
    }

    /** A module is a folder of classes while only tests are run, and a jar once it is packaged. */
    private static List<String> filesIn(Path root, String folder) throws IOException {
        if (Files.isDirectory(root)) {
            return names(root.resolve(folder));
        }
        try (var jar = FileSystems.newFileSystem(root)) {
            return names(jar.getPath(folder));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(Path::getFileName).map(Path::toString).toList();
        }
    }

    private static Set<Class<?>> portsOf(Class<?> type) {
        var ports = new HashSet<Class<?>>();
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            for (var role : each.getInterfaces()) {
                if (role.getPackageName().equals(DRIVEN) && !role.isSealed()) {
                    ports.add(role);
                }
            }
        }
        return ports;
    }
}
