package bo.comteco.postventa.domain.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.fact.Subject;
import bo.comteco.postventa.domain.parameter.Parameters;
import bo.comteco.postventa.domain.procedure.Path;
import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.request.Opening;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
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

    private ProcedureWalk(
            Procedure procedure,
            Subject subject,
            Parameters parameters,
            Script script,
            Map<Path.Edge, ProcedureWalk> deviations) {
        this.procedure = procedure;
        this.subject = subject;
        this.parameters = parameters;
        this.script = script;
        this.deviations = deviations;
    }

    public static ProcedureWalk walk(Procedure procedure, Subject subject, Parameters parameters, Script script) {
        return new ProcedureWalk(procedure, subject, parameters, script, Map.of());
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
        return new ProcedureWalk(procedure, subject, parameters, script, more);
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

    /** What every path entered and printed: for a golden file. */
    public String stories() {
        return Path.of(procedure).stream().map(path -> go(path).story()).collect(Collectors.joining("\n"));
    }

    /** Walks one path, quickly. */
    public Walked go(Path path) {
        return go(path, QUICK);
    }

    private Walked go(Path path, Duration pace) {
        return path.edges().stream()
                .flatMap(edge -> Optional.ofNullable(deviations.get(edge)).stream())
                .findFirst()
                .orElse(this)
                .walk(path, pace);
    }

    private Walked walk(Path path, Duration pace) {
        var opening = new Opening(1042, "test", procedure.code(), subject, "visit-1", "adviser-1", MORNING);
        return new Walker(opening, procedure, parameters, script.along(path), path, pace).walk();
    }

    static Fact answered(FactQuery query, Script script, Instant at) {
        return new Fact(query.kind().name(), query.with(), script.answer(query), at);
    }

    static List<Fact> answered(List<FactQuery> queries, Script script, Instant at) {
        return queries.stream().map(query -> answered(query, script, at)).toList();
    }
}
