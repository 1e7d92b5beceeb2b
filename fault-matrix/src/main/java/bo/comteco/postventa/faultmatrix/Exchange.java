package bo.comteco.postventa.faultmatrix;

import bo.comteco.postventa.simulator.http.JournalEntry;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One request and its answer in the undisturbed course of a method.
 *
 * @param number which of its method it is, from 0
 * @param path what was asked
 * @param numberThere which of its method it is whose path begins so, from 0
 * @param name what was asked of what, without numbers and values
 * @param members the paths of what the answer says
 */
record Exchange(int number, String method, String path, int numberThere, String name, List<String> members) {

    /** @param before what was asked before it */
    static Exchange of(JournalEntry entry, List<JournalEntry> before) {
        var alike = before.stream()
                .filter(earlier -> earlier.method().equals(entry.method()))
                .toList();
        var there = alike.stream()
                .filter(earlier -> earlier.path().startsWith(entry.path()))
                .count();
        return new Exchange(
                alike.size(),
                entry.method(),
                entry.path(),
                Math.toIntExact(there),
                name(entry),
                List.copyOf(entry.answerMembers()));
    }

    boolean asks() {
        return method.equals("GET");
    }

    private static String name(JournalEntry entry) {
        var path = Arrays.stream(entry.path().split("/", -1))
                .map(part -> part.matches(".*\\d.*") && !part.matches("v\\d+.*") ? "…" : part)
                .collect(Collectors.joining("/"));
        var query = entry.query().isEmpty()
                ? ""
                : Arrays.stream(entry.query().split("&", -1))
                        .map(Exchange::parameter)
                        .collect(Collectors.joining("&", "?", ""));
        return entry.method() + " " + path + query;
    }

    /** The name alone where the value is of the moment. */
    private static String parameter(String parameter) {
        int equals = parameter.indexOf('=');
        return equals < 0 || parameter.substring(equals + 1).matches("[A-Za-z,]+")
                ? parameter
                : parameter.substring(0, equals);
    }
}
