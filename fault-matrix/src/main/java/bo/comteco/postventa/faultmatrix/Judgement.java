package bo.comteco.postventa.faultmatrix;

import bo.comteco.postventa.faultmatrix.Row.Kind;
import bo.comteco.postventa.faultmatrix.Variant.Reach;
import bo.comteco.postventa.simulator.http.JournalEntry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether an answer means what it may mean. A question that is not answered is a silence, never "no". Of what changes
 * something: not sent and refused mean that nothing was done, accepted that it was, and once; never that there are
 * several of it; whatever it was, sent again when the fault is over it is there, once.
 *
 * @param method which method was called
 * @param word what the port answered, in a word
 * @param answer what it answered
 */
record Judgement(String method, Variant variant, Word word, Object answer) {

    private static final Set<Column> NOBODY_CAN_KNOW = Set.of(
            Column.LATE_BEFORE,
            Column.LATE_AFTER,
            Column.SERVER_ERROR,
            Column.TRUNCATED,
            Column.MISTYPED,
            Column.UNKNOWN_VALUE,
            Column.MISSING_FIELD);

    private static final Pattern KEY = Pattern.compile("\"externalId\" *: *\"([^\"]*)\"");

    Finding of(Row<?> row, Undisturbed undisturbed, List<JournalEntry> entries, Settled settled) {
        if (row.kind() == Kind.READS) {
            require(settled.writes().isEmpty(), "a question changed something");
            return read(row);
        }
        require(
                variant.column() != Column.REFUSED || word == Word.NOT_SENT,
                "a connection that is refused sends nothing");
        require(word != Word.SEVERAL, "several bear one key");
        require(variant.column() != Column.SLOW || word == Word.ACCEPTED, "a slow answer is an answer");
        var allowed = allowance(row);
        boolean unknowable =
                allowed.isEmpty() && variant.reach() == Reach.WRITES && NOBODY_CAN_KNOW.contains(variant.column());
        require(
                !unknowable || (word != Word.NOT_SENT && word != Word.REFUSED),
                "nobody can know that nothing was done");
        if (row.kind() == Kind.SENDS) {
            sent(performed(entries).size(), allowed.isPresent());
        } else {
            written(undisturbed, settled);
        }
        return Finding.of(variant, word, allowed.orElse(""));
    }

    /** Why another answer is right here. */
    private Optional<String> allowance(Row<?> row) {
        return row.allowances().stream()
                .filter(allowance -> allowance.covers(variant.column(), variant.name()))
                .map(Row.Allowance::reason)
                .findFirst();
    }

    private Finding read(Row<?> row) {
        if (word == Word.SILENT) {
            return Finding.of(variant, word, "");
        }
        if (word == Word.AS_UNDISTURBED && (variant.column().mayBeRead() || variant.column() == Column.SLOW)) {
            return Finding.of(variant, word, "");
        }
        var allowed = allowance(row);
        require(allowed.isPresent(), "this is neither a silence nor what is answered undisturbed");
        return Finding.of(variant, word, allowed.orElse(""));
    }

    private void sent(int times, boolean allowed) {
        require(times <= 1, "sent " + times + " times");
        require(word != Word.ACCEPTED || times == 1, "accepted, and not sent");
        require(allowed || (word != Word.NOT_SENT && word != Word.REFUSED) || times == 0, "sent after all");
    }

    private void written(Undisturbed undisturbed, Settled settled) {
        require(
                (word != Word.NOT_SENT && word != Word.REFUSED)
                        || settled.after().equals(settled.before()),
                "something was done: before " + settled.before() + ", after " + settled.after());
        require(settled.again() == Word.ACCEPTED, "sent again it is " + settled.again());
        require(
                settled.last().equals(undisturbed.standing()),
                "at last there stands " + settled.last() + " for " + undisturbed.standing());
        require(
                settled.writes().equals(undisturbed.writes()),
                "done was " + settled.writes() + " for " + undisturbed.writes());
    }

    /** What was done that changes something, in its order: by collection and, where what was sent bears one, by key. */
    static List<String> performed(List<JournalEntry> entries) {
        return entries.stream()
                .filter(Judgement::isPerformed)
                .map(entry -> withoutNumbers(entry.method() + " " + entry.path() + key(entry.body())))
                .toList();
    }

    private static String key(String body) {
        var key = KEY.matcher(body);
        return key.find() ? " " + key.group(1) : "";
    }

    /** Numbers are given anew in each run. */
    static String withoutNumbers(String text) {
        return text.replaceAll("[0-9]+", "#");
    }

    private static boolean isPerformed(JournalEntry entry) {
        if (entry.method().equals("GET")) {
            return false;
        }
        var fault = entry.fault();
        if (fault != null && fault.startsWith("work-then-")) {
            return true;
        }
        var status = entry.status();
        boolean worked = fault == null
                || Set.of("slow", "cut", "mistyped", "lacking", "estranged").contains(fault);
        return worked && status != null && status >= 200 && status < 300;
    }

    private void require(boolean met, String otherwise) {
        if (!met) {
            throw new AssertionError(method + ", " + variant.column().title() + ", " + variant.name() + ": " + otherwise
                    + "; answered " + answer);
        }
    }
}
