package bo.comteco.postventa.domain.request;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.parameter.Parameters;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.Node;
import bo.comteco.postventa.domain.procedure.OwedEffect;
import bo.comteco.postventa.domain.procedure.Payment;
import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.procedure.Target;
import bo.comteco.postventa.domain.request.Effect.Wanted;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a request stands: the fold of its records. Whatever a decision changes, it changes through {@link #apply}, so a
 * restored request is the one that was stored. Mutable only while it is being built; a decision is made on a copy.
 */
final class State {

    private final Opening opening;
    private final Procedure procedure;
    private final Parameters parameters;
    private final Trail trail;
    private final Findings findings;
    private final EffectLedger effects;

    private int seq;
    private Instant touched;
    private Arrival here;
    private boolean started;
    private @Nullable Answers attested;
    private @Nullable Ending ending;
    private @Nullable Message notice;
    private @Nullable List<FactQuery> needs;

    State(Opening opening, Procedure procedure, Parameters parameters) {
        this.opening = opening;
        this.procedure = procedure;
        this.parameters = parameters;
        this.trail = new Trail();
        this.findings = new Findings(procedure.factKinds());
        this.effects = new EffectLedger(opening.number());
        this.here = new Arrival(procedure.first(), opening.at(), 0, false);
        this.touched = opening.at();
    }

    private State(State other) {
        this.opening = other.opening;
        this.procedure = other.procedure;
        this.parameters = other.parameters;
        this.trail = other.trail.copy();
        this.findings = other.findings.copy();
        this.effects = other.effects.copy();
        this.seq = other.seq;
        this.touched = other.touched;
        this.here = other.here;
        this.started = other.started;
        this.attested = other.attested;
        this.ending = other.ending;
        this.notice = other.notice;
        this.needs = other.needs;
    }

    State copy() {
        return new State(this);
    }

    // ---- what is asked of it

    int seq() {
        return seq;
    }

    Instant touched() {
        return touched;
    }

    Arrival here() {
        return here;
    }

    Node node() {
        return here.node();
    }

    Trail trail() {
        return trail;
    }

    Findings findings() {
        return findings;
    }

    EffectLedger effects() {
        return effects;
    }

    Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    Optional<Message> notice() {
        return Optional.ofNullable(notice);
    }

    /** What was attested at the assessment where it stands, once somebody has; empty answers are an attestation too. */
    Optional<Answers> attested() {
        return Optional.ofNullable(attested);
    }

    /** Whether all that its node enters stands, now that the facts for it are there. */
    boolean isDone() {
        return started && effects.isDone(node().id(), here.seq());
    }

    /** What is known here: facts that are to be found anew, or were asked with something else, are not. */
    Known judging(Instant at) {
        return judging(at, attested().orElse(Answers.none()));
    }

    /** The same, with something else attested. */
    Known judging(Instant at, Answers attestations) {
        return known(at, attestations)
                .without(needs().stream().map(query -> query.kind().name()).toList());
    }

    private Known known(Instant at, Answers attestations) {
        return new Known(
                opening.number(),
                opening.subject(),
                parameters,
                opening.at(),
                at,
                trail.answers().and(attestations),
                findings.values(),
                trail.outcomes(),
                effects.results());
    }

    private Known known(Instant at) {
        return known(at, attested().orElse(Answers.none()));
    }

    /** What has still to be found out here, with what it is asked; worked out once between two records. */
    List<FactQuery> needs() {
        if (needs == null) {
            needs = ending != null || started ? List.of() : inquiry().open(known(here.since()));
        }
        return needs;
    }

    private Inquiry inquiry() {
        return new Inquiry(here, trail, findings, effects, parameters);
    }

    Set<SystemName> systemsAsked() {
        return needs().stream()
                .map(query -> query.kind().system())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SystemName.class)));
    }

    /** Of some facts, those that answer a question that is open here. */
    List<Fact> accepted(Collection<Fact> found) {
        return found.stream().filter(fact -> inquiry().asksFor(fact, needs())).toList();
    }

    /** The earliest node on the live trail that was decided on something which is no longer so. */
    Optional<Node> contradicted() {
        return ending == null ? trail.contradictedBy(findings) : Optional.empty();
    }

    // ---- what happens to it

    /**
     * Takes note of a record; facts count before the act.
     *
     * @throws IllegalArgumentException when it can't follow those before
     */
    void apply(StepRecord step) {
        expect(step);
        seq = step.seq();
        touched = step.at();
        take(step.facts(), step.at());
        if (step.act().isOfPerson()) {
            notice = null;
        }
        switch (step.act()) {
            case OPENED -> arrive(procedure.first(), step.at(), false);
            case FOUND -> {
                // the facts were all there was
            }
            case ATTESTED -> attested = attestation(step.answers());
            case ASSESSED_AGAIN -> assessAgain(step);
            case COMPLETED, DECIDED, CLOSED -> pass(outcome(step), answers(step), step.at());
            case REPORTED -> report(step);
            case WENT_BACK -> goBack(step);
            case CHANGED -> change(step);
            case DESISTED -> end(Ending.DESISTED);
        }
        settle(step.at());
    }

    private void expect(StepRecord step) {
        boolean opens = step.act() == Act.OPENED;
        boolean happensHere = !step.act().isElsewhere();
        if (step.seq() != seq + 1
                || opens != (seq == 0)
                || (ending != null && step.act() != Act.REPORTED)
                || (happensHere && !step.node().equals(node().id()))) {
            throw new IllegalArgumentException("record " + step.seq() + ", " + step.act() + " at " + step.node()
                    + ", does not follow record " + seq + " at " + node().id() + (ending == null ? "" : ", the last"));
        }
    }

    private static String outcome(StepRecord step) {
        return Objects.requireNonNull(step.outcome(), "outcome");
    }

    private Answers answers(StepRecord step) {
        return node().kind() instanceof Kind.Assess ? attestation(step.answers()) : step.answers();
    }

    /** What is attested replaces what was; nothing attested lets it stand. */
    private Answers attestation(Answers given) {
        return given.isEmpty() ? attested().orElse(given) : given;
    }

    /** Takes facts, and begins what they were needed for. The same facts twice are the same as once. */
    void take(List<Fact> facts, Instant at) {
        facts.forEach(findings::take);
        settle(at);
    }

    private void settle(Instant at) {
        needs = null;
        if (ending == null
                && !started
                && node().isGuarded()
                && needs().isEmpty()
                && contradicted().isEmpty()) {
            start(at);
        }
        effects.promote(() -> known(at));
    }

    private void start(Instant at) {
        started = true;
        needs = null;
        if (node().kind() instanceof Kind.Enter enter) {
            var known = known(at);
            enter.effects().stream().filter(owed -> owed.isOwed(known)).forEach(this::queue);
        } else if (node().kind() instanceof Kind.Pay pay) {
            queue(OwedEffect.of(pay.order()));
        }
    }

    private void queue(OwedEffect terms) {
        effects.queue(node().id(), here.seq(), terms);
    }

    private void assessAgain(StepRecord step) {
        attested = attestation(step.answers());
        if (node().kind() instanceof Kind.Assess assess) {
            findings.findAnew(assess.policy().verifiedBy(), step.at());
        }
    }

    private void pass(String outcome, Answers answers, Instant at) {
        var passed = node();
        trail.pass(new Live(passed, outcome, answers, findings.of(passed.kind().reads())));
        attested = null;
        if (passed.kind() instanceof Kind.Notify notify) {
            queue(OwedEffect.of(notify.notice()).afterwards());
        }
        var target = passed.route(outcome);
        if (target instanceof Target.To to) {
            if (trail.isOn(to.node())) {
                takeBack(supersedeFrom(to.node()));
            }
            arrive(procedure.node(to.node()), at, passed.kind() instanceof Kind.Pay);
        } else if (target instanceof Target.End end) {
            end(end.ending());
        }
    }

    private void arrive(Node reached, Instant at, boolean fromCashDesk) {
        here = new Arrival(reached, at, seq, fromCashDesk);
        started = false;
        attested = reached.kind() instanceof Kind.Assess
                ? trail.proposal(reached.id()).orElse(null)
                : null;
    }

    private Set<String> supersedeFrom(String node) {
        if (attested != null) {
            trail.propose(node().id(), attested);
        }
        var superseded = trail.supersedeFrom(node);
        superseded.add(node().id());
        return superseded;
    }

    private void takeBack(Set<String> nodes) {
        effects.undo(effect -> effect.wanted() == Wanted.YES && nodes.contains(effect.node()));
    }

    private void goBack(StepRecord step) {
        var superseded = supersedeFrom(step.node());
        superseded.forEach(id -> findings.findAnew(procedure.node(id).kind().reads(), step.at()));
        takeBack(superseded);
        arrive(procedure.node(step.node()), step.at(), false);
    }

    private void change(StepRecord step) {
        notice = Notices.changed(notice, Objects.requireNonNull(step.note(), "note"));
        effects.drift(supersedeFrom(step.node()));
        arrive(procedure.node(step.node()), step.at(), false);
    }

    private void report(StepRecord step) {
        var effect = effects.get(Objects.requireNonNull(step.effect(), "effect"));
        var result = EffectReport.Result.valueOf(outcome(step));
        boolean awaited = isAwaited(effect);
        effects.report(effect, result, step.answers());
        if (awaited) {
            goOn(effect, result, step);
        } else if (hasFailed(result)) {
            effects.substituteOf(effect)
                    .ifPresent(instead -> notice = Notices.replaced(effect, result, step.answers(), instead));
        }
    }

    private boolean isAwaited(Effect effect) {
        return ending == null
                && started
                && effect.status() == EffectStatus.OWED
                && !effect.afterwards()
                && effect.isOf(node().id(), here.seq());
    }

    private static boolean hasFailed(EffectReport.Result result) {
        return switch (result) {
            case REFUSED, GIVEN_UP, REJECTED, EXPIRED -> true;
            case ENTERED, NEVER_ENTERED, PAID -> false;
        };
    }

    private void goOn(Effect effect, EffectReport.Result result, StepRecord step) {
        boolean failed = hasFailed(result);
        if (failed) {
            notice = Notices.failed(effect, result, step.answers());
        }
        if (node().kind() instanceof Kind.Pay) {
            pass(Payment.valueOf(result.name()).name(), Answers.none(), step.at());
        } else if (failed) {
            // before the next one has its turn: what follows a failure is not entered
            var question = trail.lastQuestion();
            takeBack(supersedeFrom(question.id()));
            arrive(question, step.at(), false);
        } else {
            effects.promote(() -> known(step.at()));
            if (isDone()) {
                pass(Kind.DONE, Answers.none(), step.at());
            }
        }
    }

    private void end(Ending how) {
        ending = how;
        effects.undo(effect -> !how.isEffective() || effect.wanted() == Wanted.ADRIFT);
    }
}
