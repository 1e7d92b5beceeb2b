package bo.comteco.postventa.domain.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A source file without its comments, as far as one must read it to know which texts it names. */
record JavaSource(String className, String code) {

    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern COMMENT_OR_LITERAL =
            Pattern.compile("(\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)+')|/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern CONSTANT = Pattern.compile("String (\\w+) = \"([^\"]*)\"");
    private static final String MESSAGE = "Message.of(";
    private static final String WITH = ".with(";

    /** A constant that holds a text. */
    record Constant(String name, String value) {}

    /** Every source file of the main code of the modules below a folder. */
    static List<JavaSource> below(Path folder, String... modules) {
        return Stream.of(modules)
                .map(module -> folder.resolve(module).resolve("src/main/java"))
                .flatMap(JavaSource::files)
                .map(JavaSource::read)
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaSource read(Path file) {
        try {
            var code = COMMENT_OR_LITERAL
                    .matcher(Files.readString(file))
                    .replaceAll(found -> found.group(1) == null ? " " : Matcher.quoteReplacement(found.group()));
            return new JavaSource(className(file), code);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String className(Path file) {
        var path = file.toString();
        return path.substring(path.indexOf("/bo/comteco/") + 1, path.length() - ".java".length())
                .replace('/', '.');
    }

    /** Every text in quotes. */
    List<String> strings() {
        return strings(code);
    }

    private static List<String> strings(String code) {
        return found(STRING, code).map(string -> string.group(1)).toList();
    }

    List<Constant> constants() {
        return found(CONSTANT, code)
                .map(constant -> new Constant(constant.group(1), constant.group(2)))
                .toList();
    }

    private static Stream<MatchResult> found(Pattern pattern, String code) {
        return pattern.matcher(code).results();
    }

    /** Every text in quotes that stands where a message's key stands. */
    List<String> keysOfMessages() {
        var keys = new ArrayList<String>();
        for (int at = code.indexOf(MESSAGE); at >= 0; at = code.indexOf(MESSAGE, at + 1)) {
            int from = at + MESSAGE.length();
            keys.addAll(strings(code.substring(from, closing(from))));
        }
        return keys;
    }

    /** The names of all arguments that are given to any message here, constants as they are written. */
    List<String> arguments() {
        var names = new ArrayList<String>();
        for (int at = code.indexOf(WITH); at >= 0; at = code.indexOf(WITH, at + 1)) {
            names.add(first(at + WITH.length()));
        }
        return names;
    }

    private String first(int from) {
        return code.substring(from, code.indexOf(',', from)).strip();
    }

    /** Where the parenthesis closes that was opened just before. */
    private int closing(int from) {
        int depth = 1;
        boolean quoted = false;
        int at = from;
        while (depth > 0) {
            char c = code.charAt(at++);
            if (c == '\\') {
                at++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && c == ')') {
                depth--;
            }
        }
        return at - 1;
    }

    @Override
    public String toString() {
        return className;
    }
}
