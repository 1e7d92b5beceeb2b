package bo.comteco.postventa.testkit.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of these suites can be broken, and who breaks it is caught by its test. */
class BrokenAdaptersTest {

    static Stream<Class<?>> broken() {
        return BrokenAdapters.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void whatIsBrokenIsCaughtByItsTestsAndByNoOthers(Class<?> adapter) {
        assertThat(SuiteRun.of(adapter).failed())
                .as("%s", adapter.getSimpleName())
                .containsExactlyInAnyOrderElementsOf(BrokenAdapters.caughtBy(adapter));
    }

    @Test
    void everyRuleIsBrokenByAnAdapter() {
        var unbroken = BrokenAdapters.rules();
        BrokenAdapters.rows().map(Rules.Row::rule).forEach(unbroken::remove);

        assertThat(unbroken).isEmpty();
    }
}
