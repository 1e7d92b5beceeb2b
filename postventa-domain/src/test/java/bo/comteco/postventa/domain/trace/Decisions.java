package bo.comteco.postventa.domain.trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The decisions on how the manual is read, the normative reading's and this project's, with how it is read. */
final class Decisions {

    private static final Pattern ROW = Pattern.compile("^\\| (D-\\d+) \\| [^|]+ \\| ([^|]+) \\|", Pattern.MULTILINE);

    private Decisions() {}

    static SortedMap<String, String> all() throws IOException {
        var decided = new TreeMap<String, String>();
        for (var list : List.of("given.md", "manual.md")) {
            ROW.matcher(Files.readString(Path.of("..", "docs", "decisions", list)))
                    .results()
                    .forEach(row -> decided.put(row.group(1), row.group(2)));
        }
        return decided;
    }
}
