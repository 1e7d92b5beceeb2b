package bo.comteco.postventa.domain.procedure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How clients are informed and routed to a procedure (general flow, steps 1 and 2).
 *
 * @param wishes the closed choice of what a client may come with, in the order in which it is offered
 * @param advice what is told beside the requirements, by procedure
 */
public record Guidance(List<Wish> wishes, Map<ProcedureCode, Advice> advice) {

    /** No guidance. */
    public static final Guidance NONE = new Guidance(List.of(), Map.of());

    /** @throws IllegalArgumentException where two wishes have one code */
    public Guidance {
        wishes = List.copyOf(wishes);
        advice = Map.copyOf(advice);
        var codes = new HashSet<String>();
        for (var wish : wishes) {
            if (!codes.add(wish.code())) {
                throw new IllegalArgumentException("two wishes have the code " + wish.code());
            }
        }
    }

    /** A wish by its code. */
    public Optional<Wish> find(String code) {
        return wishes.stream().filter(wish -> wish.code().equals(code)).findFirst();
    }

    /** What is told beside the requirements of a procedure. */
    public Advice about(ProcedureCode procedure) {
        return advice.getOrDefault(procedure, Advice.NONE);
    }
}
