package bo.comteco.postventa.application.driving;

import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.enquiry.RequirementSheet;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.product.ProductKind;
import java.util.List;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.Nullable;

/** What a procedure requires of whom, before there is a request: of the current edition, on the day's parameters. */
@PrimaryPort
public interface ConsultRequirements {

    Answer requirements(Question question);

    /**
     * Of whom.
     *
     * @param applicant in what capacity he or she comes, which says for which kind of person
     * @param askedFor of what the procedure asks first, what is wanted (D.1); null for all of it
     * @param kind the kind of product, or null for every kind
     */
    record Question(
            ProcedureCode procedure,
            ApplicantRole applicant,
            @Nullable String askedFor,
            @Nullable ProductKind kind) {}

    /** What came of it. */
    sealed interface Answer {

        /** The sheet. */
        record Told(String edition, Question question, RequirementSheet sheet) implements Answer {}

        /** The edition has no such procedure. */
        record UnknownProcedure(ProcedureCode procedure) implements Answer {}

        /** The procedure does not ask for that. */
        record NotAskedFor(List<String> possible) implements Answer {
            public NotAskedFor {
                possible = List.copyOf(possible);
            }
        }
    }
}
