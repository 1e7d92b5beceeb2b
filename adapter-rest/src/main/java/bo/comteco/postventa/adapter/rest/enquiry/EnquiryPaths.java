package bo.comteco.postventa.adapter.rest.enquiry;

/** Where enquiries are. */
final class EnquiryPaths {

    static final String ENQUIRIES = "/api/v1/enquiries";

    /** An enquiry's number in a path: what is none leads nowhere. */
    static final String NUMBER = "/{number:[0-9]{1,18}}";

    private EnquiryPaths() {}

    static String enquiry(long number) {
        return ENQUIRIES + "/" + number;
    }

    static String request(long number) {
        return "/api/v1/service-requests/" + number;
    }
}
