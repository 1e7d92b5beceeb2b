package bo.comteco.postventa.domain.manual;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.walk.GoldenFile;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;

/** Every decision on how the manual is read is held by a test that says so: {@link ReadAs}. */
class EveryDecisionTest {

    private static final Path DECISIONS = Path.of("..", "docs", "decisions");
    private static final Pattern ROW = Pattern.compile("^\\| (D-\\d+) \\| [^|]+ \\| ([^|]+) \\|", Pattern.MULTILINE);

    /** What is held in part, and the part that is not there yet. */
    private static final Map<String, String> IN_PART = Map.of();

    private final SortedMap<String, String> decided = decided();
    private final SortedMap<String, Method> tests = tests();

    EveryDecisionTest() throws IOException, ReflectiveOperationException {}

    @Test
    void everyDecisionIsHeldByATest() {
        var held = new TreeSet<String>();
        tests.values().forEach(test -> held.addAll(decisionsOf(test)));

        assertThat(held).containsAll(IN_PART.keySet()).containsAll(decided.keySet());
    }

    @Test
    void whatHoldsADecisionIsATestAndKnowsTheDecision() {
        assertThat(tests).allSatisfy((name, test) -> {
            assertThat(decided.keySet()).containsAll(decisionsOf(test));
            assertThat(Stream.of(Test.class, TestFactory.class, ParameterizedTest.class))
                    .anyMatch(test::isAnnotationPresent);
        });
    }

    @Test
    void readsAsAgreed() {
        var page = new StringBuilder("""
                # What holds each decision

                Written by `EveryDecisionTest` of postventa-domain, which fails when a decision has no test.

                | id | read as | tests |
                |---|---|---|
                """);
        decided.forEach((id, reading) -> page.append("| " + id + " | " + reading + " | " + holding(id) + " |\n"));

        GoldenFile.compare(DECISIONS.resolve("tests.md"), page.toString());
    }

    private String holding(String id) {
        var holding = new ArrayList<String>();
        tests.forEach((name, test) -> {
            if (decisionsOf(test).contains(id)) {
                holding.add("`" + name + "`");
            }
        });
        Optional.ofNullable(IN_PART.get(id)).ifPresent(holding::add);
        return String.join("<br>", holding);
    }

    private static Set<String> decisionsOf(Method test) {
        return Stream.of(test.getAnnotationsByType(ReadAs.class))
                .flatMap(read -> Stream.of(read.value()))
                .collect(toSet());
    }

    /** The normative reading's decisions and this project's, each with how the manual is read. */
    private static SortedMap<String, String> decided() throws IOException {
        var decided = new TreeMap<String, String>();
        for (var list : List.of(DECISIONS.resolve("given.md"), DECISIONS.resolve("manual.md"))) {
            ROW.matcher(Files.readString(list)).results().forEach(row -> decided.put(row.group(1), row.group(2)));
        }
        return decided;
    }

    private static SortedMap<String, Method> tests() throws IOException, ReflectiveOperationException {
        var root = Path.of("target", "test-classes");
        var tests = new TreeMap<String, Method>();
        try (var files = Files.walk(root)) {
            for (var file :
                    files.filter(found -> found.toString().endsWith(".class")).toList()) {
                var name =
                        root.relativize(file).toString().replace(".class", "").replace('/', '.');
                for (var method : Class.forName(name, false, ReadAs.class.getClassLoader())
                        .getDeclaredMethods()) {
                    if (method.isAnnotationPresent(ReadAs.class)) {
                        tests.put(method.getDeclaringClass().getSimpleName() + "." + method.getName(), method);
                    }
                }
            }
        }
        return tests;
    }
}
