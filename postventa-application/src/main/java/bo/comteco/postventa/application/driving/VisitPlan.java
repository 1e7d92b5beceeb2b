package bo.comteco.postventa.application.driving;

import bo.comteco.postventa.application.driven.RequestSearch;
import bo.comteco.postventa.domain.procedure.Outlook;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.requirement.RequiredThing;
import bo.comteco.postventa.domain.visit.Visit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a client wants in a visit.
 *
 * @param wants its requests, in the order in which they were opened, then what is proposed
 * @param things what they require together, each thing once; of what has ended or was admitted, nothing more
 */
public record VisitPlan(Visit visit, List<Want> wants, List<RequiredThing> things) {

    public VisitPlan {
        wants = List.copyOf(wants);
        things = List.copyOf(things);
    }

    /**
     * One of them.
     *
     * @param key what the things call it: a request's number, or {@code P1} for the first proposal
     * @param askedFor of what the procedure asks first, what is wanted, or null
     * @param product the product's id, or null
     * @param request the request as it stands, or null for a proposal
     */
    public record Want(
            String key,
            ProcedureCode procedure,
            String title,
            @Nullable String askedFor,
            @Nullable String product,
            RequestSearch.@Nullable Found request,
            Prospects prospects) {}

    /** What is to be expected of it. */
    public sealed interface Prospects {

        /** Its request has ended. */
        record Ended() implements Prospects {}

        /** Its request was assessed and admitted. */
        record Admitted() implements Prospects {}

        /** This installation can't carry out the procedure. */
        record NotOffered() implements Prospects {}

        /** The product has an open request that changes it. */
        record ProductBusy(long other) implements Prospects {}

        /** What would become of it now. */
        record Foreseen(Outlook outlook) implements Prospects {}
    }
}
