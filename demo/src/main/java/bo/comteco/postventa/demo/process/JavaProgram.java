package bo.comteco.postventa.demo.process;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Java program, to be run by the Java that runs this one.
 *
 * @param options   for the virtual machine
 * @param entry     what names the program: a jar, or a class path and a main class
 * @param arguments for the program
 */
public record JavaProgram(List<String> options, List<String> entry, List<String> arguments) {

    /** Copies the lists. */
    public JavaProgram {
        options = List.copyOf(options);
        entry = List.copyOf(entry);
        arguments = List.copyOf(arguments);
    }

    /** An executable jar. */
    public static JavaProgram jar(Path jar) {
        return new JavaProgram(List.of(), List.of("-jar", jar.toString()), List.of());
    }

    /** A main class, by its binary name. */
    public static JavaProgram mainClass(String name, List<Path> classPath) {
        String path = classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        return new JavaProgram(List.of(), List.of("-cp", path, name), List.of());
    }

    /** The same program with these options for the virtual machine, such as {@code -Xmx256m}. */
    public JavaProgram withOptions(String... options) {
        return new JavaProgram(List.of(options), entry, arguments);
    }

    /** The same program with these arguments. */
    public JavaProgram withArguments(String... arguments) {
        return new JavaProgram(options, entry, List.of(arguments));
    }

    List<String> commandLine() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.of(List.of(java), options, entry, arguments)
                .flatMap(List::stream)
                .toList();
    }
}
