package bo.comteco.postventa.testkit.port;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the suites can be broken, and who breaks it is caught by its test. */
class BrokenAdaptersTest {

    private static final Path TABLE = Path.of("..", "docs", "port-kit-rules.md");

    private static final String ABOUT = """
            # The rules of the port kit

            Written by `BrokenAdaptersTest` of `postventa-testkit`, which runs the suites over adapters that are broken on
            purpose, and kept as a golden file (`-Dgolden.write=true` writes it anew). Every rule is one test of a suite;
            each has an adapter that breaks it, and no others of the tests fail than those named here.
            [adding-an-adapter.md](adding-an-adapter.md) says how the suites are used.
            """;

    static Stream<Class<?>> broken() {
        return Compiled.classes()
                .filter(one -> one.isAnnotationPresent(Breaks.class))
                .sorted(Comparator.comparing(Class::getName));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void whatIsBrokenIsCaughtByItsTestsAndByNoOthers(Class<?> adapter) {
        assertThat(SuiteRun.of(adapter).failed())
                .as("%s", adapter.getSimpleName())
                .containsExactlyInAnyOrder(breaks(adapter));
    }

    @Test
    void everyRuleIsBrokenByAnAdapter() {
        var unbroken = new TreeSet<String>();
        suites().forEach(suite -> rules(suite).map(BrokenAdaptersTest::rule).forEach(unbroken::add));
        broken().forEach(adapter -> unbroken.remove(broken(adapter)));

        assertThat(unbroken).isEmpty();
    }

    @Test
    void theTableOfRulesIsUpToDate() throws IOException {
        var table = table();
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(TABLE, table);
        }

        assertThat(Files.readString(TABLE)).isEqualTo(table);
    }

    private static String table() {
        var lines = new TreeMap<String, String>();
        broken().forEach(adapter -> lines.merge(
                broken(adapter),
                "| `" + broken(adapter) + "` | " + Words.of(adapter.getSimpleName()) + " | "
                        + Arrays.stream(breaks(adapter))
                                .map(test -> "`" + test + "`")
                                .collect(joining(", "))
                        + " |",
                (one, other) -> one + "\n" + other));
        return ABOUT + "\n" + lines.size() + " rules in " + suites().size() + " suites, "
                + broken().count() + " broken adapters.\n\n"
                + "| rule | the adapter that breaks it | caught by |\n|---|---|---|\n"
                + String.join("\n", lines.values())
                + "\n";
    }

    private static List<Class<?>> suites() {
        return Compiled.classes()
                .filter(one -> one.isInterface() && one.getSimpleName().endsWith("Contract"))
                .toList();
    }

    private static Stream<Method> rules(Class<?> suite) {
        return Arrays.stream(suite.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(Test.class));
    }

    private static String rule(Method test) {
        return test.getDeclaringClass().getSimpleName() + "." + test.getName();
    }

    private static String broken(Class<?> adapter) {
        try {
            return rule(adapter.getMethod(breaks(adapter)[0]));
        } catch (NoSuchMethodException unknown) {
            throw new IllegalStateException(adapter + " breaks a rule that there is not", unknown);
        }
    }

    private static String[] breaks(Class<?> adapter) {
        return adapter.getAnnotation(Breaks.class).value();
    }
}
