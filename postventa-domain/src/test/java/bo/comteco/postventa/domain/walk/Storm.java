package bo.comteco.postventa.domain.walk;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.Node;
import bo.comteco.postventa.domain.request.Effect;
import bo.comteco.postventa.domain.request.EffectReport;
import bo.comteco.postventa.domain.request.EffectStatus;
import bo.comteco.postventa.domain.request.HandOver;
import bo.comteco.postventa.domain.request.Opening;
import bo.comteco.postventa.domain.request.Resolution;
import bo.comteco.postventa.domain.request.ServiceRequest;
import bo.comteco.postventa.domain.request.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Anything that can happen to one request, rightly or wrongly, in any order. After every move the request comes back
 * from its snapshot the same and goes on as that, and the watchers look at the move. What it was before is not touched by
 * that, nor by a refusal.
 */
public final class Storm {

    private static final String PERSON = "adviser-1";
    private static final Duration IDLE_TIME = Duration.ofDays(30);
    private static final int GREATEST_LENGTH = 120;

    private final Repertoire repertoire;
    private final List<Consumer<Moment>> watchers;
    private final List<String> log = new ArrayList<>();
    private Script world;
    private Instant now = ProcedureWalk.MORNING;
    private ServiceRequest request;

    /** Opens a request; the first call chooses for whom, and what systems say. */
    private Storm(Repertoire repertoire, List<Consumer<Moment>> watchers, Call first) {
        this.repertoire = repertoire;
        this.watchers = watchers;
        this.world = repertoire.script();
        if (first.what() % 3 != 0) {
            changeWorld(first.a());
            if (first.what() % 3 == 2) {
                changeWorld(first.b());
            }
        }
        var subjects = repertoire.subjects();
        var subject = subjects.get(first.what() % 2 == 0 ? 0 : first.b() % subjects.size());
        var parameters =
                repertoire.parameters().get(first.a() % repertoire.parameters().size());
        var opening = new Opening(1042, "test", repertoire.procedure().code(), subject, "visit-1", PERSON, now);
        var opened = ServiceRequest.open(opening, repertoire.procedure(), parameters);
        this.request = Reborn.of(opened.request());
        log("opened for " + subject.applicant().role());
        watch(new Moment(request, request, opened.records(), now));
    }

    /** Lets it all happen, and then whatever it still takes until the request has ended and nothing is owed. */
    public static ServiceRequest play(Repertoire repertoire, List<Call> calls, List<Consumer<Moment>> watchers) {
        var storm = new Storm(repertoire, watchers, calls.get(0));
        try {
            calls.subList(1, calls.size()).forEach(storm::happen);
            storm.calmDown(calls.get(calls.size() - 1));
            return storm.request;
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(e.getMessage() + "\nafter:\n  " + String.join("\n  ", storm.log), e);
        }
    }

    private void calmDown(Call last) {
        for (int acts = 0; request.ending().isEmpty(); acts++) {
            assertThat(acts).as("acts until the end").isLessThan(GREATEST_LENGTH);
            if (acts > GREATEST_LENGTH / 2) {
                act("desist", (now, at) -> now.desist(PERSON, at));
            } else {
                forward(last.a() + acts, last.b());
            }
        }
        for (int acts = 0; !request.due().isEmpty(); acts++) {
            assertThat(acts).as("reports after the end").isLessThan(GREATEST_LENGTH);
            var due = request.due().get(0);
            report(due.key(), asItShould(due, last.b()));
        }
    }

    private void happen(Call call) {
        switch (call.happening()) {
            case FORWARD -> forward(call.a(), call.b());
            case ANSWERED_IN_PART ->
                found(answers(request.needs()).stream().limit(1 + call.a() % 2).toList());
            case FOREIGN_FACTS -> found(foreign(call));
            case WORLD_CHANGES -> changeWorld(call.a());
            case WRONG_ANSWERS -> complete(request.node().id(), null, wrong(call));
            case WRONG_NODE ->
                complete(
                        node(call.a()).id(),
                        call.b() % 3 == 0 ? "NO_SUCH_OUTCOME" : outcome(node(call.b())),
                        given(call));
            case BACK ->
                act(
                        "back to " + node(call.a()).id(),
                        (now, at) -> now.goBack(node(call.a()).id(), PERSON, at));
            case ANY_REPORT -> report(key(call.a()), anyReport(call.b()));
            case LATE_REPORT ->
                request.effects().stream()
                        .skip(
                                request.effects().isEmpty()
                                        ? 0
                                        : call.a() % request.effects().size())
                        .findFirst()
                        .ifPresent(effect -> report(effect.key(), asItShould(effect, call.b())));
            case LATER -> later(call.a());
            case CLOSED -> act("close", (now, at) -> now.close(PERSON, at));
            case DESISTED -> act("desist", (now, at) -> now.desist(PERSON, at));
            case HANDED_OVER ->
                act(
                        "hand over",
                        (now, at) -> now.handOver(
                                new HandOver("NORTE", call.a() % 2 == 0 ? "zonal" : null, "vacaciones"), PERSON, at));
            case ASKED_AGAIN -> act("ask again", (now, at) -> now.askAgain(PERSON, at));
            case LAPSED ->
                act(
                        "look whether it is idle",
                        (now, at) -> now.lapse(IDLE_TIME, at).orElseGet(() -> now.found(List.of(), at)));
        }
    }

