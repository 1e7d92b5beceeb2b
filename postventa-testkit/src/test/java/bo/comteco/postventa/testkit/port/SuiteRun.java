package bo.comteco.postventa.testkit.port;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * One run of a suite over an adapter.
 *
 * @param failed the suite's tests that failed; what the adapter's test asks besides is left out
 */
public record SuiteRun(List<String> failed) {

    public SuiteRun {
        failed = List.copyOf(failed);
    }

    static SuiteRun of(Class<?> adapter) {
        return of(adapter, Map.of());
    }

    /** With what JUnit is to be told besides. */
    public static SuiteRun of(Class<?> adapter, Map<String, String> told) {
        var failures = new Failures();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(adapter))
                                .configurationParameters(told)
                                .build(),
                        failures);
        return new SuiteRun(failures.names);
    }

    private static final class Failures implements TestExecutionListener {

        private final List<String> names = new ArrayList<>();

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (result.getStatus() == Status.SUCCESSFUL) {
                return;
            }
            test.getSource().ifPresent(source -> {
                if (source instanceof MethodSource method) {
                    var suite = method.getJavaMethod().getDeclaringClass();
                    if (suite.getSimpleName().endsWith("Contract") && !names.contains(method.getMethodName())) {
                        names.add(method.getMethodName());
                    }
                } else {
                    names.add(String.valueOf(result.getThrowable().orElse(null)));
                }
            });
        }
    }
}
