package bo.comteco.postventa.simulator.http;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a simulator was asked, by arrival. A request stands here from its arrival on, and its answer before the first
 * byte of it is sent, so a caller that has the answer finds it. The oldest entries beyond ten thousand are dropped.
 * Safe for use by several threads.
 */
public final class Journal {

    private static final int CAPACITY = 10_000;

    private final Clock clock;
    private final TreeMap<Long, JournalEntry> entries = new TreeMap<>();
    private long last;

    Journal(Clock clock) {
        this.clock = clock;
    }

    /** All entries, oldest first. */
    public synchronized List<JournalEntry> entries() {
        return List.copyOf(entries.values());
    }

    /** The entries of one method whose path begins so, oldest first. */
    public List<JournalEntry> entries(String method, String pathPrefix) {
        return entries(entry -> entry.method().equals(method) && entry.path().startsWith(pathPrefix));
    }

    /** Everything that was asked with another method than GET, oldest first: what may have changed something. */
    public List<JournalEntry> writes() {
        return entries(entry -> !entry.method().equals("GET"));
    }

    private List<JournalEntry> entries(Predicate<JournalEntry> wanted) {
        return entries().stream().filter(wanted).toList();
    }

    /** Forgets what there is; the numbering goes on. */
    public synchronized void clear() {
        entries.clear();
    }

    synchronized long arrived(Request request) {
        long number = ++last;
        entries.put(
                number,
                new JournalEntry(
                        number,
                        clock.instant(),
                        request.method(),
                        request.path(),
                        request.query().text(),
                        request.body(),
                        null,
                        "",
                        null));
        while (entries.size() > CAPACITY) {
            entries.pollFirstEntry();
        }
        return number;
    }

    synchronized void answered(long number, Optional<Answer> answer, @Nullable String fault) {
        entries.computeIfPresent(
                number,
                (same, entry) -> entry.answered(
                        answer.map(Answer::status).orElse(0),
                        answer.map(Answer::body).orElse(""),
                        fault));
    }

    Answer toAnswer(Query query) {
        var array = Json.array();
        var wanted = new ArrayList<Predicate<JournalEntry>>();
        query.first("method")
                .ifPresent(method -> wanted.add(entry -> entry.method().equals(method)));
        query.first("path").ifPresent(prefix -> wanted.add(entry -> entry.path().startsWith(prefix)));
        entries(wanted.stream().reduce(entry -> true, Predicate::and)).forEach(entry -> array.add(entry.toJson()));
        return Answer.json(200, array);
    }
}
