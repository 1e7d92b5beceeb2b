package bo.comteco.postventa.simulator.consultas;

import bo.comteco.postventa.simulator.http.Query;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which calls of a month are wanted.
 *
 * @param from how many come before
 * @param limit how many at most
 */
record Page(int from, int limit) {

    private static final Pattern CURSOR = Pattern.compile("c([0-9]{1,8})");
    private static final Pattern LIMIT = Pattern.compile("[1-9][0-9]{0,2}|1000");

    /** The page asked for; empty where the contract does not know such a one. */
    static Optional<Page> of(Query query) {
        var limit = query.first("limit").orElse("500");
        var after = CURSOR.matcher(query.first("after").orElse("c0"));
        return after.matches() && LIMIT.matcher(limit).matches()
                ? Optional.of(new Page(Integer.parseInt(after.group(1)), Integer.parseInt(limit)))
                : Optional.empty();
    }

    int end(int size) {
        return Math.min(from + limit, size);
    }

    int start(int size) {
        return Math.min(from, size);
    }

    /** The cursor of the next page; empty where this is the last of so many calls. */
    Optional<String> next(int size) {
        return from + limit < size ? Optional.of("c" + (from + limit)) : Optional.empty();
    }
}
