package bo.comteco.postventa.domain.enquiry;

import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.procedure.Way;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * The procedure that attends a wish.
 *
 * @param askedFor what is asked for, where the procedure begins with that question (D.1); null elsewhere
 */
@ValueObject
public record NamedProcedure(
        ProcedureCode procedure, @Nullable String askedFor) {

    /** Where a way leads. */
    public static NamedProcedure by(Way way) {
        return new NamedProcedure(way.procedure(), way.askedFor());
    }

    /** Whether a way leads there. */
    public boolean isReachedBy(Way way) {
        return way.leadsAs(procedure, askedFor);
    }
}
