package bo.comteco.postventa.application.driving;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.RequestSearch;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.visit.Visit;
import java.util.List;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.Nullable;

/**
 * Shows all that a client wants in a visit: its requests and what else is proposed, what all of it requires together,
 * and what each would be refused for now. Systems are asked; nothing is stored, nothing is entered.
 */
@PrimaryPort
public interface PlanVisit {

    /** The most that can be proposed at once. */
    int MOST = 20;

    /** The requests of a visit that is seen already, in the order in which they were opened. */
    List<RequestSearch.Found> requestsOf(Visit visit);

    Answer plan(Actor actor, String visit, List<Proposal> proposals);

    /**
     * What the client may want besides.
     *
     * @param askedFor of what the procedure asks first, what is wanted (D.1); null where it does not ask
     * @param product the product's id; null where the procedure has none
     * @param answers what the client says of it already
     */
    record Proposal(
            ProcedureCode procedure,
            @Nullable String askedFor,
            @Nullable String product,
            Answers answers) {}

    /** What came of it. */
    sealed interface Answer {

        /** The plan. */
        record Planned(VisitPlan plan) implements Answer {}

        /** A proposal that is none. */
        record Unfit(int proposal, Fault fault) implements Answer {}

        /** The actor has no right to it. */
        record Denied() implements Answer {}

        /** There is no such visit. */
        record UnknownVisit(String visit) implements Answer {}
    }

    /** What a proposal can lack. */
    enum Fault {
        /** The edition has no such procedure. */
        UNKNOWN_PROCEDURE,
        /** The procedure asks first what is wanted, and that was not said, or it does not ask for that. */
        ASKED_FOR,
        /** The procedure is about a product, and none was named. */
        PRODUCT_MISSING,
        /** There is no such product. */
        UNKNOWN_PRODUCT
    }
}
