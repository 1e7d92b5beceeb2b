package bo.comteco.postventa.adapter.consultas;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The months held of a line, as the wire has them. */
record MonthsResource(@Nullable String line, @Nullable List<@Nullable String> months) {

    static final String PATH = "/lines/{number}/months";

    /**
     * The months, each once, the latest first.
     *
     * @throws Silence where they are another line's, or are none
     */
    List<YearMonth> of(String asked) {
        if (!asked.equals(line)) {
            throw new Silence("GET " + PATH + " answered another line");
        }
        if (months == null) {
            throw new Silence("GET " + PATH + " answered no months");
        }
        return months.stream()
                .map(MonthsResource::month)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static YearMonth month(@Nullable String written) {
        try {
            return YearMonth.parse(written == null ? "" : written);
        } catch (DateTimeParseException none) {
            throw new Silence("GET " + PATH + " answered a month that is none");
        }
    }
}
