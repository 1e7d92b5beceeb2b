package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.testkit.counter.IndicatorDayContract;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The adapters that are broken on purpose, each a class of its own that says what it {@link Breaks}. */
public final class BrokenAdapters {

    private static final Class<?>[] PACKAGES = {PortContract.class, IndicatorDayContract.class};

    private BrokenAdapters() {}

    static Stream<Class<?>> all() {
        return Compiled.inPackagesOf(PACKAGES).filter(one -> one.isAnnotationPresent(Breaks.class));
    }

    /** What the suites in the same packages promise. */
    static Set<String> rules() {
        return Rules.inPackagesOf(PACKAGES);
    }

    static List<String> caughtBy(Class<?> adapter) {
        return List.of(adapter.getAnnotation(Breaks.class).value());
    }

    /** What the page says of them. */
    public static Stream<Rules.Row> rows() {
        return all().map(adapter -> new Rules.Row(
                Rules.of(adapter, caughtBy(adapter).get(0)), Words.of(adapter.getSimpleName()), caughtBy(adapter)));
    }
}
