package bo.comteco.postventa.faultmatrix;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A cell as a run filled it.
 *
 * @param run the run's number
 * @param findings what was tried, and what came of it; none where the fault is not applicable
 * @param reason why it is not applicable; else empty
 */
record Cell(String run, Column column, List<Finding> findings, String reason) {

    static final String NOT_APPLICABLE = "not applicable";

    /** As it stands in the record: the words, and below each what was disturbed. */
    String text() {
        var lines = new StringBuilder(run + " " + column.title() + ": " + summary() + "\n");
        if (findings.isEmpty()) {
            return lines.append("    ").append(reason).append('\n').toString();
        }
        var sorted = new TreeMap<Word, TreeMap<String, TreeSet<String>>>();
        for (var finding : findings) {
            // what nobody reads may grow and shrink without anybody's caring
            var exchange = isUnread(finding) ? "what nobody reads" : finding.exchange();
            var ways = sorted.computeIfAbsent(finding.word(), word -> new TreeMap<>())
                    .computeIfAbsent(exchange, same -> new TreeSet<>());
            if (!isUnread(finding)) {
                ways.add(said(finding));
            }
        }
        sorted.forEach((word, exchanges) -> exchanges.forEach((exchange, ways) -> lines.append("    ")
                .append(word.text())
                .append(": ")
                .append(exchange)
                .append(ways.equals(Set.of("")) || ways.isEmpty() ? "" : ": " + String.join(", ", ways))
                .append('\n')));
        return lines.toString();
    }

    private boolean isUnread(Finding finding) {
        return (finding.word() == Word.AS_UNDISTURBED || finding.word() == Word.ACCEPTED)
                && (column == Column.MISSING_FIELD || column == Column.UNKNOWN_VALUE);
    }

    private static String said(Finding finding) {
        return finding.reason().isEmpty() ? finding.how() : finding.how() + " (" + finding.reason() + ")";
    }

    private String summary() {
        return findings.isEmpty()
                ? NOT_APPLICABLE
                : findings.stream()
                        .map(Finding::word)
                        .distinct()
                        .sorted()
                        .map(Word::text)
                        .collect(Collectors.joining(", "));
    }
}
