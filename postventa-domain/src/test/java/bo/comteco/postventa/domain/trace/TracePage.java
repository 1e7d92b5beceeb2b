package bo.comteco.postventa.domain.trace;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The page for whoever audits: number, words, where it stands, and which tests have been there. */
final class TracePage {

    private static final String HEAD = """
            # Traceability

            Written by `TraceabilityTest` of postventa-domain, which runs the domain's tests and looks on. A test stands in
            a row because in its run a request passed one of the row's nodes or a requirement of the row was assessed, not
            because it says so. In brackets: how a requirement came out. What no node decides names the tests that ran.
            Left out are the tests that let everything happen (`AnythingCanHappenTest`, `ChangesOfMindTest`): they have
            been everywhere.

            The procedures as they are defined, node by node, stand in `postventa-domain/src/test/resources/golden`.

            ## The manual

            GC-PRC-OPE-ASE-03, revision 3.

            | number | the manual | definition | tests |
            |---|---|---|---|
            """;

    private static final String DECISIONS = """

            ## The decisions

            [given.md](decisions/given.md) and [manual.md](decisions/manual.md) say how the manual is read and why;
            [tests.md](decisions/tests.md) names each test that holds a decision.

            | id | read as | definition | tests |
            |---|---|---|---|
            """;

    private static final Map<String, String> VERDICTS = Map.of(
            "Met", "met",
            "Unmet", "unmet",
            "NotApplicable", "not applicable",
            "Pending", "pending",
            "CheckedElsewhere", "checked elsewhere");

    private final TracedRuns runs;

    TracePage(TracedRuns runs) {
        this.runs = runs;
    }

    String of(List<Row> manual, SortedMap<String, String> decided, Map<String, Row> standing) {
        var page = new StringBuilder(HEAD);
        manual.forEach(row -> page.append(line(row.id(), row.words(), definition(row), tests(row))));
        page.append(DECISIONS);
        decided.forEach((id, reading) -> {
            var row = standing.get(id);
            page.append(line(id, reading, definition(row), names(holding(row))));
        });
        return page.toString();
    }

    private static String line(String... columns) {
        return "| " + String.join(" | ", columns) + " |\n";
    }

    private String definition(Row row) {
        return row.isDecided()
                ? row.items().stream().map(this::item).collect(joining(" "))
                : row.words().isEmpty() ? row.besides() : "–";
    }

    private String item(String id) {
        var how = Definition.isRequirement(id) ? " (" + String.join(", ", verdicts(id)) + ")" : "";
        return "`" + id + "`" + how;
    }

    private List<String> verdicts(String id) {
        return Stream.of("Met", "Unmet", "NotApplicable", "Pending", "CheckedElsewhere")
                .filter(verdict -> runs.anySaw(id + " " + verdict))
                .map(VERDICTS::get)
                .toList();
    }

    private String tests(Row row) {
        return names(
                row.isDecided()
                        ? runs.classesThatSaw(row.items())
                        : new ArrayList<>(List.of(row.besides().split(" ", -1))));
    }

    /** The classes of the tests that hold a decision and have been where it stands. */
    private Set<String> holding(Row row) {
        return runs.holding(row.id()).entrySet().stream()
                .filter(run -> !row.isDecided() || row.items().stream().anyMatch(run.getValue()::contains))
                .map(run -> TracedRuns.classOf(run.getKey()))
                .collect(toCollection(TreeSet::new));
    }

    private static String names(Collection<String> classes) {
        return String.join(", ", classes);
    }
}
