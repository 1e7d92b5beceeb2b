package bo.comteco.postventa.domain.walk;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.parameter.Parameters;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.Met;
import bo.comteco.postventa.domain.procedure.Node;
import bo.comteco.postventa.domain.procedure.Path;
import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.request.Effect;
import bo.comteco.postventa.domain.request.EffectReport;
import bo.comteco.postventa.domain.request.EffectStatus;
import bo.comteco.postventa.domain.request.Opening;
import bo.comteco.postventa.domain.request.Resolution;
import bo.comteco.postventa.domain.request.ServiceRequest;
import bo.comteco.postventa.domain.request.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One walk along one path: person, systems and cash desk in one. */
final class Walker {

    private static final String PERSON = "adviser-1";
    private static final int GREATEST_LENGTH = 500;

    private final Path path;
    private final Script script;
    private final Duration pace;
    private final boolean read;
    private final List<Walked.Printed> printed = new ArrayList<>();
    private Instant now;
    private ServiceRequest request;
    private int position;
    private int acts;
    private boolean attested;

    Walker(
            Opening opening,
            Procedure procedure,
            Parameters parameters,
            Script script,
            Path path,
            Duration pace,
            boolean read) {
        this.path = path;
        this.script = script;
        this.pace = pace;
        this.read = read;
        this.now = opening.at();
        this.request =
                Reborn.of(ServiceRequest.open(opening, procedure, parameters).request());
        this.position = EdgesTaken.of(request).size();
    }

    private Walker(Walker other) {
        this.path = other.path;
        this.script = other.script;
        this.pace = other.pace;
        this.read = other.read;
        this.now = other.now;
        this.request = other.request;
        this.position = other.position;
        this.acts = other.acts;
        this.attested = other.attested;
    }

    /** Another walker, who stands where this one does. */
    Walker fork() {
        return new Walker(this);
    }

    ServiceRequest request() {
        return request;
    }

    boolean isAtTheEnd() {
        return request.ending().isPresent();
    }

    /** The whole walk, with what is asserted of it. */
    Walked walk() {
        while (!isAtTheEnd()) {
            step();
        }
        settle(true);
        assertThat(EdgesTaken.of(request)).as("edges taken").isEqualTo(path.edges());
        assertThat(request.ending()).as("ending of %s", path).contains(path.ending());
        assertThat(request.waiting()).isInstanceOf(Waiting.ForNothing.class);
        return new Walked(path, request, printed);
    }

    /** One act of whomever the request waits for. */
    void step() {
        assertThat(acts++).as("acts on %s, at %s", path, request.node().id()).isLessThan(GREATEST_LENGTH);
        var waiting = request.waiting();
        if (waiting instanceof Waiting.ForFacts) {
            tick();
            moved(request.found(script.answers(request.needs(), now), now));
        } else if (waiting instanceof Waiting.ForEffect effect) {
            report(effect(effect.key()), true);
        } else {
            complete();
        }
    }

    private void complete() {
        var edge = next();
        var node = request.node();
        assertThat(node.id()).as("where a person is waited for on %s", path).isEqualTo(edge.node());
        if (node.kind() instanceof Kind.Assess && attested) {
            assertThat(edge.outcome()).as("an unmet assessment on %s", path).isEqualTo(Met.UNMET.name());
            tick();
            accepted(request.close(PERSON, now));
            return;
        }
        look(node);
        complete(node.kind() instanceof Kind.Ask<?> ? edge.outcome() : null, script.answersAt(node.id()));
        attested = node.kind() instanceof Kind.Assess && request.node().equals(node);
    }

    /** A person reads what is shown, and prints: what shows it must not fail. */
    private void look(Node node) {
        node.findSummary().ifPresent(summary -> Words.read(summary.of(request.known(now))));
        if (node.kind() instanceof Kind.Print print) {
            var document = print.document();
            printed.add(new Walked.Printed(document.name(), document.content().of(request.known(now))));
        }
    }

    private void complete(@Nullable String outcome, Answers answers) {
        tick();
        accepted(request.complete(request.node().id(), outcome, answers, PERSON, now));
    }

    private Path.Edge next() {
        assertThat(position)
                .as("edges taken, still open at %s, of %s", request.node().id(), path)
                .isLessThan(path.edges().size());
        return path.edges().get(position);
    }

    private void report(Effect effect, boolean found) {
        boolean here = !isAtTheEnd() && request.node().kind() instanceof Kind.Pay;
        tick();
        accepted(request.report(effect.key(), reportOn(effect, here, found), PERSON, now));
    }

    private EffectReport reportOn(Effect effect, boolean here, boolean found) {
        if (effect.status() == EffectStatus.ABANDONED && !found) {
            return EffectReport.neverEntered();
        }
        if (!effect.isPayment()) {
            return EffectReport.entered(script.resultOf(effect.kind()));
        }
        return switch (here ? next().outcome() : "PAID") {
            case "PAID" -> EffectReport.paid("R-1", "cashier-1");
            case "REJECTED" -> EffectReport.rejected("no alcanza");
            default -> EffectReport.expired();
        };
    }

    /** After the end every message and every undoing still gets its answer. */
    void settle(boolean found) {
        while (!request.due().isEmpty()) {
            assertThat(acts++).as("acts after %s", path).isLessThan(GREATEST_LENGTH);
            report(request.due().get(0), found);
        }
    }

    private Effect effect(String key) {
        return request.due().stream()
                .filter(due -> due.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The client leaves. */
    void desist() {
        tick();
        accepted(request.desist(PERSON, now));
    }

    /** The adviser goes back, if nothing was entered yet, and the walk goes on from there. */
    boolean goBack(String node) {
        tick();
        if (!(request.goBack(node, PERSON, now) instanceof Resolution.Moved moved)) {
            return false;
        }
        request = Reborn.of(moved.request());
        while (!path.edges().get(--position).node().equals(node)) {
            // back to where the question was last answered
        }
        position += EdgesTaken.since(
                        request, request.version() - moved.records().size())
                .size();
        attested = false;
        return true;
    }

    private void tick() {
        now = now.plus(pace);
    }

    private void accepted(Resolution resolution) {
        assertThat(resolution).as("at %s on %s", request.node().id(), path).isInstanceOf(Resolution.Moved.class);
        moved((Resolution.Moved) resolution);
    }

    private void moved(Resolution.Moved moved) {
        assertThat(moved.records())
                .as("something noted at %s on %s", request.node().id(), path)
                .isNotEmpty();
        int version = request.version();
        request = Reborn.of(moved.request());
        if (read) {
            Words.read(request, now);
        }
        position += EdgesTaken.since(request, version).size();
    }
}
