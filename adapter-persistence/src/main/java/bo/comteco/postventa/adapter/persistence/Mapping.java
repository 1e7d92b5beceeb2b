package bo.comteco.postventa.adapter.persistence;

/** The generated mappers between rows and the domain; apart from what they implement, so that neither waits for the other. */
final class Mapping {

    static final RequestRows REQUESTS = new GeneratedRequestRows();
    static final VisitRows VISITS = new GeneratedVisitRows();
    static final EnquiryRows ENQUIRIES = new GeneratedEnquiryRows();
    static final ParameterRows PARAMETERS = new GeneratedParameterRows();

    private Mapping() {}
}
