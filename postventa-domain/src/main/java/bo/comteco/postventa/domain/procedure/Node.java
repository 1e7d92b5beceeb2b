package bo.comteco.postventa.domain.procedure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One node of a procedure.
 *
 * @param id what is routed to and stored, such as {@code C.7/enter}
 * @param text the manual's words, in Spanish
 * @param routes where each outcome leads, by the outcome's name
 */
public record Node(String id, String text, Kind kind, Map<String, Target> routes) {

    public Node {
        routes = Collections.unmodifiableMap(new LinkedHashMap<>(routes));
    }

    /** The manual's number, such as {@code C.7}: what people see. */
    public String number() {
        return number(id);
    }

    /** The manual's number of the node with this id. */
    public static String number(String id) {
        int slash = id.indexOf('/');
        return slash < 0 ? id : id.substring(0, slash);
    }

    /**
     * Where an outcome leads.
     *
     * @throws IllegalArgumentException when this node has no such outcome
     */
    public Target route(String outcome) {
        var target = routes.get(outcome);
        if (target == null) {
            throw new IllegalArgumentException(
                    "node " + id + " has no outcome '" + outcome + "', only " + routes.keySet());
        }
        return target;
    }

    /** Whether a person takes it further. */
    public boolean isForPerson() {
        return nature() == Nature.QUESTION || nature() == Nature.ATTENTION;
    }

    /** What is shown with a question, or told in detail. */
    public Optional<Summary> findSummary() {
        if (kind instanceof Kind.Ask<?> ask) {
            return ask.findSummary();
        }
        return kind instanceof Kind.Tell tell ? tell.findSummary() : Optional.empty();
    }

    /** Whether the adviser can go back to it. */
    public boolean isQuestion() {
        return nature() == Nature.QUESTION;
    }

    /** Whether something is entered or paid here, so that older facts are found out again before. */
    public boolean isGuarded() {
        return nature() == Nature.ENTRY;
    }

    private Nature nature() {
        return kind.accept(Nature.OF);
    }
}
