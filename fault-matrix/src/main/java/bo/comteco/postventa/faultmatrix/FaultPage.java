package bo.comteco.postventa.faultmatrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The matrix as people read it: made of the records that the adapters' runs were compared with, and of nothing else. */
public final class FaultPage {

    private static final Pattern SYSTEM = Pattern.compile("# (\\S+) (\\S+)");
    private static final Pattern ROW = Pattern.compile("## (\\S+) (\\S+)");
    private static final Pattern CELL = Pattern.compile("((\\S+)([a-l])) ([^:]+): (.+)");

    private final List<String> reasons = new ArrayList<>();
    private final SortedSet<String> methods = new TreeSet<>();
    private final StringBuilder page = new StringBuilder();
    private int runs;

    /** @param adapters the folders of the adapters' modules, seen from where this runs */
    public FaultPage(List<Path> adapters) {
        for (var adapter : adapters) {
            append(adapter);
        }
    }

    /** The methods that have a row, each as {@code Port.method}. */
    public SortedSet<String> methods() {
        return methods;
    }

    /** The whole page. */
    public String text() {
        var footnotes = new StringBuilder();
        for (int number = 1; number <= reasons.size(); number++) {
            footnotes
                    .append(number)
                    .append(". ")
                    .append(reasons.get(number - 1))
                    .append('\n');
        }
        return """
                # Faults

                What every method of every port that talks to an outside system answers under every fault. Written by the \
                tests, as [CONTRIBUTING](../CONTRIBUTING.md) says; not to be edited.

                A cell is what the port answered, and the number of the run in which it did. A run counts only if the \
                simulator's journal shows that the fault befell an exchange of that method; each exchange of its undisturbed \
                course is disturbed in turn, and all of them at once. The runs' records, which are linked below, say which \
                exchange came to which answer. Nothing stands between adapter and system in these runs; behind the guard that \
                stands there where nothing is configured, a method of each kind answers the same in every cell.

                | answer | means, and was looked at |
                |---|---|
                | silent | no answer: never "no" |
                | as undisturbed | the same answer as without the fault |
                | otherwise | another answer, which the wire's page allows; the record says why |
                | not sent | nothing was done, and the system is as it was; sent again it was there once |
                | uncertain | nobody knows; sent again when the fault was over, by the same key, it was there once; a message of WhatsApp is not sent again |
                | refused | nothing was done, and the system is as it was |
                | accepted | it is there, once |
                | heard once | the events came so, and what is known is what the furthest of them says |

                """
                + methods.size() + " methods, " + runs
                + " runs. Where a fault is not applicable the number leads to the reason.\n"
                + page + "\n## Not applicable\n\n" + footnotes;
    }

    private void append(Path adapter) {
        var record = adapter.resolve(RunRecord.AGREED);
        List<String> lines;
        try {
            lines = Files.readAllLines(record);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            var system = SYSTEM.matcher(line);
            var row = ROW.matcher(line);
            var cell = CELL.matcher(line);
            if (system.matches()) {
                head(system.group(2), adapter.getFileName() + "/" + RunRecord.AGREED);
            } else if (row.matches()) {
                methods.add(row.group(2));
                page.append("\n| `").append(row.group(2)).append("` |");
            } else if (cell.matches()) {
                runs += cell.group(5).equals(Cell.NOT_APPLICABLE) ? 0 : 1;
                page.append(' ')
                        .append(cell(cell.group(5), lines.get(at + 1).strip()))
                        .append("<br>");
                page.append(cell.group(1)).append(" |");
            }
        }
        page.append('\n');
    }

    private void head(String test, String record) {
        var titles = Arrays.stream(Column.values()).map(Column::title).collect(Collectors.joining(" | "));
        page.append("\n## ")
                .append(Path.of(record).getName(0))
                .append("\n\nRuns of `")
                .append(test);
        page.append("`; their record: [faults.txt](../")
                .append(record.replace('\\', '/'))
                .append(").\n\n");
        page.append("| method | ").append(titles).append(" |\n|---|");
        page.append("---|".repeat(Column.values().length));
    }

    private String cell(String summary, String below) {
        if (!summary.equals(Cell.NOT_APPLICABLE)) {
            return summary;
        }
        if (!reasons.contains(below)) {
            reasons.add(below);
        }
        return "n/a (" + (reasons.indexOf(below) + 1) + ")";
    }
}
