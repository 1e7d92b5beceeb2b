package bo.comteco.postventa.faultmatrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.guard.Guard;
import bo.comteco.postventa.guard.GuardLimits;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
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

    /**
     * A new bench with the system at its seed.
     *
     * @param guards gives each client a guard of its own
     */
    protected abstract Bench<C> bench(Function<SystemName, Guard> guards);

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
        var runs = new Runs<>(() -> bench(Guard::wideOpen));
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

    /** A method of each kind, behind the guard that stands there where nothing is configured: as it is without. */
    @Test
    void aGuardChangesNoAnswer() {
        var record = new RunRecord(system(), getClass().getName());
        try (var runs = new Runs<>(() -> bench(FaultMatrixContract::standard))) {
            var kinds = EnumSet.noneOf(Row.Kind.class);
            int number = 0;
            for (var row : rows()) {
                number++;
                if (kinds.add(row.kind())) {
                    record(record, system() + "-" + number, row, runs);
                }
            }
        }
        record.compareRows();
    }

    private static Guard standard(SystemName system) {
        return new Guard(system, GuardLimits.standard(), InstantSource.system());
    }

    private void record(RunRecord record, String name, Row<C> row, Runs<C> runs) {
        record.row(name, row.name());
        var variants = runs.variantsOf(row, this::isEnumerated);
        var started = new EnumMap<Column, Supplier<List<Finding>>>(Column.class);
        for (var column : Column.values()) {
            started.put(column, runs.start(row, variants.of(column)));
        }
        started.forEach(
                (column, findings) -> record.cell(name, filled(name + column.letter(), row, column, findings.get())));
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
