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
import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.request.Effect.Wanted;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a request stands, and the elementary changes that its {@link Fold} is made of. Mutable only while it is being
 * built; a decision is made on a copy.
 */
final class State {

    private final Procedure procedure;
    private final Knowledge knowledge;

    private int seq;
    private Instant touched;
    private Arrival here;
    private boolean started;
    private @Nullable Answers attested;
    private @Nullable Ending ending;
    private @Nullable Instant ended;
    private @Nullable Message notice;
    private boolean backFromCashDesk;
    private Hands hands;
    private @Nullable List<FactQuery> needs;

    State(Opening opening, Procedure procedure, Parameters parameters) {
        this.procedure = procedure;
        this.knowledge = Knowledge.atOpening(opening, procedure, parameters);
        this.here = new Arrival(procedure.first(), opening.at(), 0, false);
        this.touched = opening.at();
        this.hands = Hands.of(opening);
    }

    private State(State other) {
        this.procedure = other.procedure;
        this.knowledge = other.knowledge.copy();
        this.seq = other.seq;
        this.touched = other.touched;
        this.here = other.here;
        this.started = other.started;
        this.attested = other.attested;
        this.ending = other.ending;
        this.ended = other.ended;
        this.notice = other.notice;
        this.backFromCashDesk = other.backFromCashDesk;
        this.hands = other.hands;
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
        return knowledge.trail();
    }

    Findings findings() {
        return knowledge.findings();
    }

    EffectLedger effects() {
        return knowledge.effects();
    }

    Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    /** When it ended; late results come after that. */
    Optional<Instant> ended() {
        return Optional.ofNullable(ended);
    }

    Optional<Message> notice() {
        return Optional.ofNullable(notice);
    }

    /** Whether nobody has acted since the cash desk, or the clock, settled what it waited for. */
    boolean isBackFromCashDesk() {
        return backFromCashDesk;
    }

    Hands hands() {
        return hands;
    }

    /** What was attested at the assessment where it stands, once somebody has; empty answers are an attestation too. */
    Optional<Answers> attested() {
        return Optional.ofNullable(attested);
    }

    /** Whether all that its node enters stands, now that the facts for it are there. */
    boolean isDone() {
        return started && effects().isDone(node().id(), here.seq());
    }

    /** What is known here: facts that are to be found anew, or were asked with something else, are not. */
    Known judging(Instant at) {
        return judging(at, attested().orElse(Answers.none()));
    }

    /** The same, with something else attested. */
    Known judging(Instant at, Answers attestations) {
        return knowledge.known(at, attestations, needs());
    }

    private Known known(Instant at) {
        return knowledge.known(at, attested().orElse(Answers.none()));
    }

    /** What has still to be found out here, with what it is asked; worked out once between two records. */
    List<FactQuery> needs() {
        if (needs == null) {
            needs = ending != null || started
                    ? List.of()
                    : knowledge.inquiry(here).open(known(here.since()));
        }
        return needs;
    }

    Set<SystemName> systemsAsked() {
        return needs().stream()
                .map(query -> query.kind().system())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SystemName.class)));
    }

    /** Of some facts, those that answer a question that is open here. */
    List<Fact> accepted(Collection<Fact> found) {
        return found.stream()
                .filter(fact -> knowledge.inquiry(here).asksFor(fact, needs()))
                .toList();
    }

    /** The earliest node on the live trail that was decided on something which is no longer so. */
    Optional<Node> contradicted() {
        return ending == null ? trail().contradictedBy(findings()) : Optional.empty();
    }

    /** Whether its node waits for this effect. */
    boolean awaits(Effect effect) {
        return ending == null
                && started
                && effect.status() == EffectStatus.OWED
                && !effect.afterwards()
                && effect.isOf(node().id(), here.seq());
    }

    // ---- what can happen to it

    void note(StepRecord step) {
        seq = step.seq();
        touched = step.at();
    }

    void tell(@Nullable Message told) {
        notice = told;
    }

    void comeBackFromCashDesk(boolean back) {
        backFromCashDesk = back;
    }

    void hand(Hands others) {
        hands = others;
    }

    void attest(Answers given) {
        attested = attestation(given);
    }

    /** What is attested replaces what was; nothing attested lets it stand. */
    Answers attestation(Answers given) {
        return given.isEmpty() ? attested().orElse(given) : given;
    }

    /** Takes facts, and begins what they were needed for. The same facts twice are the same as once. */
    void take(List<Fact> facts, Instant at) {
        facts.forEach(findings()::take);
        settle(at);
    }

    /** Begins what its node enters once nothing has to be found out for it, and gives effects their turn. */
    void settle(Instant at) {
        needs = null;
        if (ending == null
                && !started
                && node().isGuarded()
                && needs().isEmpty()
                && contradicted().isEmpty()) {
            start(at);
        }
        promote(at);
    }

    private void start(Instant at) {
        started = true;
        needs = null;
        if (node().kind() instanceof Kind.Enter enter) {
            var known = known(at);
            enter.effects().stream().filter(owed -> owed.isOwed(known)).forEach(this::owe);
        } else if (node().kind() instanceof Kind.Pay pay) {
            owe(OwedEffect.of(pay.order()));
        }
    }

    void owe(OwedEffect terms) {
        effects().queue(node().id(), here.seq(), terms);
    }

    void promote(Instant at) {
        effects().promote(() -> known(at));
    }

    /** Its node counts as passed. */
    void pass(String outcome, Answers answers) {
        trail().pass(new Live(
                node(), outcome, answers, findings().of(node().kind().reads())));
        attested = null;
    }

    void arrive(String node, Instant at, boolean fromCashDesk) {
        var reached = procedure.node(node);
        here = new Arrival(reached, at, seq, fromCashDesk);
        started = false;
        attested =
                reached.kind() instanceof Kind.Assess ? trail().proposal(node).orElse(null) : null;
    }

    /** Supersedes a node that was passed and what followed it, and gives the ids of them all, its own included. */
    Set<String> supersedeFrom(String node) {
        if (attested != null) {
            trail().propose(node().id(), attested);
        }
        var superseded = trail().supersedeFrom(node);
        superseded.add(node().id());
        return superseded;
    }

    void findAnew(Set<String> nodes, Instant since) {
        nodes.forEach(id -> findings().findAnew(procedure.node(id).kind().reads(), since));
    }

    /** What its node looks at is found anew, but for what stands elsewhere as it was said then. */
    void doubt(Instant since) {
        var doubted = new LinkedHashSet<>(node().kind().reads());
        doubted.removeAll(effects().carried());
        findings().findAnew(doubted, since);
    }

    void takeBack(Set<String> nodes) {
        effects().undo(effect -> effect.wanted() == Wanted.YES && nodes.contains(effect.node()));
    }

    /** Ends it; what stands without being part of what it came to is undone. */
    void end(Ending how) {
        ending = how;
        ended = touched;
        effects().undo(effect -> !how.isEffective() || effect.wanted() == Wanted.ADRIFT);
    }
}
