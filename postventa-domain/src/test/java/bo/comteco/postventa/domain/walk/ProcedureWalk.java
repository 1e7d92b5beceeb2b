package bo.comteco.postventa.domain.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.fact.Subject;
import bo.comteco.postventa.domain.parameter.Parameters;
import bo.comteco.postventa.domain.procedure.Path;
import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.request.Opening;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Walks the paths of a procedure as a script says. Each walk asserts that the request took exactly the edges of the
 * path, ended as the path does, never left anything owed, and came back from its snapshot unchanged after every move:
 * it goes on with the one that came back. Each path is walked twice: quickly, and so slowly that every fact has aged at
 * every node.
 */
public final class ProcedureWalk {

    /** A Tuesday, eight o'clock in the morning in La Paz. */
    public static final Instant MORNING = Instant.parse("2026-03-10T12:00:00Z");

    private static final Duration QUICK = Duration.ofSeconds(1);
    private static final Duration SLOW = Duration.ofMinutes(16);

    private final Procedure procedure;
    private final Subject subject;
    private final Parameters parameters;
    private final Script script;
    private final Map<Path.Edge, ProcedureWalk> deviations;
    private final boolean read;

    private ProcedureWalk(
            Procedure procedure,
            Subject subject,
            Parameters parameters,
            Script script,
            Map<Path.Edge, ProcedureWalk> deviations,
            boolean read) {
        this.procedure = procedure;
        this.subject = subject;
        this.parameters = parameters;
        this.script = script;
        this.deviations = deviations;
        this.read = read;
    }

    public static ProcedureWalk walk(Procedure procedure, Subject subject, Parameters parameters, Script script) {
        return new ProcedureWalk(procedure, subject, parameters, script, Map.of(), true);
    }

    /** The same walk of a procedure that is only a test's: nobody reads what it says. */
    public ProcedureWalk unread() {
        return new ProcedureWalk(procedure, subject, parameters, script, deviations, false);
    }

    /** The same walk, but paths that take this outcome at this node are opened for somebody else. */
    public ProcedureWalk on(String node, Enum<?> outcome, Subject other) {
        return on(node, outcome, walk(procedure, other, parameters, script));
    }

    /** The same walk, but paths that take this outcome at this node are opened under other parameters. */
    public ProcedureWalk on(String node, Enum<?> outcome, Parameters other) {
        return on(node, outcome, walk(procedure, subject, other, script));
    }

    private ProcedureWalk on(String node, Enum<?> outcome, ProcedureWalk other) {
        var more = new HashMap<>(deviations);
        more.put(new Path.Edge(node, outcome.name()), other);
        return new ProcedureWalk(procedure, subject, parameters, script, more, read);
    }

    /** A test for each path and pace; after its own assertions a walk is handed over for more. For a TestFactory. */
    public Stream<DynamicTest> everyPath(Consumer<Walked> also) {
        var paths = Path.of(procedure);
        assertThat(paths).as("paths of %s", procedure.code()).isNotEmpty();
        return paths.stream()
                .flatMap(path -> Stream.of(
                        dynamicTest(path.toString(), () -> also.accept(go(path, QUICK))),
                        dynamicTest("slowly: " + path, () -> also.accept(go(path, SLOW)))));
    }

    /** A test for each path: wherever on it the client leaves, nothing that can be undone stays behind. For a TestFactory. */
    public Stream<DynamicTest> everyLeaving() {
        return Path.of(procedure).stream()
                .map(path -> dynamicTest("leaving " + path, () -> detours(path).leaveEverywhere()));
    }

    /** A test for each path: wherever on it the adviser goes back and answers the same, it comes to the same. */
    public Stream<DynamicTest> everyGoingBack() {
        return Path.of(procedure).stream()
                .map(path ->
                        dynamicTest("going back on " + path, () -> detours(path).goBackEverywhere()));
    }

    private Detours detours(Path path) {
        return new Detours(() -> walker(path, QUICK));
    }

    /** What is needed to let anything happen to a request of this procedure, in any order. */
    public Repertoire repertoire() {
        var all = Stream.concat(Stream.of(this), deviations.values().stream()).toList();
        return new Repertoire(
                procedure,
                all.stream().map(walk -> walk.subject).distinct().toList(),
                all.stream().map(walk -> walk.parameters).toList(),
                script,
                Answers.none());
    }

    /** What every path entered and printed: for a golden file. */
    public String stories() {
        return Path.of(procedure).stream().map(path -> go(path).story()).collect(Collectors.joining("\n"));
    }

    /** Walks one path, quickly. */
    public Walked go(Path path) {
        return go(path, QUICK);
    }

    private Walked go(Path path, Duration pace) {
        return walker(path, pace).walk();
    }

    private Walker walker(Path path, Duration pace) {
        var walk = path.edges().stream()
                .flatMap(edge -> Optional.ofNullable(deviations.get(edge)).stream())
                .findFirst()
                .orElse(this);
        var opening = new Opening(1042, "test", procedure.code(), walk.subject, "visit-1", "adviser-1", MORNING);
        return new Walker(opening, procedure, walk.parameters, walk.script.along(path), path, pace, read);
    }
}
