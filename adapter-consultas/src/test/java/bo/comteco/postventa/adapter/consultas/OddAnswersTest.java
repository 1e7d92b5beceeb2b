package bo.comteco.postventa.adapter.consultas;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static bo.comteco.postventa.testkit.port.PortContract.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.adapter.consultas.Stub.Answer;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.call.OutgoingCall;
import bo.comteco.postventa.domain.manual.CallDetailFacts.MonthOfCalls;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody's Consultas may answer and the simulator does not. */
class OddAnswersTest {

    private static final String LINE = "44000002";
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private static final String MONTHS = """
            {"line": "44000002", "somethingNew": [1], "months": ["2026-10", "2026-11", "2026-10"]}
            """;

    private static final String CALLS = """
            {"line": "44000002", "month": "2026-11", "somethingNew": {"a": 1},
             "calls": [{"at": "2026-11-01T00:00:00-04:00", "called": "79000001", "seconds": 65, "cost": "1.20"},
                       {"at": "2026-12-01T03:59:59Z", "called": "*99#", "seconds": 0}]}
            """;

    @Test
    void monthsComeOnceAndInOrderWhateverOrderTheyHad() {
        assertThat(answer(months(Answer.json(MONTHS)))).containsExactly(NOVEMBER, YearMonth.of(2026, 10));
    }

    @Test
    void aMonthIsOneOfLocalTime() {
        assertThat(taken(CALLS))
                .containsExactly(
                        new OutgoingCall(Instant.parse("2026-11-01T04:00:00Z"), "79000001", Duration.ofSeconds(65)),
                        new OutgoingCall(Instant.parse("2026-12-01T03:59:59Z"), "*99#", Duration.ZERO));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "44000002|44000003",
                "\"line\"|\"number\"",
                "2026-11\"|2026-13\"",
                "\"2026-11\"|null",
                "\"2026-11\"|202611",
                "\"months\"|\"meses\"",
                "[\"2026-10\", \"2026-11\", \"2026-10\"]|\"2026-10\""
            })
    void whatIsNoListOfThisLinesMonthsIsNone(String usual, String odd) {
        assertThat(MONTHS).contains(usual);

        assertSilent(months(Answer.json(MONTHS.replace(usual, odd))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "44000002|44000003",
                "\"month\": \"2026-11\"|\"month\": \"2026-10\"",
                "\"calls\"|\"llamadas\"",
                "2026-11-01T00:00:00-04:00|2026-10-31T23:59:59-04:00",
                "2026-12-01T03:59:59Z|2026-12-01T04:00:00Z",
                "2026-12-01T03:59:59Z|2026-10-30T00:00:00Z",
                "2026-11-01T00:00:00-04:00|2026-11-01",
                "2026-11-01T00:00:00-04:00|2026-11-01T00:00:00.5-04:00",
                "79000001|Ana 79000001",
                "\"79000001\"|79000001",
                "\"79000001\"|null",
                "\"79000001\"|\"\"",
                "65|-65",
                "65|6.5",
                "65|\"65\"",
                "65|null",
                "{\"at\": \"2026-12-01T03:59:59Z\", \"called\": \"*99#\", \"seconds\": 0}|null"
            })
    void whatIsNoPageOfThisMonthsCallsIsNoneAndIsNotRepeated(String usual, String odd) {
        assertThat(CALLS).contains(usual);

        assertThat(calls(any -> Answer.json(CALLS.replace(usual, odd)), new ArrayList<>()))
                .isInstanceOfSatisfying(
                        Reply.Silent.class,
                        silent -> assertThat(silent.trouble()).isNotBlank().doesNotContain("79000001", "99#", "Ana"));
    }

    @Test
    void callsThatBeganAtTheSameTimeKeepTheirOrder() {
        var same = CALLS.replace("2026-12-01T03:59:59Z", "2026-11-01T04:00:00Z");

        assertThat(taken(same)).extracting(OutgoingCall::called).containsExactly("79000001", "*99#");
    }

    @Test
    void theOrderIsThatOfAllPagesTogether() {
        var first = withNext(CALLS, "c1");

        assertSilent(calls(uri -> Answer.json(uri.contains("after") ? CALLS : first), new ArrayList<>()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{\"at\": \"2026-12-01T03:59:59Z\", \"called\": \"102\", \"seconds\": 1}]"})
    void pagesWithoutAnEndAreNone(String calls) {
        var page = "{\"line\": \"44000002\", \"month\": \"2026-11\", \"next\": \"same\", \"calls\": " + calls + "}";

        assertSilent(calls(any -> Answer.json(page), new ArrayList<>()));
    }

    @Test
    void aCursorIsSentAsItCame() {
        try (var stub =
                Stub.answering(uri -> Answer.json(uri.contains("after") ? EMPTY : withNext(CALLS, "a~b.c-d")))) {
            answer(new ConsultasCallRecords(stub.client(), 2).calls(LINE, NOVEMBER, call -> {}));

            assertThat(stub.asked().get(1).uri())
                    .isEqualTo("/lines/44000002/months/2026-11/calls?limit=2&after=a~b.c-d");
        }
    }

    @Test
    void onlyConsultasOwnWordMeansThatNothingIsHeld() {
        assertThat(answer(months(problem("urn:postventa:consultas:no-such-line"))))
                .isEmpty();
        assertSilent(months(problem("about:blank")));
        assertSilent(months(Answer.json(404, "{}")));
        assertSilent(months(new Answer(404, "text/html", "urn:postventa:consultas:no-such-line", Map.of())));
        assertSilent(months(Answer.json(200, "null")));
    }

    private static final String EMPTY = "{\"line\": \"44000002\", \"month\": \"2026-11\", \"calls\": []}";

    private static Answer problem(String type) {
        return Answer.json(404, "{\"type\": \"" + type + "\", \"title\": \"-\", \"status\": 404}");
    }

    private static String withNext(String page, String next) {
        return page.replaceFirst("\\{", "{\"next\": \"" + next + "\", ");
    }

    private static Reply<List<YearMonth>> months(Answer answer) {
        try (var stub = Stub.answering(answer)) {
            return new ConsultasCallRecords(stub.client(), 2).monthsHeld(LINE);
        }
    }

    private static List<OutgoingCall> taken(String page) {
        var taken = new ArrayList<OutgoingCall>();
        assertThat(answer(calls(any -> Answer.json(page), taken)))
                .hasValueSatisfying(month -> assertThat(month.count()).isEqualTo(taken.size()));
        return taken;
    }

    private static Reply<Optional<MonthOfCalls>> calls(Function<String, Answer> answers, List<OutgoingCall> taken) {
        try (var stub = Stub.answering(answers)) {
            return new ConsultasCallRecords(stub.client(), 2).calls(LINE, NOVEMBER, taken::add);
        }
    }
}
