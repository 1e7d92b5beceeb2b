package bo.comteco.postventa.application.driving;

import bo.comteco.postventa.domain.customer.ApplicantRole;

/** What a use case about one enquiry gives back. */
public sealed interface EnquiryAnswer {

    /** It was done, or there was nothing to do; the enquiry as it is now. */
    record Shown(EnquiryView view) implements EnquiryAnswer {}

    /** The actor has no right to it. */
    record Denied() implements EnquiryAnswer {}

    /** There is no such enquiry. */
    record UnknownEnquiry(long number) implements EnquiryAnswer {}

    /** The edition offers no such wish. */
    record UnknownWish(String wish) implements EnquiryAnswer {}

    /** There is no such product. */
    record UnknownProduct(String product) implements EnquiryAnswer {}

    /** The client is known, and is of the other kind of person. */
    record RoleDoesNotFit(ApplicantRole role) implements EnquiryAnswer {}

    /** The wish does not lead to that procedure. */
    record NotProposed() implements EnquiryAnswer {}

    /** No procedure is named: several attend the wish, or none of this manual. */
    record NotNamed() implements EnquiryAnswer {}

    /** It has become a request. */
    record AlreadyTurned(long request) implements EnquiryAnswer {}

    /** Somebody else has changed it meanwhile: look at it again. */
    record MovedOn() implements EnquiryAnswer {}
}
