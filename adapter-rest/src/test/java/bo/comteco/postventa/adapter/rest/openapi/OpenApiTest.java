package bo.comteco.postventa.adapter.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.adapter.rest.ApiTest;
import bo.comteco.postventa.adapter.rest.Golden;
import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** The API's description as it is served. */
@ApiTest
class OpenApiTest {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    @Autowired
    private MockMvcTester http;

    @Test
    void theServedDescriptionIsTheGoldenOne() throws Exception {
        Golden.assertGolden("openapi.json", get());
    }

    @Test
    void everyReferenceLeadsToASchema() {
        var api = served();
        var schemas = new TreeSet<>(api.at("/components/schemas").propertyNames());

        assertThat(api.findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(ref -> assertThat(schemas).contains(ref.replace("#/components/schemas/", "")));
    }

    @Test
    void everyOperationSaysWhatItAnswersAndWithWhichProblems() {
        var operations = operations(served());

        assertThat(operations).hasSize(55).allSatisfy(operation -> {
            assertThat(operation.path("summary").stringValue()).isNotBlank();
            assertThat(operation.path("operationId").stringValue()).isNotBlank();
            var answers = operation.path("responses");
            assertThat(answers.propertyNames()).contains("401", "403", "500");
            assertThat(answers.propertyNames().stream().filter(status -> status.startsWith("2")))
                    .hasSize(1);
        });
    }

    @Test
    void everyKindOfProblemIsDescribed() {
        var api = served();
        var types = new ArrayList<String>();
        api.at("/components/schemas/Problem/properties/type/enum").forEach(type -> types.add(type.stringValue()));

        assertThat(types)
                .containsExactlyElementsOf(Arrays.stream(ProblemType.values())
                        .map(type -> type.uri().toString())
                        .toList());
    }

    @Test
    void whatMovesARequestTakesAKeyAndAVersion() {
        var api = served();

        for (String move : Set.of("steps", "back", "desist", "close", "handover", "takeover")) {
            var parameters = api.path("paths")
                    .path("/api/v1/service-requests/{number}/" + move)
                    .path("post")
                    .path("parameters");
            assertThat(parameters.findValuesAsString("name")).contains("Idempotency-Key", "If-Match");
        }
    }

    private static List<JsonNode> operations(JsonNode api) {
        return api.path("paths").values().stream()
                .flatMap(path -> METHODS.stream().filter(path::has).map(path::get))
                .toList();
    }

    private JsonNode served() {
        return Golden.body(get());
    }

    private MvcTestResult get() {
        var answer = http.get()
                .uri("/api/v1/openapi.json")
                .accept(MediaType.APPLICATION_JSON)
                .exchange();
        assertThat(answer).hasStatusOk();
        return answer;
    }
}