    // ---- as it should be

    private void forward(int a, int b) {
        var waiting = request.waiting();
        if (waiting instanceof Waiting.ForNothing) {
            request.due().stream().findFirst().ifPresent(due -> report(due.key(), asItShould(due, b)));
        } else if (waiting instanceof Waiting.ForFacts) {
            found(answers(request.needs()));
        } else if (waiting instanceof Waiting.ForEffect effect) {
            var due = request.due().stream()
                    .filter(one -> one.key().equals(effect.key()))
                    .findFirst()
                    .orElseThrow();
            boolean fails = b % (due.isPayment() ? 2 : 4) == 0;
            report(due.key(), fails ? otherwise(due, a) : asItShould(due, b));
        } else {
            complete(request.node(), a, b);
        }
    }

    private void complete(Node node, int a, int b) {
        if (node.kind() instanceof Kind.Ask<?>) {
            complete(
                    node.id(),
                    node.kind().outcomes().get(a % node.kind().outcomes().size()),
                    Answers.none());
        } else if (node.kind() instanceof Kind.Assess) {
            assess(node, a, b);
        } else {
            complete(node.id(), null, said(node, b));
        }
    }

    private void assess(Node node, int a, int b) {
        switch (a % 6) {
            case 0 -> complete(node.id(), null, world.answersAt(node.id()));
            case 1 -> complete(node.id(), null, Answers.none());
            case 2 -> complete(node.id(), null, without(shown(), b));
            case 3 -> act("close", (now, at) -> now.close(PERSON, at));
            default -> complete(node.id(), null, shown());
        }
    }

    /** All that is asked of this applicant here, as far as the repertoire has it. */
    private Answers shown() {
        var asked = request.form().orElseThrow().fields().stream()
                .map(field -> field.id())
                .toList();
        return repertoire.papers().and(world.answersAt(request.node().id())).only(asked);
    }

    private Answers said(Node node, int b) {
        var variations = repertoire.script().variations();
        return b % 4 == 0 && !variations.isEmpty()
                ? world.otherwise(variations.get(b % variations.size())).answersAt(node.id())
                : world.answersAt(node.id());
    }

    private List<Fact> answers(List<FactQuery> queries) {
        return world.answers(
                queries.stream().filter(query -> world.saysOf(query.kind())).toList(), now);
    }

    private EffectReport asItShould(Effect effect, int b) {
        if (effect.isPayment()) {
            return effect.status() == EffectStatus.ABANDONED
                    ? EffectReport.neverEntered()
                    : EffectReport.paid("R-" + effect.seq(), "cashier-1");
        }
        return effect.status() == EffectStatus.ABANDONED && b % 2 == 0
                ? EffectReport.neverEntered()
                : EffectReport.entered(world.resultOf(effect.kind()));
    }

    private static EffectReport otherwise(Effect effect, int a) {
        if (effect.isPayment()) {
            return a % 2 == 0 ? EffectReport.rejected("no alcanza") : EffectReport.expired();
        }
        return a % 2 == 0 ? EffectReport.refused("no se puede") : EffectReport.givenUp("no responde");
    }

    // ---- as it should not

    private void changeWorld(int a) {
        var variations = repertoire.script().variations();
        if (a % 5 == 0 || variations.isEmpty()) {
            log("the world is as at first");
            world = repertoire.script();
        } else {
            log("the world is otherwise, number " + a % variations.size());
            world = world.otherwise(variations.get(a % variations.size()));
        }
    }

