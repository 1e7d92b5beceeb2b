package bo.comteco.postventa.application.driving;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.visit.Visit;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.Nullable;

/** An adviser receives a client. */
@PrimaryPort
public interface OpenVisit {

    Answer open(Command command);

    /** A visit again. */
    Answer look(Actor actor, String visit);

    /**
     * Whom the adviser receives.
     *
     * @param identification the holder's identity-card number or NIT, as on the paper
     * @param applicantName who stands at the counter; null for the holder in person
     * @param applicantIdentity that person's identity-card number; null for the holder in person
     */
    record Command(
            Actor actor,
            String identification,
            ApplicantRole role,
            @Nullable String applicantName,
            @Nullable String applicantIdentity) {}

    /** What came of it. */
    sealed interface Answer {

        /** The visit. */
        record Opened(Visit visit) implements Answer {}

        /** No customer bears that identification. */
        record UnknownCustomer(String identification) implements Answer {}

        /** A natural person's holder or representative, a legal person's representative or agent. */
        record RoleDoesNotFit(ApplicantRole role) implements Answer {}

        /** Somebody other than the holder is named. */
        record ApplicantMissing() implements Answer {}

        /** The system that knows customers is silent. */
        record Silent(SystemName system) implements Answer {}

        /** The actor has no right to it. */
        record Denied() implements Answer {}

        /** There is no such visit. */
        record UnknownVisit(String visit) implements Answer {}
    }
}
