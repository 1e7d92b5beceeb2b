package bo.comteco.postventa.adapter.rest.counter;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.adapter.rest.Golden;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** An adviser who speaks HTTP. */
final class Adviser {

    static final String NEW_PLACE = """
            {"new-position": {"position": {"latitude": -17.3985, "longitude": -66.1505}},
             "new-street": {"text": "Calle Sucre 45"}}
            """;

    static final String PAPERS = """
            {"identity-card": {"card": {"number": "9000001", "expiresOn": "2030-05-31"}},
             "mobile": {"telephone": "70000001"}, "fee-accepted": {"choice": "YES"}}
            """;

    static final String RELOCATION_DATA = """
            {"contact-name": {"text": "Quien recibe"}, "new-neighbourhood": {"text": "Sarco"}}
            """;

    private final MockMvcTester http;

    Adviser(MockMvcTester http) {
        this.http = http;
    }

    String receives(String visit) {
        var answer = http.post()
                .uri("/api/v1/visits")
                .contentType(MediaType.APPLICATION_JSON)
                .content(visit.getBytes(StandardCharsets.UTF_8))
                .exchange();
        assertThat(answer).hasStatus(201);
        return Golden.body(answer).path("id").stringValue();
    }

    String receivesTheHolder() {
        return receives("{\"identification\": \"9000001\", \"role\": \"HOLDER\"}");
    }

    MvcTestResult opensARelocation(String visit) {
        var body = "{\"visit\": \"%s\", \"procedure\": \"C\", \"product\": \"PRD-1\", \"answers\": %s}"
                .formatted(visit, NEW_PLACE);
        return http.post()
                .uri("/api/v1/service-requests")
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    MvcTestResult completes(MvcTestResult seen, String answers) {
        return moves(seen, "steps", "{\"node\": %s, \"answers\": %s}".formatted(at(seen), answers), UUID.randomUUID());
    }

    MvcTestResult answers(MvcTestResult seen, String outcome, UUID key) {
        return moves(seen, "steps", "{\"node\": %s, \"outcome\": \"%s\"}".formatted(at(seen), outcome), key);
    }

    MvcTestResult moves(MvcTestResult seen, String move, String body, UUID key) {
        return http.post()
                .uri(path(seen) + "/" + move)
                .header("Idempotency-Key", key)
                .header("If-Match", seen.getResponse().getHeader("ETag"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    MvcTestResult looksAgain(MvcTestResult seen) {
        return looksAt(path(seen));
    }

    MvcTestResult looksAt(String path) {
        return http.get().uri(path).exchange();
    }

    MvcTestResult prints(String path) {
        return http.post()
                .uri(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .exchange();
    }

    /** Up to the summary at C.7. */
    MvcTestResult comesToTheSummary() {
        var assessed = completes(opensARelocation(receivesTheHolder()), PAPERS);
        return completes(assessed, RELOCATION_DATA);
    }

    static String path(MvcTestResult seen) {
        return "/api/v1/service-requests/" + Golden.body(seen).path("number").asLong();
    }

    static JsonNode at(MvcTestResult seen) {
        return Golden.body(seen).at("/step/node");
    }
}
