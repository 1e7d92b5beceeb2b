package bo.comteco.postventa.domain.trace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A line of a list in {@code src/test/resources/traceability}.
 *
 * @param id the manual's number, or a decision's
 * @param words the manual's; empty for a decision
 * @param items nodes and requirements where it stands; empty where nothing of the definition decides it
 * @param besides what is said where nothing of the definition decides it
 */
record Row(String id, String words, List<String> items, String besides) {

    boolean isDecided() {
        return !items.isEmpty();
    }

    static List<Row> of(String list) throws IOException {
        try (var in = Row.class.getResourceAsStream("/traceability/" + list)) {
            if (in == null) {
                throw new IOException("no list " + list);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", -1))
                    .map(Row::of)
                    .toList();
        }
    }

    private static Row of(String[] columns) {
        var where = columns[columns.length - 1].strip();
        var words = columns.length > 2 ? columns[1] : "";
        return where.startsWith("- ")
                ? new Row(columns[0], words, List.of(), where.substring(2))
                : new Row(columns[0], words, Arrays.asList(where.split(" ", -1)), "");
    }
}
