package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.indicator.Count;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jspecify.annotations.Nullable;

/** What was counted for the indicator (specification, section 9). It follows from what requests stored, at once. */
@SecondaryPort
public interface Tallies {

    /** What counts can be told apart by. */
    enum Dimension {
        DAY,
        OFFICE,
        PROCEDURE,
        ADVISER
    }

    /**
     * The counts of some days, one for each combination that has any request, in the order of day, office, procedure,
     * adviser.
     */
    List<Counted> count(Selection selection, Set<Dimension> by);

    /**
     * Which requests count; whatever is null does not matter.
     *
     * @param from the first day, where the offices are
     * @param until the last day, included
     */
    record Selection(
            LocalDate from,
            LocalDate until,
            @Nullable String office,
            @Nullable ProcedureCode procedure,
            @Nullable String adviser) {}

    /** A count; null where it is not told apart by that. */
    record Counted(
            @Nullable LocalDate day,
            @Nullable String office,
            @Nullable ProcedureCode procedure,
            @Nullable String adviser,
            Count count) {}
}
