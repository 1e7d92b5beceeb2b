package bo.comteco.postventa.domain.walk;

import bo.comteco.postventa.domain.parameter.ParameterBook;
import bo.comteco.postventa.domain.parameter.ParameterEntry;
import bo.comteco.postventa.domain.parameter.Parameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Parameters for tests: names and values in turn, as known on any day of the tests. */
public final class ParametersOf {

    private ParametersOf() {}

    public static Parameters values(String... namesAndValues) {
        List<ParameterEntry> entries = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            entries.add(new ParameterEntry(
                    namesAndValues[i],
                    namesAndValues[i + 1],
                    "test",
                    "test",
                    LocalDate.of(2022, 1, 1),
                    null,
                    Instant.parse("2022-01-01T04:00:00Z"),
                    "operations"));
        }
        return new ParameterBook(entries).knownAt(ProcedureWalk.MORNING);
    }
}
