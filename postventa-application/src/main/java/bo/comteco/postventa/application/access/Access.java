package bo.comteco.postventa.application.access;

import bo.comteco.postventa.domain.enquiry.Enquiry;
import bo.comteco.postventa.domain.request.ServiceRequest;
import bo.comteco.postventa.domain.request.Snapshot;
import bo.comteco.postventa.domain.visit.Visit;

/**
 * Rights over objects: what is not allowed here is denied. An adviser works on the requests of the own office, a
 * supervisor on those of every office; division head and operator look. What was handed to somebody by name only they take further.
 */
public final class Access {

    private Access() {}

    /** Whether the actor may receive clients at the counter. */
    public static boolean mayServe(Actor actor) {
        return actor.is(Role.COMMERCIAL_ADVISER) || actor.is(Role.SUPERVISOR);
    }

    /** Whether the actor may serve the client of this visit. */
    public static boolean mayServe(Actor actor, Visit visit) {
        return mayServe(actor) && (actor.is(Role.SUPERVISOR) || visit.office().equals(actor.office()));
    }

    /** Whether the actor may see this visit. */
    public static boolean mayLookAt(Actor actor, Visit visit) {
        return mayServe(actor, visit) || maySeeEveryOffice(actor);
    }

    /** Whether the actor may take this request further: it is in their hands, or they are a supervisor. */
    public static boolean mayWorkOn(Actor actor, ServiceRequest request) {
        return mayWorkOn(actor, request.snapshot());
    }

    /** The same, of a request as it is stored. */
    public static boolean mayWorkOn(Actor actor, Snapshot request) {
        return actor.is(Role.SUPERVISOR)
                || (actor.is(Role.COMMERCIAL_ADVISER) && request.hands().reach(actor.office(), actor.id()));
    }

    /** Whether the actor may give this request into other hands: those who are answerable for it, and a supervisor. */
    public static boolean mayHandOver(Actor actor, ServiceRequest request) {
        return actor.is(Role.SUPERVISOR)
                || (actor.is(Role.COMMERCIAL_ADVISER) && request.hands().areOf(actor.office(), actor.id()));
    }

    /** Whether the actor may take this request out of anybody's hands. */
    public static boolean mayTakeOver(Actor actor) {
        return actor.is(Role.SUPERVISOR);
    }

    /** Whether the actor may see this request: also where it was opened, and whoever serves where it is now. */
    public static boolean mayLookAt(Actor actor, ServiceRequest request) {
        return mayLookAt(actor, request.snapshot());
    }

    /** The same, of a request as it is stored. */
    public static boolean mayLookAt(Actor actor, Snapshot request) {
        return maySeeEveryOffice(actor)
                || (actor.is(Role.COMMERCIAL_ADVISER)
                        && (request.hands().office().equals(actor.office())
                                || request.opening().subject().office().equals(actor.office())));
    }

    /**
     * Whether the actor may open the papers that the client brought: who serves clients, not who runs the service or answers
     * for its figures.
     */
    public static boolean mayOpenPapers(Actor actor, Snapshot request) {
        return mayServe(actor) && mayLookAt(actor, request);
    }

    /** The same, of a visit. */
    public static boolean mayOpenPapers(Actor actor, Visit visit) {
        return mayServe(actor, visit);
    }

    /** Whether the actor sees requests of every office in a search. */
    public static boolean maySeeEveryOffice(Actor actor) {
        return actor.is(Role.SUPERVISOR) || actor.is(Role.DIVISION_HEAD) || actor.is(Role.OPERATOR);
    }

    /** Whether the actor may see the indicator: of the own office, or of every one. */
    public static boolean maySeeIndicator(Actor actor) {
        return mayServe(actor) || maySeeEveryOffice(actor);
    }

    /** Whether the actor may see the parameters and who set them. */
    public static boolean mayLookAtParameters(Actor actor) {
        return maySeeEveryOffice(actor);
    }

    /** Whether the actor may set a parameter. */
    public static boolean maySetParameters(Actor actor) {
        return actor.is(Role.OPERATOR);
    }

    /** Whether the actor may see what is owed to other systems, and which are held. */
    public static boolean mayLookAtArrears(Actor actor) {
        return actor.is(Role.OPERATOR) || actor.is(Role.SUPERVISOR);
    }

    /** Whether the actor may decide about what is owed to other systems, and hold and release them. */
    public static boolean maySettleArrears(Actor actor) {
        return actor.is(Role.OPERATOR);
    }

    /** Whether the actor may record enquiries and inform clients. */
    public static boolean mayInform(Actor actor) {
        return actor.is(Role.INFORMATION_ADVISER) || mayServe(actor);
    }

    /**
     * Whether the actor may inform the client of this enquiry. Who serves clients may at every office: the client brings
     * the enquiry's number along.
     */
    public static boolean mayInform(Actor actor, Enquiry enquiry) {
        return mayServe(actor)
                || (actor.is(Role.INFORMATION_ADVISER) && enquiry.office().equals(actor.office()));
    }

    /** Whether the actor may see this enquiry. */
    public static boolean mayLookAt(Actor actor, Enquiry enquiry) {
        return mayInform(actor, enquiry) || actor.is(Role.SUPERVISOR);
    }

    /** Whether the actor may list enquiries: of the own office, or of every one. */
    public static boolean mayListEnquiries(Actor actor) {
        return mayInform(actor) || actor.is(Role.SUPERVISOR);
    }

    /** Whether the actor may say that a broken promise was seen. */
    public static boolean mayAcknowledge(Actor actor) {
        return actor.is(Role.SUPERVISOR);
    }

    /** Whether the actor may search at all. */
    public static boolean maySearch(Actor actor) {
        return mayServe(actor) || maySeeEveryOffice(actor);
    }

    /** Whether the actor may take and give money at the cash desk of an office: only its own cashiers. */
    public static boolean maySettlePayments(Actor actor, String office) {
        return actor.is(Role.CASHIER) && office.equals(actor.office());
    }

    /** Whether the actor may see the payment orders of an office. */
    public static boolean mayLookAtPayments(Actor actor, String office) {
        return maySettlePayments(actor, office) || maySeeEveryPayment(actor);
    }

    /** Whether the actor sees the payment orders of every office. */
    public static boolean maySeeEveryPayment(Actor actor) {
        return actor.is(Role.SUPERVISOR);
    }
}
