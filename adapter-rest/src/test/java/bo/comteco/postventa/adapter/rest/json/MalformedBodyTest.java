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
    void what_is_not_exactly_one_json_value_is_refused(String body) {
        assertThat(refusal(body.getBytes(StandardCharsets.UTF_8)).type()).isEqualTo(ProblemType.MALFORMED_JSON);
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        var problem = refusal(new byte[] {'{', '"', 'a', '"', ':', '"', (byte) 0xC3, (byte) 0x28, '"', '}'});

        assertThat(problem.type()).isEqualTo(ProblemType.MALFORMED_JSON);
    }

    @Test
    void nesting_has_an_end() {
        var deep = "{\"a\":".repeat(40) + "1" + "}".repeat(40);

        assertThat(refusal(deep.getBytes(StandardCharsets.UTF_8)).type()).isEqualTo(ProblemType.MALFORMED_JSON);
    }

    @Test
    void a_body_beyond_the_limit_is_not_even_parsed() {
        var problem = refusal(new byte[JsonBodyConverter.LIMIT + 1]);

        assertThat(problem.type()).isEqualTo(ProblemType.BODY_TOO_LARGE);
    }

    @Test
    void the_problem_says_where_and_repeats_nothing() {
        var problem = refusal("{\n  \"identification\": 7654321x\n}".getBytes(StandardCharsets.UTF_8));

        assertThat(problem.members()).containsEntry("line", 2).containsKey("column");
        assertThat(problem.body().toString()).doesNotContain("7654321");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"x\"", "12", "null", "true"})
    void a_body_that_is_no_object_is_refused_as_a_whole(String body) {
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
