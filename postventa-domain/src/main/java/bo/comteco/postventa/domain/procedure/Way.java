package bo.comteco.postventa.domain.procedure;

import bo.comteco.postventa.domain.answer.Answers;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A procedure by which a wish can be attended.
 *
 * @param askedFor what is asked for, where the procedure begins with that question (D.1); null elsewhere
 * @param opening what the wish already says of what the procedure captures first
 * @param fits when this is the way, in words by which an adviser chooses among several, in Spanish
 */
public record Way(ProcedureCode procedure, @Nullable String askedFor, Answers opening, String fits) {

    /** A way to a procedure that does not ask what is wanted. */
    public static Way to(ProcedureCode procedure, String fits) {
        return new Way(procedure, null, Answers.none(), fits);
    }

    /** The same way, which asks for this. */
    public Way asking(Enum<?> wanted) {
        return new Way(procedure, wanted.name(), opening, fits);
    }

    /** The same way, by which this much is said of what is captured first. */
    public Way saying(Answers more) {
        return new Way(procedure, askedFor, opening.and(more), fits);
    }

    /** Whether it leads where another does. */
    public boolean leadsAs(ProcedureCode code, @Nullable String asked) {
        return procedure == code && Objects.equals(askedFor, asked);
    }
}
