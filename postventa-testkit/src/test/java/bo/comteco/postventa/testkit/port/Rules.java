package bo.comteco.postventa.testkit.port;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the kit: every test of a suite is one. */
public final class Rules {

    private Rules() {}

    /** Every rule of the suites in some packages, each told by one of its classes. */
    public static Set<String> inPackagesOf(Class<?>... some) {
        var all = new TreeSet<String>();
        Compiled.inPackagesOf(some).filter(Rules::isSuite).flatMap(Rules::of).forEach(all::add);
        return all;
    }

    private static boolean isSuite(Class<?> type) {
        return type.getSimpleName().endsWith("Contract");
    }

    private static Stream<String> of(Class<?> suite) {
        return Arrays.stream(suite.getDeclaredMethods())
                .filter(method ->
                        method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(TestFactory.class))
                .map(Method::getName)
                .map(name -> suite.getSimpleName() + "." + name);
    }

    /** The rule that a test of a name is, where a class has that test of a suite. */
    public static String of(Class<?> tested, String test) {
        return suites(tested)
                .flatMap(Rules::of)
                .filter(rule -> rule.endsWith("." + test))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(tested + " is not tried by " + test));
    }

    private static Stream<Class<?>> suites(Class<?> type) {
        var above = type.getSuperclass() == null ? Stream.<Class<?>>empty() : suites(type.getSuperclass());
        return Stream.of(
                        Stream.<Class<?>>of(type).filter(Rules::isSuite),
                        above,
                        Arrays.stream(type.getInterfaces()).flatMap(Rules::suites))
                .flatMap(all -> all);
    }

    /**
     * One that is broken on purpose, as the page of rules tells it.
     *
     * @param rule which it breaks
     * @param how it does so
     * @param caughtBy the tests that show it, that of the rule first
     */
    public record Row(String rule, String how, List<String> caughtBy) {

        public Row {
            caughtBy = List.copyOf(caughtBy);
        }
    }
}
