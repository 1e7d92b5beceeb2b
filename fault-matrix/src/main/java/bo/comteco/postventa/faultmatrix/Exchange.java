package bo.comteco.postventa.faultmatrix;

import bo.comteco.postventa.simulator.http.JournalEntry;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One request and its answer in the undisturbed course of a method.
 *
 * @param number which of its kind (questions, or the others) it is, from 0
 * @param name what was asked of what, without numbers and values
 * @param members the paths of what the answer says
 */
record Exchange(int number, String method, String name, List<String> members) {

    static Exchange of(int number, JournalEntry entry) {
        return new Exchange(number, entry.method(), name(entry), List.copyOf(entry.answerMembers()));
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
