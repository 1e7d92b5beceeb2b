package bo.comteco.postventa.adapter.rest;

import bo.comteco.postventa.domain.procedure.ProcedureCode;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Where this API's resources are. */
public final class Paths {

    /** What every path begins with. */
    public static final String API = "/api/v1";

    public static final String REQUESTS = API + "/service-requests";
    public static final String VISITS = API + "/visits";
    public static final String ENQUIRIES = API + "/enquiries";
    public static final String PAYMENT_ORDERS = API + "/payment-orders";
    public static final String ARREARS = API + "/arrears";
    public static final String SYSTEM_HOLDS = API + "/system-holds";
    public static final String WATCHES = API + "/watches";
    public static final String PROCEDURES = API + "/procedures";
    public static final String PARAMETERS = API + "/parameters";
    public static final String INDICATOR = API + "/indicator";

    /** A number in a path: what is none leads nowhere. */
    public static final String NUMBER = "/{number:[0-9]{1,18}}";

    /** A visit's id in a path: what is none leads nowhere. */
    public static final String VISIT = "/{id:[A-Za-z0-9-]{1,64}}";

    private Paths() {}

    /** Where a procedure is described. */
    public static String procedure(ProcedureCode code) {
        return PROCEDURES + "/" + code;
    }

    /** Where a request is. */
    public static String request(long number) {
        return REQUESTS + "/" + number;
    }

    /** Where a document is printed. */
    public static String document(long request, String name) {
        return request(request) + "/documents/" + segment(name) + "/printings";
    }

    /** Where a visit is. */
    public static String visit(String id) {
        return VISITS + "/" + segment(id);
    }

    /** Where an enquiry is. */
    public static String enquiry(long number) {
        return ENQUIRIES + "/" + number;
    }

    /** Where a payment order is. */
    public static String paymentOrder(long number) {
        return PAYMENT_ORDERS + "/" + number;
    }

    private static String segment(String text) {
        return UriUtils.encodePathSegment(text, StandardCharsets.UTF_8);
    }
}
