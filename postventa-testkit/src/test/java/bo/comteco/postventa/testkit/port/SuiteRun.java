package bo.comteco.postventa.testkit.port;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
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
record SuiteRun(List<String> failed) {

    SuiteRun {
        failed = List.copyOf(failed);
    }

    static SuiteRun of(Class<?> adapter) {
        var failures = new Failures();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(adapter))
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
                    if (method.getJavaMethod().getDeclaringClass().isInterface()) {
                        names.add(method.getMethodName());
                    }
                } else {
                    names.add(String.valueOf(result.getThrowable().orElse(null)));
                }
            });
        }
    }
}
