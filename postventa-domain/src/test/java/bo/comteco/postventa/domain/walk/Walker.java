package bo.comteco.postventa.domain.walk;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.parameter.Parameters;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.Met;
import bo.comteco.postventa.domain.procedure.Path;
import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.request.Effect;
import bo.comteco.postventa.domain.request.EffectReport;
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
    private Instant now;
    private ServiceRequest request;
    private boolean attested;
    private final List<Walked.Printed> printed = new ArrayList<>();

    Walker(Opening opening, Procedure procedure, Parameters parameters, Script script, Path path, Duration pace) {
        this.path = path;
        this.script = script;
        this.pace = pace;
        this.now = opening.at();
        this.request =
                Reborn.of(ServiceRequest.open(opening, procedure, parameters).request());
    }

    Walked walk() {
        int acts = 0;
        while (request.ending().isEmpty()) {
            assertThat(acts++)
                    .as("acts on %s, at %s", path, request.node().id())
                    .isLessThan(GREATEST_LENGTH);
            act(request.waiting());
        }
        settle();
        assertThat(EdgesTaken.of(request)).as("edges taken").isEqualTo(path.edges());
        assertThat(request.ending()).as("ending of %s", path).contains(path.ending());
        assertThat(request.waiting()).isInstanceOf(Waiting.ForNothing.class);
        return new Walked(path, request, printed);
    }

    private void act(Waiting waiting) {
        if (waiting instanceof Waiting.ForFacts) {
            tick();
            moved(request.found(ProcedureWalk.answered(request.needs(), script, now), now));
        } else if (waiting instanceof Waiting.ForEffect effect) {
            report(effect.key());
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
        look(node.kind());
        attested = node.kind() instanceof Kind.Assess;
        complete(node.kind() instanceof Kind.Ask<?> ? edge.outcome() : null, script.answersAt(node.id()));
        attested = attested && request.node().equals(node);
    }

    /** A person reads what is shown, and prints: what shows it must not fail. */
    private void look(Kind kind) {
        if (kind instanceof Kind.Ask<?> ask) {
            ask.findSummary().ifPresent(summary -> Words.read(summary.of(request.known(now))));
        } else if (kind instanceof Kind.Tell tell) {
            tell.findSummary().ifPresent(summary -> Words.read(summary.of(request.known(now))));
        } else if (kind instanceof Kind.Print print) {
            var document = print.document();
            printed.add(new Walked.Printed(document.name(), document.content().of(request.known(now))));
        }
    }

    private void complete(@Nullable String outcome, Answers answers) {
        tick();
        accepted(request.complete(request.node().id(), outcome, answers, PERSON, now));
    }

    private Path.Edge next() {
        int taken = EdgesTaken.of(request).size();
        assertThat(taken)
                .as("edges taken, still open at %s, of %s", request.node().id(), path)
                .isLessThan(path.edges().size());
        return path.edges().get(taken);
    }

    private void report(String key) {
        var effect = effect(key);
        boolean pays = request.node().kind() instanceof Kind.Pay && effect.undoes() == null;
        report(effect, pays ? payment(next().outcome()) : EffectReport.entered(script.resultOf(effect.kind())));
    }

    private void report(Effect effect, EffectReport report) {
        tick();
        accepted(request.report(effect.key(), report, PERSON, now));
    }

    private static EffectReport payment(String outcome) {
        return switch (outcome) {
            case "PAID" -> EffectReport.paid("R-1", "cashier-1");
            case "REJECTED" -> EffectReport.rejected("no alcanza");
            default -> EffectReport.expired();
        };
    }

    /** After the end every message and every undoing still gets its answer. */
    private void settle() {
        while (!request.due().isEmpty()) {
            var effect = request.due().get(0);
            boolean bill = effect.kind().system() == SystemName.CASH_DESK && effect.undoes() == null;
            report(effect, bill ? payment("PAID") : EffectReport.entered(script.resultOf(effect.kind())));
        }
    }

    private Effect effect(String key) {
        return request.due().stream()
                .filter(due -> due.key().equals(key))
                .findFirst()
                .orElseThrow();
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
        request = Reborn.of(moved.request());
        Words.read(request, now);
    }
}
