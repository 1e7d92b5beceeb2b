package bo.comteco.postventa.simulator.published;

import java.util.Set;

/**
 * One thing that is not as published.
 *
 * @param api the file, such as {@code TMF622}
 * @param at where in the message: its members from the resource on, {@code *} for any place in an array
 * @param keyword what is broken: a keyword of JSON Schema, or {@code filter}, {@code status}, {@code operation}
 * @param member the member that is too much or missing, the filter or the status; empty where the place says it
 * @param leftOut the members that the request wanted no answer of; empty where it did not choose
 * @param message for people
 */
record Difference(String api, String at, String keyword, String member, Set<String> leftOut, String message) {

    Difference {
        leftOut = Set.copyOf(leftOut);
    }

    static Difference of(String api, String keyword, String member, String message) {
        return new Difference(api, "", keyword, member, Set.of(), message);
    }

    @Override
    public String toString() {
        return api + " " + keyword + " " + at + (member.isEmpty() ? "" : " [" + member + "]") + ": " + message;
    }
}
