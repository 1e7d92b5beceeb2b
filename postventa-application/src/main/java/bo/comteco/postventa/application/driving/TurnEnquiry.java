package bo.comteco.postventa.application.driving;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.domain.answer.Answers;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.Nullable;

/**
 * Turns an enquiry into a request: opens the visit and the request with all that is known, in one. It happens once,
 * however often it is asked for; what lacks is given here, and what was recorded is not given again (D-99).
 */
@PrimaryPort
public interface TurnEnquiry {

    Answer turn(Command command);

    /**
     * What lacks. All of it may be null.
     *
     * @param bodyHash a digest of what is asked: the same again is answered with the same, anything else is refused
     * @param visit a visit of this client in which the request is opened; null to open one
     * @param identification the holder's identity-card number or NIT, where it is not known or was wrong
     * @param applicantName who stands at the counter, where that is not known or is another
     * @param product the product, where it is not known or is another
     * @param answers what is captured first, beside what the enquiry says of it
     */
    record Command(
            Actor actor,
            long enquiry,
            String bodyHash,
            @Nullable String visit,
            @Nullable String identification,
            @Nullable String applicantName,
            @Nullable String applicantIdentity,
            @Nullable String product,
            Answers answers) {}

    /** What came of it. */
    sealed interface Answer {

        /** It is a request now, or has been since this was asked before. */
        record Turned(EnquiryView enquiry, RequestView request) implements Answer {}

        /** The enquiry does not allow it. */
        record NotTurned(EnquiryAnswer why) implements Answer {}

        /** The visit can't be opened, or is not there. */
        record NoVisit(OpenVisit.Answer why) implements Answer {}

        /** The request can't be opened. */
        record NoRequest(RequestAnswer why) implements Answer {}

        /** Nobody said whose enquiry it is. */
        record IdentificationMissing() implements Answer {}

        /** The visit is another client's. */
        record OtherClient() implements Answer {}
    }
}
