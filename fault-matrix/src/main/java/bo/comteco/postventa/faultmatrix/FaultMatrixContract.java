package bo.comteco.postventa.faultmatrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Fills an adapter's part of the fault matrix: each method of each of its ports under each fault, every one a test of its
 * own, and a record of them all that is compared with the one agreed to.
 *
 * @param <C> what the adapter's ports are made of
 */
public abstract class FaultMatrixContract<C> {

    /** What the runs are numbered by. */
    protected abstract String system();

    /** A new bench with the system at its seed. */
    protected abstract Bench<C> bench();

    /** All methods of all ports that the adapter fills. */
    protected abstract List<Row<C>> rows();

    /** A class of the adapter: beside it the ports' roles are looked for. */
    protected abstract Class<?> adapter();

    /** Whether a member, by its path, says one of a set of words. */
    protected abstract boolean isEnumerated(String member);

    /** How an event of a method's effect goes wrong; empty where there is no event. */
    protected Optional<EventTrial> events(Row<C> row, Column column) {
        return Optional.empty();
    }

    @Test
    void noMethodOfAnyPortIsLeftOut() {
        var rows = new TreeSet<String>();
        rows().forEach(row -> rows.add(row.name()));

        assertThat(rows).hasSize(rows().size()).isEqualTo(Ports.methodsFilledBeside(adapter()));
    }

    @TestFactory
    Stream<DynamicTest> everyMethodUnderEveryFault() {
        var record = new RunRecord(system(), getClass().getName());
        var runs = new Runs<>(this::bench);
        var tests = new ArrayList<DynamicTest>();
        int number = 0;
        for (var row : rows()) {
            var name = system() + "-" + ++number;
            record.row(name, row.name());
            var variants = runs.variantsOf(row, this::isEnumerated);
            for (var column : Column.values()) {
                var run = name + column.letter();
                var findings = runs.start(row, variants.of(column));
                tests.add(dynamicTest(
                        run + " " + row.name() + ", " + column.title(),
                        () -> record.cell(name, filled(run, row, column, findings.get()))));
            }
        }
        tests.add(dynamicTest("the record is as agreed", () -> {
            runs.close();
            record.compare();
        }));
        return tests.stream();
    }

    private Cell filled(String run, Row<C> row, Column column, List<Finding> findings) {
        var reason = row.notApplicable().get(column);
        var event = events(row, column);
        if (reason != null) {
            assertThat(findings).as("not applicable: " + reason).isEmpty();
            assertThat(event).as("not applicable: " + reason).isEmpty();
            return new Cell(run, column, List.of(), reason);
        }
        var found = event.map(trial -> List.of(new Finding(trial.run(), "", Word.HEARD, "")))
                .orElse(findings);
        assertThat(found).as("what was tried").isNotEmpty();
        return new Cell(run, column, found, "");
    }
}
