package bo.comteco.postventa.bootstrap;

import bo.comteco.postventa.testkit.SuiteOf;
import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/**
 * Driven ports, their suites, who fills them and who tries that, as the class files say.
 *
 * @param classes all of them
 * @param product whether one is there for others, and not for tests of its own
 */
record PortKit(JavaClasses classes, Predicate<JavaClass> product) {

    /** The core, the adapters, the kit and the service of a reactor, as they are built. */
    static JavaClasses builtBelow(Path reactor) throws IOException {
        try (var modules = Files.newDirectoryStream(reactor, "{postventa-*,adapter-*,bootstrap}")) {
            var folders = new ArrayList<Path>();
            for (var module : modules) {
                folders.add(module.resolve("target").resolve("classes"));
                folders.add(module.resolve("target").resolve("test-classes"));
            }
            return ArchConfiguration.withThreadLocalScope(configuration -> {
                configuration.setResolveMissingDependenciesFromClassPath(false);
                return new ClassFileImporter().importPaths(folders);
            });
        }
    }

    /** Whether somebody can use it: it was compiled for others, and not for tests. */
    static boolean isForOthers(JavaClass type) {
        return type.getSource()
                .filter(source -> source.getUri().getPath().contains("/target/classes/"))
                .isPresent();
    }

    private Stream<JavaClass> ports() {
        return classes.stream()
                .filter(type -> type.isInterface() && type.isAnnotatedWith(SecondaryPort.class) && product.test(type));
    }

    private List<JavaClass> suitesOf(JavaClass port) {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(SuiteOf.class))
                .filter(type -> Arrays.stream(
                                type.getAnnotationOfType(SuiteOf.class).value())
                        .anyMatch(port::isEquivalentTo))
                .toList();
    }

    /** Ports without a suite. */
    List<String> untriedPorts() {
        return ports().filter(port -> suitesOf(port).isEmpty())
                .map(JavaClass::getSimpleName)
                .sorted()
                .toList();
    }

    /** Methods of ports that have a suite, and that no suite of the port calls. */
    List<String> uncalledMethods() {
        return ports().filter(port -> !suitesOf(port).isEmpty())
                .flatMap(port -> {
                    var called = new HashSet<String>();
                    suitesOf(port).forEach(suite -> called.addAll(calls(suite, port)));
                    return port.getMethods().stream()
                            .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                            .map(JavaMethod::getName)
                            .filter(name -> !called.contains(name))
                            .map(name -> port.getSimpleName() + "." + name);
                })
                .sorted()
                .toList();
    }

    private static Set<String> calls(JavaClass suite, JavaClass port) {
        var called = new HashSet<String>();
        Stream.of(Stream.of(suite), suite.getAllRawSuperclasses().stream(), suite.getAllRawInterfaces().stream())
                .flatMap(types -> types)
                .flatMap(type -> type.getCodeUnitAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().equals(port))
                .forEach(access -> called.add(access.getName()));
        return called;
    }

    /** Who fills a port and is not run through each of its suites. */
    List<String> untriedFillers() {
        return classes.stream()
                .filter(type -> !type.isInterface() && product.test(type))
                .flatMap(type -> ports().filter(port -> type.isAssignableTo(port.getName()))
                        .flatMap(port -> suitesOf(port).stream())
                        .filter(suite -> tests(suite).noneMatch(test -> reaches(test, type)))
                        .map(suite -> type.getSimpleName() + " by " + suite.getSimpleName()))
                .sorted()
                .toList();
    }

    /** What the build runs of a suite. */
    private Stream<JavaClass> tests(JavaClass suite) {
        return classes.stream()
                .filter(type -> type.isTopLevelClass()
                        && type.getSimpleName().endsWith("Test")
                        && !type.getModifiers().contains(JavaModifier.ABSTRACT)
                        && type.isAssignableTo(suite.getName()));
    }

    /** Whether a test makes use of a class, itself or by others of its package. */
    private static boolean reaches(JavaClass test, JavaClass wanted) {
        var seen = new HashSet<JavaClass>();
        var left = new ArrayDeque<JavaClass>();
        left.add(test);
        while (!left.isEmpty()) {
            var next = left.remove();
            if (next.equals(wanted)) {
                return true;
            }
            if (next.getPackageName().equals(test.getPackageName()) && seen.add(next)) {
                Stream.concat(Stream.of(next), next.getAllRawSuperclasses().stream())
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(Dependency::getTargetClass)
                        .forEach(left::add);
            }
        }
        return false;
    }
}
