package bo.comteco.postventa.guard.http;

import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;

/** What came back over HTTP: not yet believed. */
public final class HttpReply {

    private final int status;
    private final HttpHeaders headers;
    private final byte[] body;

    HttpReply(int status, HttpHeaders headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The headers. */
    public HttpHeaders headers() {
        return headers;
    }

    /** The whole body, empty where there was none: the bytes themselves, for one who reads them once. */
    public byte[] body() {
        return body;
    }

    /** Whether the body says that it is JSON, of whatever kind. */
    public boolean isJson() {
        var subtype = subtype();
        return subtype.equals("json") || subtype.endsWith("+json");
    }

    /** The subtype of the body's content type in small letters, such as {@code json}; empty where it has none. */
    public String subtype() {
        try {
            var type = headers.getContentType();
            return type == null ? "" : type.getSubtype().toLowerCase(Locale.ROOT);
        } catch (InvalidMediaTypeException unreadable) {
            return "";
        }
    }
}
