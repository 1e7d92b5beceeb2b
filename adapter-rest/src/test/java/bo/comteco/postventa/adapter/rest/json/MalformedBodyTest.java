package bo.comteco.postventa.adapter.rest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bo.comteco.postventa.adapter.rest.problem.Problem;
import bo.comteco.postventa.adapter.rest.problem.ProblemException;
import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no JSON, or more than one, is refused before anything of it is understood. */
class MalformedBodyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"node\": \"C.1\"} {}",
                "{\"node\": \"C.1\", \"node\": \"C.7\"}",
                "{'node': 'C.1'}",
                "{\"node\": \"C.1\",}",
                "{\"a\": NaN}",
                "{\"a\": 01}",
                "{\"a\": 1e99999999999}",
                "{\"a\": 12345678901234567890123456789012345678901234567890123456789012345678901234567890}",
                "{\"a\": \"\\x\"}",
                "// a comment\n{}"
            })
    void whatIsNotExactlyOneJsonValueIsRefused(String body) {
        assertThat(refusal(body.getBytes(StandardCharsets.UTF_8)).type()).isEqualTo(ProblemType.MALFORMED_JSON);
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        var problem = refusal(new byte[] {'{', '"', 'a', '"', ':', '"', (byte) 0xC3, (byte) 0x28, '"', '}'});

        assertThat(problem.type()).isEqualTo(ProblemType.MALFORMED_JSON);
    }

    @Test
    void nestingHasAnEnd() {
        var deep = "{\"a\":".repeat(40) + "1" + "}".repeat(40);

        assertThat(refusal(deep.getBytes(StandardCharsets.UTF_8)).type()).isEqualTo(ProblemType.MALFORMED_JSON);
    }

    @Test
    void aBodyBeyondTheLimitIsNotEvenParsed() {
        var problem = refusal(new byte[JsonBodyConverter.LIMIT + 1]);

        assertThat(problem.type()).isEqualTo(ProblemType.BODY_TOO_LARGE);
    }

    @Test
    void theProblemSaysWhereAndRepeatsNothing() {
        var problem = refusal("{\n  \"identification\": 7654321x\n}".getBytes(StandardCharsets.UTF_8));

        assertThat(problem.members()).containsEntry("line", 2).containsKey("column");
        assertThat(problem.body().toString()).doesNotContain("7654321");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"x\"", "12", "null", "true"})
    void aBodyThatIsNoObjectIsRefusedAsAWhole(String body) {
        var refused = catchThrowableOfType(
                ProblemException.class, () -> Bodies.parse(body).members().done());

        assertThat(Bodies.errors(refused))
                .singleElement()
                .satisfies(wrong -> assertThat(wrong.pointer()).isEqualTo("#"));
    }

    private static Problem refusal(byte[] body) {
        return catchThrowableOfType(ProblemException.class, () -> Bodies.parse(body))
                .problem();
    }
}
