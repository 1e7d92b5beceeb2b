package bo.comteco.postventa.adapter.pac;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.adapter.pac.Stub.Answer;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.guard.Guard;
import bo.comteco.postventa.guard.GuardLimits;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClient;

/** PAC is called by way of its guard: asked again where that is safe, and left alone when it fails. */
class GuardedTest {

    private static final Instant NOW = Instant.parse("2026-11-26T13:00:00Z");
    private static final String REFUSAL =
            "{\"type\": \"urn:x\", \"title\": \"no\", \"status\": 422, \"detail\": \"no\"}";

    private static PacClient client(Stub stub) {
        var properties = new PacProperties(stub.url(), Duration.ofSeconds(5), Duration.ofSeconds(20), null);
        return PacClient.of(
                properties, RestClient.builder(), new Guard(SystemName.PAC, GuardLimits.standard(), () -> NOW));
    }

    private static EntryReply issue(PacClient client) {
        return new PacInvoices(client).issue(Sample.INVOICE, Sample.entry(false));
    }

    @Test
    void aQuestionThatFailsIsAskedTwiceAndAnOrderIsPostedOnce() {
        try (var stub = Stub.answering(Answer.json(503, "{}"))) {
            assertThat(new PacInvoices(client(stub)).find(Sample.KEY)).isInstanceOf(Reply.Silent.class);
            assertThat(stub.asked()).extracting(Stub.Asked::method).containsExactly("GET", "GET");
        }
        try (var stub = Stub.answering(Answer.json(503, "{}"))) {
            client(stub).post("/invoices", new Key(Sample.KEY), "{}");
            assertThat(stub.asked()).extracting(Stub.Asked::method).containsExactly("POST");
        }
    }

    @Test
    void whatIsNotLetThroughIsCertainlyNotSent() {
        try (var stub = Stub.answering(Answer.json(503, "{}"))) {
            var client = client(stub);
            for (int i = 0; i < 5; i++) {
                client.post("/invoices", new Key(Sample.KEY), "{}");
            }

            assertThat(issue(client)).isInstanceOfSatisfying(EntryReply.NotSent.class, notSent -> {
                assertThat(notSent.trouble()).contains("left alone");
                assertThat(notSent.atLeast()).isEqualTo(GuardLimits.standard().leaveAlone());
            });
            assertThat(new PacMemberships(client).of(Sample.BRUNO)).isInstanceOf(Reply.Silent.class);
            assertThat(stub.asked()).hasSize(5);
        }
    }

    @Test
    void whatIsNoJsonIsAFailureToo() {
        try (var stub = Stub.answering(new Answer(200, "text/html", "<p>log in</p>", Map.of()))) {
            var client = client(stub);
            for (int i = 0; i < 5; i++) {
                client.post("/invoices", new Key(Sample.KEY), "{}");
            }

            assertThat(issue(client)).isInstanceOf(EntryReply.NotSent.class);
        }
    }

    @Test
    void aRefusalIsAnAnswerHoweverOftenItComes() {
        try (var stub = Stub.answering(Answer.json(422, REFUSAL))) {
            var client = client(stub);
            for (int i = 0; i < 30; i++) {
                client.post("/invoices", new Key(Sample.KEY), "{}");
            }

            assertThat(stub.asked()).hasSize(30);
        }
    }
}
