package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.domain.procedure.ProcedureCode;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Where this API's resources are. */
public final class Paths {

    public static final String REQUESTS = "/api/v1/service-requests";

    /** A request's number in a path: what is none leads nowhere. */
    public static final String NUMBER = "/{number:[0-9]{1,18}}";

    private Paths() {}

    static String procedure(ProcedureCode code) {
        return "/api/v1/procedures/" + code;
    }

    public static String request(long number) {
        return REQUESTS + "/" + number;
    }

    /** Where a document is printed. */
    static String document(long number, String name) {
        return request(number) + "/documents/" + UriUtils.encodePathSegment(name, StandardCharsets.UTF_8)
                + "/printings";
    }
}
