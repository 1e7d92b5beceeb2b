package bo.comteco.postventa.domain.trace;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.walk.GoldenFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every number of the manual and every decision stands somewhere in the definition, and tests have been there: their own
 * runs say so. Nothing stands in the definition that the manual does not name.
 */
class TraceabilityTest {

    private static TracedRuns runs;
    private static List<Row> manual;
    private static SortedMap<String, String> decided;
    private static Map<String, Row> standing;

    @BeforeAll
    static void runTheTests() throws IOException {
        runs = TracedRuns.ofTheDomain();
        manual = Row.of("manual.txt");
        decided = Decisions.all();
        standing = standing(Row.of("decisions.txt"));
    }

    @Test
    void whatIsTracedHasPassed() {
        assertThat(runs.failures()).isEmpty();
    }

    @Test
    void theManualsNumbersHaveNoGap() {
        var last = new TreeMap<String, Integer>();
        for (var row : manual) {
            var parts = row.id().split("\\.", -1);
            if (row.id().matches("[A-G](\\.\\d+)+")) {
                var above = row.id().substring(0, row.id().lastIndexOf('.'));
                int number = Integer.parseInt(parts[parts.length - 1]);
                assertThat(number).as(row.id()).isEqualTo(last.merge(above, 1, Integer::sum));
            }
        }
        assertThat(last).containsAllEntriesOf(Map.of("A", 6, "B", 5, "C", 9, "D", 9, "E", 9, "F", 7, "G", 9));
    }

    @Test
    void everyNumberOfTheManualStandsInTheDefinitionAndATestHasBeenThere() {
        var faults = new ArrayList<String>();
        for (var row : manual) {
            row.items().stream()
                    .filter(item -> !Definition.ids().contains(item) || !runs.anySaw(item))
                    .forEach(item -> faults.add(row.id() + ": no test has been at " + item));
            if (!row.isDecided()) {
                List.of(row.besides().split(" ", -1)).stream()
                        .filter(test -> !runs.ran(test))
                        .forEach(test -> faults.add(row.id() + ": " + test + " did not run"));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everythingInTheDefinitionIsNamedByTheManual() {
        var named = new HashSet<String>();
        manual.forEach(row -> named.addAll(row.items()));
        var unnamed = new TreeSet<>(Definition.ids());
        unnamed.removeAll(named);

        assertThat(unnamed).isEmpty();
    }

    @Test
    void everyOutcomeOfEveryNodeAndEveryRequirementMetAndUnmetWasSeen() {
        assertThat(Definition.everythingThatCanBeSeen())
                .as("outcomes and verdicts that no run came to")
                .allSatisfy(
                        outcome -> assertThat(runs.anySaw(outcome)).as(outcome).isTrue());
    }

    @Test
    void everyDecisionIsHeldByTestsThatHaveBeenWhereItStands() {
        var faults = new ArrayList<String>();
        for (var id : decided.keySet()) {
            var row = standing.get(id);
            var holding = runs.holding(id);
            if (holding.isEmpty()) {
                faults.add(id + ": no test holds it");
            } else if (!row.isDecided() && row.besides().isEmpty()) {
                faults.add(id + ": its tests have been nowhere together; say in decisions.txt where it stands");
            }
            row.items().stream()
                    .filter(item -> holding.values().stream().noneMatch(seen -> seen.contains(item)))
                    .forEach(item -> faults.add(id + ": none of " + holding.keySet() + " has been at " + item));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyPlaceThatIsSaidOfADecisionExists() throws IOException {
        for (var row : Row.of("decisions.txt")) {
            assertThat(decided).containsKey(row.id());
            assertThat(Definition.ids()).containsAll(row.items());
        }
    }

    @Test
    void readsAsAgreed() {
        GoldenFile.compare(Path.of("..", "docs", "traceability.md"), new TracePage(runs).of(manual, decided, standing));
    }

    /** What is said, and of other decisions where all of their tests have been. */
    private static Map<String, Row> standing(List<Row> said) {
        var standing = new TreeMap<>(said.stream().collect(toMap(Row::id, row -> row)));
        for (var id : decided.keySet()) {
            standing.computeIfAbsent(id, decision -> new Row(decision, "", common(decision), ""));
        }
        return standing;
    }

    private static List<String> common(String decision) {
        var common = new TreeSet<>(Definition.ids());
        runs.holding(decision).values().forEach(common::retainAll);
        return runs.holding(decision).isEmpty() ? List.of() : List.copyOf(common);
    }
}
