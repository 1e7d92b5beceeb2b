package bo.comteco.postventa.demo.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** A request walked over HTTP. Each step is named before it is taken, so that nothing else can have been asked. */
final class Walk {

    private final Adviser adviser;
    private Answered seen;

    Walk(Adviser adviser, Answered opened) {
        this.adviser = adviser;
        this.seen = opened;
    }

    /** The step at which the request stands, or comes to by itself. */
    Walk at(String node) {
        if (!seen.node().equals(node)) {
            seen = adviser.awaits(seen.number(), node);
        }
        return this;
    }

    /** Takes the step with an answer to its question. */
    Walk says(String outcome) throws IOException, InterruptedException {
        return takes(outcome, "{}");
    }

    /** Takes the step with what it captures or attests. */
    Walk gives(String answers) throws IOException, InterruptedException {
        return takes("", answers);
    }

    /** Takes the step, to which there is nothing to say. */
    Walk goesOn() throws IOException, InterruptedException {
        return takes("", "{}");
    }

    private Walk takes(String outcome, String answers) throws IOException, InterruptedException {
        seen = adviser.completes(seen, outcome, answers);
        return this;
    }

    /** What the adviser is told of an answer that is not taken; the request stays where it is. */
    String refusedWith(String outcome, String answers) throws IOException, InterruptedException {
        var refused = adviser.client().complete(seen, outcome, answers);
        assertThat(refused.isDone()).as(refused.toString()).isFalse();
        return refused.body().toString();
    }

    /** Prints a form, which is a PDF. */
    Walk prints(String document) throws IOException, InterruptedException {
        var pdf = adviser.client().print(number(), document);
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        return this;
    }

    /** Closes an assessment that is unmet. */
    Walk closes() throws IOException, InterruptedException {
        seen = adviser.client().move(seen, "close", "{}");
        return this;
    }

    Walk desists() throws IOException, InterruptedException {
        seen = adviser.client().move(seen, "desist", "{}");
        return this;
    }

    /** Everything that the adviser is shown. */
    String shown() {
        return seen.body().toString();
    }

    long number() {
        return seen.number();
    }

    /** A field of the step at which it stands. */
    JsonNode field(String id) {
        for (var field : seen.body().path("step").path("fields")) {
            if (field.path("id").asString().equals(id)) {
                return field;
            }
        }
        throw new AssertionError("no field " + id + ": " + seen);
    }

    /** The end to which the request comes by itself. */
    void awaits(String ending) {
        await("request " + number() + " to end " + ending)
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(250))
                .until(() -> adviser.client().look(number()).ending().equals(ending));
    }

    void ends(String ending) {
        assertThat(seen.ending()).as(seen.toString()).isEqualTo(ending);
    }
}
