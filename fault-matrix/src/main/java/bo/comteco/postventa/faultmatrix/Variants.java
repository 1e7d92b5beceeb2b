package bo.comteco.postventa.faultmatrix;

import bo.comteco.postventa.faultmatrix.Row.Kind;
import bo.comteco.postventa.faultmatrix.Variant.Reach;
import bo.comteco.postventa.simulator.http.Fault;
import bo.comteco.postventa.simulator.http.FaultKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** How a method is disturbed, column by column: each exchange of its undisturbed course, and all of them at once. */
final class Variants {

    static final String NOBODY_KNOWS = "desconocido-7";

    private static final String EVERYTHING = "everything";
    private static final Duration FOR_EVER = Duration.ofMinutes(5);
    private static final Duration A_MOMENT = Duration.ofMillis(20);
    private static final List<Integer> CLIENT_ERRORS = List.of(400, 401, 403, 404, 408, 409, 422, 429);
    private static final List<Integer> SERVER_ERRORS = List.of(500, 502, 503, 504);

    private final Kind kind;
    private final List<Exchange> course;
    private final Predicate<String> enumerated;

    /**
     * @param course the undisturbed course
     * @param enumerated whether a member, by its path, says one of a set of words
     */
    Variants(Kind kind, List<Exchange> course, Predicate<String> enumerated) {
        this.kind = kind;
        this.course = course;
        this.enumerated = enumerated;
    }

    List<Variant> of(Column column) {
        return switch (column) {
            case REFUSED -> List.of(new Variant(column, EVERYTHING, "", Optional.empty(), Reach.ALL, false));
            case SLOW -> List.of(all(column, Fault.of(FaultKind.SLOW).lasting(A_MOMENT), ""));
            case LATE_BEFORE -> everywhere(column, Fault.of(FaultKind.HANG).lasting(FOR_EVER), "");
            case LATE_AFTER ->
                everywhere(column, Fault.of(FaultKind.WORK_THEN_SLOW).lasting(FOR_EVER), "");
            case CLIENT_ERROR -> statuses(column, CLIENT_ERRORS);
            case SERVER_ERROR -> statuses(column, SERVER_ERRORS);
            case TRUNCATED -> oneByOne(column, Fault.of(FaultKind.CUT), "");
            case MISTYPED -> oneByOne(column, Fault.of(FaultKind.MISTYPED), "");
            case UNKNOWN_VALUE -> members(column, Fault.of(FaultKind.ESTRANGED).saying(NOBODY_KNOWS), enumerated);
            case MISSING_FIELD -> members(column, Fault.of(FaultKind.LACKING), any -> true);
            case DOUBLED_EVENT, REORDERED_EVENT -> List.of();
        };
    }

    private List<Variant> statuses(Column column, List<Integer> statuses) {
        var variants = new ArrayList<Variant>();
        for (int status : statuses) {
            variants.addAll(everywhere(column, Fault.of(FaultKind.STATUS).answering(status), Integer.toString(status)));
        }
        if (column == Column.SERVER_ERROR && kind != Kind.READS) {
            for (int status : statuses) {
                variants.addAll(everywhere(
                        column, Fault.of(FaultKind.WORK_THEN_STATUS).answering(status), status + " when done"));
            }
        }
        return variants;
    }

    private List<Variant> everywhere(Column column, Fault fault, String how) {
        var variants = new ArrayList<>(oneByOne(column, fault, how));
        if (kind == Kind.WRITES) {
            variants.add(all(column, fault, how));
        }
        return variants;
    }

    private List<Variant> oneByOne(Column column, Fault fault, String how) {
        var variants = new ArrayList<Variant>();
        for (Exchange exchange : course) {
            variants.add(at(column, exchange, fault, how));
        }
        return variants;
    }

    /** Each member once for every kind of exchange: an answer of the same kind is read by the same code. */
    private List<Variant> members(Column column, Fault fault, Predicate<String> which) {
        var variants = new ArrayList<Variant>();
        Set<String> tried = new LinkedHashSet<>();
        for (Exchange exchange : course) {
            for (String member : exchange.members()) {
                if (which.test(member) && tried.add(exchange.name() + ": " + member)) {
                    variants.add(variant(
                            column,
                            exchange,
                            fault.at(member)
                                    .on(exchange.method(), exchange.path())
                                    .after(exchange.numberThere()),
                            member));
                }
            }
        }
        return variants;
    }

    /** From this exchange on, whatever is asked by the same method. */
    private Variant at(Column column, Exchange exchange, Fault fault, String how) {
        return variant(column, exchange, fault.on(exchange.method(), "").after(exchange.number()), how);
    }

    /** Of a method that changes something, what it asks is disturbed when it says that it may have arrived. */
    private Variant variant(Column column, Exchange exchange, Fault narrowed, String how) {
        return new Variant(
                column,
                exchange.name(),
                how,
                Optional.of(narrowed),
                exchange.asks() ? Reach.QUESTIONS : Reach.WRITES,
                kind == Kind.WRITES && exchange.asks());
    }

    private static Variant all(Column column, Fault fault, String how) {
        return new Variant(column, EVERYTHING, how, Optional.of(fault), Reach.ALL, false);
    }
}
