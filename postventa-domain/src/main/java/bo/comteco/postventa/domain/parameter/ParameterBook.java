package bo.comteco.postventa.domain.parameter;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Every value that every parameter ever had; append-only, immutable. */
public final class ParameterBook {

    /** The zone in which days begin and offices open: the cooperative's. */
    public static final ZoneId ZONE = ZoneId.of("America/La_Paz");

    private final List<ParameterEntry> entries;

    public ParameterBook(List<ParameterEntry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** This book and one more entry. */
    public ParameterBook with(ParameterEntry entry) {
        var more = new ArrayList<>(entries);
        more.add(entry);
        return new ParameterBook(more);
    }

    /** All entries, in the order in which they were recorded. */
    public List<ParameterEntry> entries() {
        return entries;
    }

    /**
     * The values as they were known at a moment, for the day of that moment. A request keeps those of its opening: what
     * is recorded afterwards never changes it.
     */
    public Parameters knownAt(Instant moment) {
        var day = moment.atZone(ZONE).toLocalDate();
        var values = new HashMap<String, ParameterEntry>();
        for (var entry : entries) {
            if (!entry.recordedAt().isAfter(moment) && entry.holdsOn(day)) {
                values.put(entry.name(), entry);
            }
        }
        return new Parameters(values);
    }
}
