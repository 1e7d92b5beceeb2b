package bo.comteco.postventa.adapter.rest.json;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.adapter.rest.problem.WrongMember;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no value is refused where it stands, everything at once, and without repeating who it is about. */
class WrongAnswersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a": "x"}                                              | #/answers/a
            {"a": null}                                             | #/answers/a
            {"a": {}}                                               | #/answers/a
            {"a": {"text": "x", "choice": "y"}}                     | #/answers/a
            {"a": {"words": "x"}}                                   | #/answers/a
            {"a/b~c d": {"text": 1}}                                | #/answers/a~1b~0c%20d/text
            {"a": {"text": 1}}                                      | #/answers/a/text
            {"a": {"text": null}}                                   | #/answers/a/text
            {"a": {"text": "  "}}                                   | #/answers/a/text
            {"a": {"text": "null \\u0000 byte"}}                    | #/answers/a/text
            {"a": {"text": "half a pair \\ud83d"}}                  | #/answers/a/text
            {"a": {"quantity": "12"}}                               | #/answers/a/quantity
            {"a": {"quantity": 1e999999999}}                        | #/answers/a/quantity
            {"a": {"quantity": 1e-7}}                               | #/answers/a/quantity
            {"a": {"date": "2026-02-30"}}                           | #/answers/a/date
            {"a": {"date": "+12026-02-03"}}                         | #/answers/a/date
            {"a": {"date": "0026-02-03"}}                           | #/answers/a/date
            {"a": {"date": 20260203}}                               | #/answers/a/date
            {"a": {"moment": "2026-02-03"}}                         | #/answers/a/moment
            {"a": {"moment": "+1000000000-12-31T23:59:59Z"}}        | #/answers/a/moment
            {"a": {"money": 150.0}}                                 | #/answers/a/money
            {"a": {"money": "1.234,50"}}                            | #/answers/a/money
            {"a": {"money": "0.001"}}                               | #/answers/a/money
            {"a": {"telephone": "123"}}                             | #/answers/a/telephone
            {"a": {"card": "7654321"}}                              | #/answers/a/card
            {"a": {"card": {"number": "7654321"}}}                  | #/answers/a/card/expiresOn
            {"a": {"card": {"number": "x", "expiresOn": "2030-01-01"}}} | #/answers/a/card/number
            {"a": {"card": {"number": "7654321", "expiresOn": "2030-01-01", "kind": 1}}} | #/answers/a/card/kind
            {"a": {"position": [-17.39, -66.15]}}                   | #/answers/a/position
            {"a": {"position": {"latitude": -17.39}}}               | #/answers/a/position/longitude
            {"a": {"position": {"latitude": "-17.39", "longitude": -66.15}}} | #/answers/a/position/latitude
            {"a": {"position": {"latitude": -66.15, "longitude": -17.39}}}   | #/answers/a/position
            {"a": {"position": {"latitude": 1e400, "longitude": -66.15}}}    | #/answers/a/position
            {"a": {"choice": true}}                                 | #/answers/a/choice
            {"a": {"choices": "A"}}                                 | #/answers/a/choices
            {"a": {"choices": ["A", 2]}}                            | #/answers/a/choices/1
            {"a": {"evidence": true}}                               | #/answers/a/evidence
            {"a": {"evidence": {"number": 77}}}                     | #/answers/a/evidence/number
            {"a": {"evidence": {"seen": true}}}                     | #/answers/a/evidence/seen
            {"a": {"rows": {}}}                                     | #/answers/a/rows
            {"a": {"rows": [{}, {"b": {"text": ""}}]}}              | #/answers/a/rows/1/b/text
            []                                                      | #/answers
            "x"                                                     | #/answers
            """)
    void whatIsNoValueIsRefusedWhereItStands(String answers, String pointer) {
        assertThat(Bodies.wrong(answers)).extracting(WrongMember::pointer).containsExactly(pointer);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThat(Bodies.wrong("""
                        {"street": {"text": ""}, "mobile": {"telephone": "123"}, "fine": {"choice": "YES"},
                         "card": {"card": {"number": "x", "expiresOn": "y"}}}
                        """))
                .extracting(WrongMember::pointer)
                .containsExactly(
                        "#/answers/street/text",
                        "#/answers/mobile/telephone",
                        "#/answers/card/card/number",
                        "#/answers/card/card/expiresOn");
    }

    @Test
    void theDomainsOwnReasonIsGivenWithoutWhatWasSent() {
        var wrong = Bodies.wrong("""
                {"mobile": {"telephone": "7000001"}, "card": {"card": {"number": "12A", "expiresOn": "2030-01-01"}},
                 "fee": {"money": "1,5"}}
                """);

        assertThat(wrong)
                .extracting(WrongMember::detail)
                .containsExactly(
                        "value.telephone.length{given=indicado}",
                        "value.identity-number.format{given=indicado}",
                        "value.money.format{given=1,5}");
    }

    @Test
    void aTextMayBeLongButNotEndless() {
        assertThat(Bodies.wrong("{\"a\": {\"text\": \"" + "x".repeat(2000) + "\"}}"))
                .isEmpty();
        assertThat(Bodies.wrong("{\"a\": {\"text\": \"" + "x".repeat(2001) + "\"}}"))
                .hasSize(1);
    }

    @Test
    void theListOfErrorsHasAnEnd() {
        var many = IntStream.range(0, 150)
                .mapToObj(number -> "\"f" + number + "\": 1")
                .collect(Collectors.joining(",", "{", "}"));

        assertThat(Bodies.wrong(many)).hasSize(50);
    }

    @Test
    void moreFieldsThanAnyFormHasAreRefusedUnread() {
        var many = IntStream.range(0, 300)
                .mapToObj(number -> "\"f" + number + "\": {\"text\": \"x\"}")
                .collect(Collectors.joining(",", "{", "}"));

        assertThat(Bodies.wrong(many)).extracting(WrongMember::pointer).containsExactly("#/answers");
    }

    @Test
    void aNameOfAnyLengthIsNotRepeated() {
        assertThat(Bodies.wrong("{\"" + "n".repeat(900) + "\": 1}"))
                .extracting(WrongMember::pointer)
                .containsExactly("#/answers");
    }
}