    private List<Fact> foreign(Call call) {
        var facts = new ArrayList<Fact>();
        for (var fact : answers(request.needs())) {
            facts.add(
                    switch (call.a() % 3) {
                        case 0 -> new Fact(fact.kind(), fact.askedWith().with("product", "PR-999"), fact.value(), now);
                        case 1 -> new Fact(fact.kind(), fact.askedWith(), fact.value(), now.minus(Duration.ofDays(2)));
                        default -> new Fact("no-such-kind", fact.askedWith(), fact.value(), now);
                    });
        }
        if (call.b() % 2 == 0) {
            facts.addAll(request.facts().values());
        }
        return facts;
    }

    private Answers wrong(Call call) {
        var right = said(request.node(), call.b());
        return switch (call.a() % 4) {
            case 0 -> right.with("no-such-field", "x");
            case 1 -> without(right, call.b());
            case 2 -> mistyped(right);
            default -> given(call);
        };
    }

    private static Answers without(Answers answers, int b) {
        var fewer = new LinkedHashMap<>(answers.values());
        answers.values().keySet().stream()
                .skip(answers.isEmpty() ? 0 : b % answers.values().size())
                .findFirst()
                .ifPresent(fewer::remove);
        return Answers.of(fewer);
    }

    private static Answers mistyped(Answers answers) {
        var other = Answers.none();
        for (var field : answers.values().keySet()) {
            other = other.with(field, new Value.Moment(ProcedureWalk.MORNING));
        }
        return other;
    }

    /** What is given elsewhere. */
    private Answers given(Call call) {
        return said(node(call.b()), call.a());
    }

    private EffectReport anyReport(int b) {
        return switch (b % 7) {
            case 0 -> EffectReport.entered("X-" + b);
            case 1 -> EffectReport.refused("no se puede");
            case 2 -> EffectReport.givenUp("no responde");
            case 3 -> EffectReport.neverEntered();
            case 4 -> EffectReport.paid("R-" + b % 3, "cashier-2");
            case 5 -> EffectReport.rejected("no alcanza");
            default -> EffectReport.expired();
        };
    }

    private String key(int a) {
        var effects = request.effects();
        return effects.isEmpty() || a % 7 == 0
                ? "1042/X.1/99"
                : effects.get(a % effects.size()).key();
    }

    private Node node(int a) {
        var nodes = repertoire.procedure().nodes();
        return nodes.get(a % nodes.size());
    }

    private static String outcome(Node node) {
        return node.kind().outcomes().get(0);
    }

    private void later(int a) {
        var time = switch (a % 4) {
            case 0 -> Duration.ofMinutes(16);
            case 1 -> Duration.ofHours(5);
            case 2 -> Duration.ofDays(2);
            default -> Duration.ofDays(40);
        };
        now = now.plus(time);
        log(time + " later");
    }

    // ---- acting

    private interface Doing {
        Resolution on(ServiceRequest request, Instant at);
    }

    private void complete(String node, @Nullable String outcome, Answers answers) {
        act(
                "complete " + node + " " + outcome + " " + answers,
                (now, at) -> now.complete(node, outcome, answers, PERSON, at));
    }

    private void report(String key, EffectReport report) {
        act("report " + key + " " + report, (now, at) -> now.report(key, report, "system", at));
    }

    private void found(List<Fact> facts) {
        act("found " + facts, (now, at) -> now.found(facts, at));
    }

    private void act(String what, Doing doing) {
        now = now.plusSeconds(1);
        log(what);
        var before = request;
        var resolution = doing.on(before, now);
        if (resolution instanceof Resolution.Moved moved) {
            Reborn.of(before);
            request = Reborn.of(moved.request());
            log("-> " + request.node().id() + " "
                    + request.ending().map(Enum::name).orElse("") + " "
                    + moved.records().stream().map(step -> step.act().name()).toList());
            if (!moved.records().isEmpty()) {
                watch(new Moment(before, request, moved.records(), now));
            }
        } else {
            log("-> refused " + ((Resolution.Refused) resolution).refusal());
            Reborn.of(request);
        }
    }

    private void watch(Moment moment) {
        Words.read(request, now);
        look();
        watchers.forEach(watcher -> watcher.accept(moment));
    }

    /** What a person is shown, tells or prints there. */
    private void look() {
        if (request.waiting() instanceof Waiting.ForPerson) {
            var known = request.known(now);
            request.node().findSummary().ifPresent(summary -> Words.read(summary.of(known)));
            if (request.node().kind() instanceof Kind.Print print) {
                Words.read(print.document().content().of(known));
            }
        }
    }

    private void log(String line) {
        log.add(line);
    }
}
