package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jspecify.annotations.Nullable;

/** Finds requests; newest first, page by page from where the last page ended. */
@SecondaryPort
public interface RequestSearch {

    /** Up to {@code limit} requests with numbers below {@code below}; null for the first page. */
    List<Found> find(Criteria criteria, @Nullable Long below, int limit);

    /** What is looked for; whatever is null does not matter. Names match whatever their accents and case. */
    record Criteria(
            @Nullable String office,
            @Nullable String adviser,
            @Nullable String customer,
            @Nullable String customerName,
            @Nullable String product,
            @Nullable ProcedureCode procedure,
            @Nullable Boolean open,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /**
     * A request in a list.
     *
     * @param ending null while it is open
     */
    record Found(
            long number,
            ProcedureCode procedure,
            String node,
            @Nullable Ending ending,
            String office,
            String adviser,
            String customer,
            String customerName,
            @Nullable String product,
            Instant openedAt,
            Instant touchedAt) {}
}
