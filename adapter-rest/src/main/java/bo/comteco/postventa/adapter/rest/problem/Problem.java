package bo.comteco.postventa.adapter.rest.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/**
 * One occurrence of a problem; immutable.
 *
 * @param detail what happened and how to mend it, in Spanish; never an identity number, a name or a telephone
 * @param members what else the body says, by its kind
 * @param headers headers that go with it
 */
public record Problem(ProblemType type, String detail, Map<String, Object> members, Map<String, String> headers) {

    public Problem {
        members = Map.copyOf(members);
        headers = Map.copyOf(headers);
    }

    /** A problem without further members. */
    public static Problem of(ProblemType type, String detail) {
        return new Problem(type, detail, Map.of(), Map.of());
    }

    /** The same problem with one more member. */
    public Problem with(String member, Object value) {
        var more = new LinkedHashMap<>(members);
        more.put(member, value);
        return new Problem(type, detail, more, headers);
    }

    /** The same problem with one more header. */
    public Problem header(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Problem(type, detail, members, more);
    }

    /** The problem as a body. */
    public ProblemDetail body() {
        var body = ProblemDetail.forStatusAndDetail(type.status(), detail);
        body.setType(type.uri());
        body.setTitle(type.title());
        members.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(member -> body.setProperty(member.getKey(), member.getValue()));
        return body;
    }

    /** The problem as an answer. */
    public <T> ResponseEntity<T> response() {
        return response(HttpHeaders.EMPTY);
    }

    /** The problem as an answer with further headers, such as the methods that are allowed. */
    @SuppressWarnings("unchecked") // what an endpoint answers otherwise; a problem stands in its place
    public <T> ResponseEntity<T> response(HttpHeaders further) {
        return (ResponseEntity<T>) ResponseEntity.status(type.status())
                .headers(further)
                .headers(all -> headers.forEach(all::set))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body((Object) body());
    }
}
