package bo.comteco.postventa.adapter.pac;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.adapter.pac.Stub.Answer;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.member.CreditInForce;
import bo.comteco.postventa.domain.member.Member;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody's PAC may answer and the simulator does not. */
class OddAnswersTest {

    private static final String MEMBER = """
            {"customer": "CUS-1", "entitled": true, "riskListed": false, "somethingNew": {"a": [1]},
             "certificates": [{"number": " CA-1 ", "outstanding": "0.00", "active": true, "series": "A"}],
             "encumbrances": [{"kind": "LIEN", "description": "Gravamen de prueba"}],
             "guaranteedDebts": [{"number": "CR-9", "overdue": "75.50"}],
             "creditsInForce": [{"number": "CR-1", "outstanding": "1234567890.10"}]}
            """;

    @Test
    void whatIsUnknownIsIgnoredAndMoneyIsExact() {
        var member = answer(ask(MEMBER)).orElseThrow();

        assertThat(member.certificates()).singleElement().satisfies(certificate -> {
            assertThat(certificate.number()).isEqualTo("CA-1");
            assertThat(certificate.isGood()).isTrue();
        });
        assertThat(member.creditsInForce()).containsExactly(new CreditInForce("CR-1", Money.of("1234567890.10")));
    }

    @Test
    void aGuaranteeOfWhichNothingIsOverdueIsNone() {
        assertThat(answer(ask(MEMBER.replace("75.50", "0.00"))).orElseThrow().guaranteedDebts())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "customer",
                "entitled",
                "riskListed",
                "certificates",
                "encumbrances",
                "guaranteedDebts",
                "creditsInForce",
                "number",
                "active",
                "kind",
                "description",
                "overdue",
                "outstanding"
            })
    void whatIsMissingIsNotTakenForNoOrNone(String member) {
        assertSilent(ask(MEMBER.replaceFirst("\"" + member + "\"", "\"other\"")));
        assertSilent(ask(MEMBER.replaceFirst(
                "\"" + member + "\": (true|false|\"[^\"]*\"|\\[[^\\]]*])", "\"" + member + "\": null")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"LIEN\"|\"EMBARGO\"",
                "\"LIEN\"|\"lien\"",
                "\"entitled\": true|\"entitled\": \"true\"",
                "\"entitled\": true|\"entitled\": 1",
                "\"riskListed\": false|\"riskListed\": \"\"",
                "\"riskListed\": false|\"riskListed\": 0",
                "\"active\": true|\"active\": \"SI\"",
                "\"0.00\"|\"-1.00\"",
                "\"75.50\"|\"-75.50\"",
                "\"0.00\"|\"0.005\"",
                "\"0.00\"|\"cero\"",
                "\"0.00\"|\"1,50\"",
                "\"0.00\"|\" \"",
                "\" CA-1 \"|\" \"",
                "\"Gravamen de prueba\"|\"\"",
                "\"certificates\": [|\"certificates\": [null, ",
                "\"certificates\": [|\"certificates\": [7, ",
                "\"certificates\": [|\"certificates\": {}, \"others\": [",
                "\"CUS-1\"|\"CUS-2\""
            })
    void whatTheHouseHasNoWordForIsSilence(String usual, String odd) {
        assertThat(MEMBER).contains(usual);

        assertSilent(ask(MEMBER.replace(usual, odd)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/plain", "application/xml", "json", ""})
    void anotherContentTypeIsNoAnswer(String contentType) {
        assertSilent(ask(new Answer(200, contentType, MEMBER, Map.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/json;charset=UTF-8", "application/vnd.pac.v1+json"})
    void jsonByAnyNameIsAnAnswer(String contentType) {
        assertThat(answer(ask(new Answer(200, contentType, MEMBER, Map.of())))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 203, 206, 500, 503})
    void onlyTwoHundredIsAnAnswer(int status) {
        assertSilent(ask(Answer.json(status, MEMBER)));
    }

    @Test
    void onlyTheContractsProblemSaysThatSomebodyIsNoMember() {
        assertThat(answer(ask(notFound("application/problem+json", Problem.NOT_A_MEMBER))))
                .isEmpty();

        assertSilent(ask(notFound("text/html", Problem.NOT_A_MEMBER)));
        assertSilent(ask(notFound("application/problem+json", Problem.NO_SUCH_INVOICE)));
        assertSilent(ask(notFound("application/problem+json", "about:blank")));
        assertSilent(
                ask(Answer.json(404, "{\"timestamp\": \"2026-11-24\", \"status\": 404, \"error\": \"Not Found\"}")));
        assertSilent(ask(Answer.json(404, "[]")));
        assertSilent(ask(Answer.json(404, "{\"type\": [1]}")));
        assertSilent(ask(Answer.json(404, "")));
        assertSilent(ask(Answer.json(410, "{\"type\": \"" + Problem.NOT_A_MEMBER + "\"}")));
    }

    @Test
    void aBodyWithoutAnEndIsNoAnswer() {
        assertSilent(ask("{\"customer\": \"" + "x".repeat(1024 * 1024) + "\"}"));
    }

    @Test
    void anIdIsWrittenSoThatItStaysOnePart() {
        try (var stub = Stub.answering(Answer.json(MEMBER))) {
            new PacMemberships(stub.client()).of(new CustomerId("CUS/1?x=á b"));

            assertThat(stub.asked()).extracting(Stub.Asked::uri).containsExactly("/members/CUS%2F1%3Fx%3D%C3%A1%20b");
        }
    }

    private static Answer notFound(String contentType, String type) {
        return new Answer(
                404, contentType, "{\"type\": \"" + type + "\", \"title\": \"x\", \"status\": 404}", Map.of());
    }

    private static Reply<Optional<Member>> ask(String json) {
        return ask(Answer.json(json));
    }

    private static Reply<Optional<Member>> ask(Answer answer) {
        try (var stub = Stub.answering(answer)) {
            return new PacMemberships(stub.client()).of(new CustomerId("CUS-1"));
        }
    }

    private static void assertSilent(Reply<?> reply) {
        assertThat(reply)
                .isInstanceOfSatisfying(
                        Reply.Silent.class,
                        silent -> assertThat(silent.trouble())
                                .isNotBlank()
                                .doesNotContain("CUS-", "CA-1", "CR-1", "CR-9", "Gravamen", "75.50"));
    }
}
