package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.Tallies;
import bo.comteco.postventa.domain.indicator.Count;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts what a store in memory has been told for the indicator. */
public final class InMemoryTallies implements Tallies {

    private static final Comparator<Key> ORDER = Comparator.comparing(
                    Key::day, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Key::office, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(Key::procedure, Comparator.nullsFirst(Comparator.<ProcedureCode>naturalOrder()))
            .thenComparing(Key::adviser, Comparator.nullsFirst(Comparator.<String>naturalOrder()));

    private final InMemoryRequestStore requests;

    private record Key(
            @Nullable LocalDate day,
            @Nullable String office,
            @Nullable ProcedureCode procedure,
            @Nullable String adviser) {}

    /** The counts of a store. */
    public InMemoryTallies(InMemoryRequestStore requests) {
        this.requests = requests;
    }

    @Override
    public List<Counted> count(Selection selection, Set<Dimension> by) {
        var sums = requests.told().stream()
                .filter(told -> matches(selection, told))
                .collect(Collectors.toMap(
                        told -> key(told, by),
                        told -> new long[] {
                            told.tally().total(),
                            told.tally().attended(),
                            told.tally().inTime(),
                            told.tally().refused()
                        },
                        InMemoryTallies::added));
        return sums.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(ORDER))
                .map(entry -> {
                    var key = entry.getKey();
                    var sum = entry.getValue();
                    return new Counted(
                            key.day(),
                            key.office(),
                            key.procedure(),
                            key.adviser(),
                            new Count(sum[0], sum[1], sum[2], sum[3]));
                })
                .toList();
    }

    private static long[] added(long[] one, long[] other) {
        return new long[] {one[0] + other[0], one[1] + other[1], one[2] + other[2], one[3] + other[3]};
    }

    private static LocalDate day(InMemoryRequestStore.Told told) {
        return told.opening().at().atZone(ParameterBook.ZONE).toLocalDate();
    }

    private static boolean matches(Selection selection, InMemoryRequestStore.Told told) {
        var opening = told.opening();
        return !day(told).isBefore(selection.from())
                && !day(told).isAfter(selection.until())
                && (selection.office() == null
                        || selection.office().equals(opening.subject().office()))
                && (selection.procedure() == null || selection.procedure() == opening.procedure())
                && (selection.adviser() == null || selection.adviser().equals(opening.adviser()));
    }

    private static Key key(InMemoryRequestStore.Told told, Set<Dimension> by) {
        var opening = told.opening();
        return new Key(
                by.contains(Dimension.DAY) ? day(told) : null,
                by.contains(Dimension.OFFICE) ? opening.subject().office() : null,
                by.contains(Dimension.PROCEDURE) ? opening.procedure() : null,
                by.contains(Dimension.ADVISER) ? opening.adviser() : null);
    }
}
