package bo.comteco.postventa.domain.trace;

import static java.util.stream.Collectors.toCollection;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.EngineFilter.includeEngines;

import bo.comteco.postventa.domain.manual.ManualEdition;
import bo.comteco.postventa.domain.manual.ReadAs;
import bo.comteco.postventa.domain.walk.Witness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * The domain's tests, run once more with a {@link Witness}: of each method that has run, what its requests came to. Left
 * out are those that let everything happen, which would stand in every row, and those that write pages such as this one's.
 * No golden file is written meanwhile: each is written by its own test.
 */
final class TracedRuns implements TestExecutionListener {

    private static final String WRITE = "golden.write";
    private static final Path CLASSES = Path.of("target", "test-classes");
    private static final Set<String> LEFT_OUT = Set.of(
            "ChangesOfMindTest", "WhatGoesWrongIsNoticedTest", "EveryDecisionTest", "TraceabilityTest", "WitnessTest");

    private final Map<String, Set<String>> seen = new TreeMap<>();
    private final Map<String, Set<String>> readings = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();
    private @Nullable TestPlan plan;

    private TracedRuns() {}

    static TracedRuns ofTheDomain() throws IOException {
        var classes = LauncherDiscoveryRequestBuilder.request().filters(includeEngines("junit-jupiter"));
        for (var test : tests()) {
            classes.selectors(selectClass(test));
        }
        var runs = new TracedRuns();
        var write = System.getProperty(WRITE, "false");
        System.setProperty(WRITE, "false");
        try {
            LauncherFactory.create().execute(classes.build(), runs);
        } finally {
            System.setProperty(WRITE, write);
        }
        return runs;
    }

    List<String> failures() {
        return failures;
    }

    /** The classes in whose runs one of these was seen. */
    Set<String> classesThatSaw(Collection<String> items) {
        return seen.entrySet().stream()
                .filter(run -> items.stream().anyMatch(run.getValue()::contains))
                .map(run -> classOf(run.getKey()))
                .collect(toCollection(TreeSet::new));
    }

    /** The methods that say they hold a decision, as {@code Class.method}, with what was seen in their runs. */
    Map<String, Set<String>> holding(String decision) {
        var holding = new TreeMap<String, Set<String>>();
        readings.forEach((method, decisions) -> {
            if (decisions.contains(decision)) {
                holding.put(method, seen.getOrDefault(method, Set.of()));
            }
        });
        return holding;
    }

    boolean ran(String testClass) {
        return seen.keySet().stream().anyMatch(method -> classOf(method).equals(testClass));
    }

    boolean anySaw(String item) {
        return seen.values().stream().anyMatch(run -> run.contains(item));
    }

    static String classOf(String method) {
        return method.substring(0, method.indexOf('.'));
    }

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        plan = started;
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        if (test.isTest()) {
            Witness.watch(ManualEdition.REVISION_3.procedures());
        }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
            failures.add(test.getDisplayName() + ": " + result.getThrowable().orElse(null));
        } else if (test.isTest()) {
            method(test).ifPresent(method -> note(method, Witness.told()));
        }
    }

    private void note(MethodSource method, Set<String> told) {
        seen.computeIfAbsent(name(method), name -> new TreeSet<>()).addAll(told);
        var reading = method.getJavaMethod().getAnnotation(ReadAs.class);
        if (reading != null) {
            readings.put(name(method), Set.of(reading.value()));
        }
    }

    private Optional<MethodSource> method(TestIdentifier test) {
        return test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .or(() -> Optional.ofNullable(plan)
                        .flatMap(all -> all.getParent(test))
                        .flatMap(this::method));
    }

    private static String name(MethodSource method) {
        return method.getJavaClass().getSimpleName() + "." + method.getMethodName();
    }

    private static List<String> tests() throws IOException {
        try (var files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(file -> file.endsWith("Test.class"))
                    .map(file -> file.replace(".class", "").replace('/', '.'))
                    .filter(test -> !LEFT_OUT.contains(test.substring(test.lastIndexOf('.') + 1)))
                    .sorted()
                    .toList();
        }
    }
}
