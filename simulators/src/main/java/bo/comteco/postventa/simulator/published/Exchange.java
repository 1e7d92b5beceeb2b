package bo.comteco.postventa.simulator.published;

import bo.comteco.postventa.simulator.http.JournalEntry;
import bo.comteco.postventa.simulator.http.Query;
import bo.comteco.postventa.simulator.http.Query.Parameter;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was asked and what was answered.
 *
 * @param status null where nothing was answered, or something that is no answer of the system
 */
public record Exchange(
        String method,
        String path,
        Query query,
        String body,
        @Nullable Integer status,
        String answer) {

    private static final Set<String> FAULTS_OF_TIME = Set.of("slow", "work-then-slow");

    /** A request alone. */
    public static Exchange asked(String method, String path, Query query, String body) {
        return new Exchange(method, path, query, body, null, "");
    }

    /** An entry of a simulator's journal. What a fault has it answer, and when it says nothing, is a request alone. */
    public static Exchange of(JournalEntry entry) {
        boolean answered = entry.status() != null
                && entry.status() != 0
                && (entry.fault() == null || FAULTS_OF_TIME.contains(entry.fault()));
        return new Exchange(
                entry.method(),
                entry.path(),
                new Query(Arrays.stream(entry.query().split("&", -1))
                        .filter(pair -> !pair.isEmpty())
                        .map(Exchange::parameter)
                        .toList()),
                entry.body(),
                answered ? entry.status() : null,
                entry.answer());
    }

    private static Parameter parameter(String decoded) {
        int equals = decoded.indexOf('=');
        return equals < 0
                ? new Parameter(decoded, "")
                : new Parameter(decoded.substring(0, equals), decoded.substring(equals + 1));
    }

    /** The members that were asked for; empty where all were. */
    Optional<Set<String>> selection() {
        return query.first("fields")
                .map(names -> Arrays.stream(names.split(",", -1)).collect(Collectors.toUnmodifiableSet()));
    }
}
