package bo.comteco.postventa.domain.enquiry;

/** How an enquiry stands. */
public enum EnquiryState {
    /** The client is being informed. */
    OPEN,
    /** The client knows what he or she wanted to know. It can still become a request. */
    INFORMED,
    /** It became a request, once and for all. */
    TURNED
}
