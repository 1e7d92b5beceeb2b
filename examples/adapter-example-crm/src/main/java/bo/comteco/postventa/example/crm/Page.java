package bo.comteco.postventa.example.crm;

import java.util.List;
import java.util.regex.Pattern;

/**
 * An answer of the CRM. Its first line says that it is one, and how many rows follow: what a proxy says, or what broke off
 * on the way, is no answer.
 *
 * @param status the HTTP status
 */
record Page(int status, List<Row> rows) {

    private static final Pattern FIRST = Pattern.compile("#crm 1 rows=(\\d{1,6})");

    Page {
        rows = List.copyOf(rows);
    }

    /** @throws Silence where the CRM did not write this */
    static Page read(String what, int status, String body) {
        List<String> lines = body.lines().toList();
        var first = FIRST.matcher(lines.isEmpty() ? "" : lines.get(0));
        if (!first.matches() || Integer.parseInt(first.group(1)) != lines.size() - 1) {
            throw new Silence(what + " answered " + status + " without a page of the CRM's");
        }
        return new Page(status, lines.stream().skip(1).map(Row::read).toList());
    }

    /** Whether the CRM fails: what it refuses is an answer. */
    boolean isNone() {
        return status >= 500;
    }

    /** The rows of what was found; none where the CRM says that there is no such thing. */
    List<Row> found(String what) {
        return switch (status) {
            case 200 -> rows;
            case 404 -> List.of();
            default -> throw new Silence(what + " answered " + status);
        };
    }
}
