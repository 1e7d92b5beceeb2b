package bo.comteco.postventa.faultmatrix;

import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Reply;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A method of a port, and how it is called in a trial.
 *
 * @param port the port
 * @param method its name there
 * @param kind what it does to the system
 * @param prepares done before, undisturbed: gives the number of what the method is about, or nothing
 * @param calls calls it
 * @param looks what stands in the system afterwards: equal where it is the same
 * @param allowances where an answer may be another than the undisturbed one
 * @param notApplicable which faults can't befall it, and why
 */
public record Row<C>(
        Class<?> port,
        String method,
        Kind kind,
        Optional<Function<C, String>> prepares,
        Call<C> calls,
        Look<C> looks,
        List<Allowance> allowances,
        Map<Column, String> notApplicable) {

    private static final String ASKED = "a question: no event answers it";

    /** What a method does to the system. */
    public enum Kind {
        /** It asks. */
        READS,
        /** It enters or takes back something, once, however often it is called. */
        WRITES,
        /** It sends something, each time that it is called. */
        SENDS
    }

    /**
     * Calls a method.
     *
     * @param <C> what ports are made of
     */
    @FunctionalInterface
    public interface Call<C> {
        Object of(C client, String number, boolean again);
    }

    /**
     * Looks at what stands in the system.
     *
     * @param <C> what ports are made of
     */
    @FunctionalInterface
    public interface Look<C> {
        Object at(C client, String number);
    }

    /**
     * Where an answer may be another than the undisturbed one.
     *
     * @param pattern which alterations, by their names in the record
     * @param reason why that is so on the wire
     */
    record Allowance(Column column, String pattern, String reason) {

        boolean covers(Column where, String variant) {
            return column == where && variant.matches(pattern);
        }
    }

    public Row {
        allowances = List.copyOf(allowances);
        notApplicable = Map.copyOf(notApplicable);
    }

    /** A question. */
    public static <C> Row<C> asking(Class<?> port, String method, Function<C, Reply<?>> question) {
        return asked(port, method, Optional.empty(), (client, number, again) -> question.apply(client));
    }

    /** The same, where something is entered before that it asks about. */
    public Row<C> about(Function<C, String> entered) {
        return new Row<>(port, method, kind, Optional.of(entered), calls, looks, allowances, notApplicable);
    }

    /** A question about something that is entered before, by its number. */
    public static <C> Row<C> asking(Class<?> port, String method, Function<C, String> entered, Look<C> question) {
        return asked(port, method, Optional.of(entered), (client, number, again) -> question.at(client, number));
    }

    private static <C> Row<C> asked(
            Class<?> port, String method, Optional<Function<C, String>> entered, Call<C> question) {
        return new Row<>(
                port, method, Kind.READS, entered, question, (client, number) -> "", List.of(), noEvents(ASKED));
    }

    /** What enters something that is found by its key: several of one key would be a silence. */
    public static <C> Row<C> entering(
            Class<?> port, String method, Attempt<C> attempt, Function<C, Reply<?>> find, String noEvents) {
        return new Row<>(
                port,
                method,
                Kind.WRITES,
                Optional.empty(),
                (client, number, again) -> attempt.of(client, again),
                (client, number) -> find.apply(client).toString(),
                List.of(),
                noEvents(noEvents));
    }

    /** This row, where more is to stand in the system than what bears the key. */
    public Row<C> leaving(Look<C> all) {
        return new Row<>(port, method, kind, prepares, calls, all, allowances, notApplicable);
    }

    /** What takes back something that was entered before. */
    public static <C> Row<C> undoing(
            Class<?> port, String method, Function<C, String> entered, Call<C> undo, Look<C> looks, String noEvents) {
        return new Row<>(port, method, Kind.WRITES, Optional.of(entered), undo, looks, List.of(), noEvents(noEvents));
    }

    /** What sends something that can't be looked for. */
    public static <C> Row<C> sending(Class<?> port, String method, Function<C, EntryReply> send) {
        return new Row<>(
                port,
                method,
                Kind.SENDS,
                Optional.empty(),
                (client, number, again) -> send.apply(client),
                (client, number) -> "",
                List.of(),
                Map.of());
    }

    /**
     * Enters something.
     *
     * @param <C> what ports are made of
     */
    @FunctionalInterface
    public interface Attempt<C> {
        EntryReply of(C client, boolean again);
    }

    /**
     * This row, where an answer may be another than the undisturbed one.
     *
     * @param pattern which alterations, by their names in the record: a regular expression
     * @param reason why that is so on the wire
     */
    public Row<C> allowing(Column column, String pattern, String reason) {
        var more = new ArrayList<>(allowances);
        more.add(new Allowance(column, pattern, reason));
        return new Row<>(port, method, kind, prepares, calls, looks, more, notApplicable);
    }

    /** This row, which a fault can't befall. */
    public Row<C> without(Column column, String reason) {
        var more = new EnumMap<Column, String>(Column.class);
        more.putAll(notApplicable);
        more.put(column, reason);
        return new Row<>(port, method, kind, prepares, calls, looks, allowances, more);
    }

    /** This row, of whose answer events tell. */
    public Row<C> withEvents() {
        var less = new EnumMap<Column, String>(Column.class);
        less.putAll(notApplicable);
        less.keySet().removeIf(Column::isOfEvents);
        return new Row<>(port, method, kind, prepares, calls, looks, allowances, less);
    }

    private static Map<Column, String> noEvents(String reason) {
        return Map.of(Column.DOUBLED_EVENT, reason, Column.REORDERED_EVENT, reason);
    }

    /** Whether the system is another than before when it was called. */
    boolean leavesTraces() {
        return kind != Kind.READS || prepares.isPresent();
    }

    /** What it is called in the page. */
    public String name() {
        return port.getSimpleName() + "." + method;
    }
}
