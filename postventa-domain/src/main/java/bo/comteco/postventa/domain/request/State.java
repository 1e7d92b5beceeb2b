package bo.comteco.postventa.domain.request;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.parameter.Parameters;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.Node;
import bo.comteco.postventa.domain.procedure.OwedEffect;
import bo.comteco.postventa.domain.procedure.Payment;
import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.procedure.Target;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where a request stands: the fold of its records. Whatever a decision changes, it changes through {@link #apply}, so a
 * restored request is the one that was stored. Mutable only while it is being built; {@link ServiceRequest} copies it
 * before it decides.
 */
final class State {

    private final Opening opening;
    private final Procedure procedure;
    private final Parameters parameters;

    private final List<Live> live;
    private final Map<String, Fact> facts;
    private final Set<String> stale;
    private final Map<String, Answers> proposals;
    private final EffectLedger effects;

    private int seq;
    private int arrival;
    private Node node;
    private Instant since;
    private Instant touched;
    private boolean started;
    private boolean fromCashDesk;
    private Answers attestations = Answers.none();
    private @Nullable Ending ending;
    private @Nullable Message notice;
    private List<Message> leftBehind = List.of();

    State(Opening opening, Procedure procedure, Parameters parameters) {
        this.opening = opening;
        this.procedure = procedure;
        this.parameters = parameters;
        this.live = new ArrayList<>();
        this.facts = new LinkedHashMap<>();
        this.stale = new HashSet<>();
        this.proposals = new HashMap<>();
        this.effects = new EffectLedger(opening.number());
        this.node = procedure.first();
        this.since = opening.at();
        this.touched = opening.at();
    }

    private State(State other) {
        this.opening = other.opening;
        this.procedure = other.procedure;
        this.parameters = other.parameters;
        this.live = new ArrayList<>(other.live);
        this.facts = new LinkedHashMap<>(other.facts);
        this.stale = new HashSet<>(other.stale);
        this.proposals = new HashMap<>(other.proposals);
        this.effects = other.effects.copy();
        this.seq = other.seq;
        this.arrival = other.arrival;
        this.node = other.node;
        this.since = other.since;
        this.touched = other.touched;
        this.started = other.started;
        this.fromCashDesk = other.fromCashDesk;
        this.attestations = other.attestations;
        this.ending = other.ending;
        this.notice = other.notice;
        this.leftBehind = other.leftBehind;
    }

    State copy() {
        return new State(this);
    }

    // ---- what is asked of it

    Node node() {
        return node;
    }

    int seq() {
        return seq;
    }

    Instant since() {
        return since;
    }

    Instant touched() {
        return touched;
    }

    Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    Optional<Message> notice() {
        return Optional.ofNullable(notice);
    }

    List<Message> leftBehind() {
        return leftBehind;
    }

    List<Live> live() {
        return List.copyOf(live);
    }

    Answers attestations() {
        return attestations;
    }

    Answers proposal(String nodeId) {
        return proposals.getOrDefault(nodeId, Answers.none());
    }

    Map<String, Fact> facts() {
        return Map.copyOf(facts);
    }

    EffectLedger effects() {
        return effects;
    }

    boolean hasStarted() {
        return started;
    }

    int arrival() {
        return arrival;
    }

    Optional<Integer> indexOf(String nodeId) {
        for (int i = 0; i < live.size(); i++) {
            if (live.get(i).node().id().equals(nodeId)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** What is known here: facts that are to be found anew, or were asked with something else, are not. */
    Known known(Instant at) {
        var answers = Answers.none();
        var outcomes = new HashMap<String, String>();
        for (var passed : live) {
            answers = answers.and(passed.answers());
            if (passed.node().kind() instanceof Kind.Find<?> find) {
                outcomes.put(find.rule().name(), passed.outcome());
            }
        }
        var values = new HashMap<String, Value>();
        facts.forEach((kind, fact) -> {
            if (!stale.contains(kind)) {
                values.put(kind, fact.value());
            }
        });
        return new Known(
                opening.subject(),
                parameters,
                opening.at(),
                at,
                answers.and(attestations),
                values,
                outcomes,
                effects.results());
    }

    /** What has still to be found out here, with what it is asked; a kind whose inputs are missing waits for them. */
    List<FactQuery> needs() {
        if (ending != null || started) {
            return List.of();
        }
        var known = known(since);
        var needs = new LinkedHashMap<String, FactQuery>();
        for (var kind : wanted()) {
            need(kind, known, needs);
        }
        return List.copyOf(needs.values());
    }

    private Set<FactKind<?>> wanted() {
        var kinds = new LinkedHashSet<FactKind<?>>(node.kind().reads());
        if (node.isGuarded() || fromCashDesk) {
            live.forEach(passed -> kinds.addAll(passed.node().kind().reads()));
            kinds.removeIf(kind -> effects.carried().contains(kind) && facts.containsKey(kind.name()));
        }
        return kinds;
    }

    private boolean need(FactKind<?> kind, Known known, Map<String, FactQuery> needs) {
        boolean missing = false;
        for (var input : kind.facts()) {
            missing |= need(input, known, needs);
        }
        if (missing) {
            return true;
        }
        var query = known.query(kind);
        if (isGood(kind, query)) {
            return false;
        }
        needs.put(kind.name(), query);
        return true;
    }

    private boolean isGood(FactKind<?> kind, FactQuery query) {
        var fact = facts.get(kind.name());
        return fact != null
                && !stale.contains(kind.name())
                && fact.askedWith().equals(query.with())
                && !fact.at().isBefore(since.minus(parameters.greatestAge(kind.name())));
    }

    /** What is known for judging: only what needs no asking any more. */
    Known judging(Instant at) {
        var open = needs().stream().map(query -> query.kind().name()).toList();
        return known(at).without(open);
    }

    /** Of some facts, those that answer a question that is open here and are no older than what is known. */
    List<Fact> accepted(List<Fact> found) {
        var needs = needs();
        return found.stream()
                .filter(fact -> needs.stream()
                        .anyMatch(query -> query.kind().name().equals(fact.kind())
                                && query.with().equals(fact.askedWith())))
                .filter(fact -> !isOlderThanKnown(fact))
                .toList();
    }

    private boolean isOlderThanKnown(Fact fact) {
        var known = facts.get(fact.kind());
        return known != null && fact.at().isBefore(known.at());
    }

    /** The earliest node on the live trail that was decided on something which is no longer so. */
    Optional<Live> contradicted() {
        return live.stream().filter(passed -> !changes(passed).isEmpty()).findFirst();
    }

    /** The kinds of fact that a node was decided on and that are otherwise now. */
    List<String> changes(Live passed) {
        return passed.decidedOn().entrySet().stream()
                .filter(entry -> {
                    var fact = facts.get(entry.getKey());
                    return fact != null
                            && !stale.contains(entry.getKey())
                            && !fact.value().equals(entry.getValue());
                })
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    // ---- what happens to it

    void apply(StepRecord step) {
        seq = step.seq();
        touched = step.at();
        for (var fact : step.facts()) {
            facts.put(fact.kind(), fact);
            stale.remove(fact.kind());
        }
        settle(step.at());
        switch (step.act()) {
            case OPENED -> arrive(procedure.node(step.node()), step.at());
            case FOUND -> {
                // the facts were all there was
            }
            case ATTESTED -> attest(step);
            case COMPLETED, DECIDED, CLOSED -> pass(step);
            case REPORTED -> report(step);
            case WENT_BACK -> goBack(step);
            case CHANGED -> change(step);
            case DESISTED -> end(Ending.valueOf(Objects.requireNonNull(step.outcome())));
        }
        settle(step.at());
    }

    private void settle(Instant at) {
        if (ending == null
                && node.isGuarded()
                && !started
                && needs().isEmpty()
                && contradicted().isEmpty()) {
            start(at);
        }
    }

    private void start(Instant at) {
        started = true;
        if (node.kind() instanceof Kind.Enter enter) {
            var known = known(at);
            enter.effects().stream()
                    .filter(owed -> owed.isOwed(known))
                    .forEach(owed -> effects.queue(node.id(), owed, arrival));
        } else if (node.kind() instanceof Kind.Pay pay && !isFree(pay, at)) {
            effects.queue(node.id(), OwedEffect.of(pay.order()), arrival);
        }
        effects.promote(() -> known(at));
    }

    boolean isFree(Kind.Pay pay, Instant at) {
        return pay.order().content(known(at)).money(Kind.Pay.AMOUNT).isZero();
    }

    private void attest(StepRecord step) {
        attestations = attestations.and(step.answers());
        if (node.kind() instanceof Kind.Assess assess && step.outcome() != null) {
            assess.policy().verifiedBy().forEach(kind -> stale.add(kind.name()));
        }
    }

    private void pass(StepRecord step) {
        notice = null;
        var passed = procedure.node(step.node());
        var outcome = Objects.requireNonNull(step.outcome());
        add(passed, outcome, attestations.and(step.answers()));
        if (passed.kind() instanceof Kind.Notify notify) {
            effects.queueAfterwards(passed.id(), notify.notice(), arrival);
            effects.promote(() -> known(step.at()));
        }
        follow(passed.route(outcome), step.at());
        fromCashDesk = passed.kind() instanceof Kind.Pay && outcome.equals(Payment.PAID.name());
    }

    private void add(Node passed, String outcome, Answers answers) {
        var decidedOn = new HashMap<String, Value>();
        for (var kind : passed.kind().reads()) {
            var fact = facts.get(kind.name());
            if (fact != null) {
                decidedOn.put(kind.name(), fact.value());
            }
        }
        live.add(new Live(passed, outcome, answers, Map.copyOf(decidedOn)));
        proposals.remove(passed.id());
    }

    private void follow(Target target, Instant at) {
        if (target instanceof Target.End end) {
            end(end.ending());
        } else if (target instanceof Target.To to) {
            var again = indexOf(to.node());
            if (again.isPresent()) {
                var superseded = supersede(again.get());
                tell(effects.undo(effect -> superseded.contains(effect.node()) && !effect.adrift()));
                effects.promote(() -> known(at));
            }
            arrive(procedure.node(to.node()), at);
        }
    }

    private void arrive(Node reached, Instant at) {
        node = reached;
        since = at;
        arrival = seq;
        started = false;
        fromCashDesk = false;
        attestations = reached.kind() instanceof Kind.Assess ? proposal(reached.id()) : Answers.none();
    }

    private Set<String> supersede(int from) {
        var superseded = new HashSet<String>();
        superseded.add(node.id());
        if (!attestations.isEmpty()) {
            proposals.put(node.id(), attestations);
        }
        var tail = live.subList(from, live.size());
        for (var passed : tail) {
            superseded.add(passed.node().id());
            if (!passed.answers().isEmpty()) {
                proposals.put(passed.node().id(), passed.answers());
            }
        }
        tail.clear();
        return superseded;
    }

    private void goBack(StepRecord step) {
        notice = null;
        var superseded = supersede(indexOf(step.node()).orElseThrow());
        for (var id : superseded) {
            procedure.node(id).kind().reads().forEach(kind -> stale.add(kind.name()));
        }
        arrive(procedure.node(step.node()), step.at());
    }

    private void change(StepRecord step) {
        notice = step.note();
        var superseded = supersede(indexOf(step.node()).orElseThrow());
        effects.driftFrom(superseded);
        arrive(procedure.node(step.node()), step.at());
    }

    private void report(StepRecord step) {
        var effect = effects.get(Objects.requireNonNull(step.effect()));
        var result = EffectReport.Result.valueOf(Objects.requireNonNull(step.outcome()));
        switch (result) {
            case ENTERED, PAID -> stand(effect, step);
            case NEVER_ENTERED -> effects.set(effect.become(EffectStatus.VOID));
            case REFUSED, REJECTED, EXPIRED -> fail(effect.reported(EffectStatus.REFUSED, step.answers()), step);
            case GIVEN_UP -> fail(effect.reported(EffectStatus.GIVEN_UP, step.answers()), step);
        }
        // what comes after a failure in the same node may need its result, and is void before its turn
        if (effects.get(effect.seq()).status() == EffectStatus.STANDING) {
            effects.promote(() -> known(step.at()));
        }
        goOn(effect, result, step);
        effects.promote(() -> known(step.at()));
    }

    private void stand(Effect effect, StepRecord step) {
        effects.set(effect.reported(EffectStatus.STANDING, step.answers()));
        if (effect.undoes() != null) {
            effects.set(effects.get(effect.undoes()).become(EffectStatus.UNDONE));
        }
        if (effect.status() != EffectStatus.OWED) {
            tell(effects.undo(other -> other.seq() == effect.seq()));
        } else if (effect.replaces() != null) {
            int replaced = effect.replaces();
            tell(effects.undo(other -> other.seq() == replaced));
        }
    }

    private void fail(Effect effect, StepRecord step) {
        boolean wanted = effects.get(effect.seq()).status() == EffectStatus.OWED;
        effects.set(effect);
        if (effect.afterwards() && effect.substitute() != null && wanted) {
            effects.queueAfterwards(effect.node(), effect.substitute(), effect.arrival());
        } else if (effect.undoes() != null) {
            effect.kind().toldInstead().ifPresent(told -> tell(List.of(told)));
        } else if (!effect.afterwards()) {
            notice = Message.of("effect.failed." + step.outcome())
                    .with("effect", Message.of("effect." + effect.kind().name()))
                    .with("reason", reason(step));
        }
    }

    private static Object reason(StepRecord step) {
        var given = step.answers().findText(EffectReport.REASON);
        return given.isPresent() ? given.get() : Message.of("effect.no-reason");
    }

    private void goOn(Effect effect, EffectReport.Result result, StepRecord step) {
        boolean here = ending == null
                && started
                && effect.undoes() == null
                && !effect.afterwards()
                && effect.status() == EffectStatus.OWED
                && effect.node().equals(node.id())
                && effect.arrival() == arrival;
        if (!here) {
            return;
        }
        if (node.kind() instanceof Kind.Pay) {
            var told = notice;
            pass(new StepRecord(
                    seq,
                    step.at(),
                    node.id(),
                    step.actor(),
                    Act.DECIDED,
                    result.name(),
                    Answers.none(),
                    List.of(),
                    null,
                    null));
            notice = told;
        } else if (result == EffectReport.Result.ENTERED) {
            if (effects.isDone(node.id(), arrival)) {
                add(node, Kind.DONE, Answers.none());
                follow(node.route(Kind.DONE), step.at());
            }
        } else {
            retreat(step.at());
        }
    }

    private void retreat(Instant at) {
        int last = live.size() - 1;
        while (!live.get(last).node().isQuestion()) {
            last--;
        }
        var question = live.get(last).node();
        var superseded = supersede(last);
        tell(effects.undo(effect -> superseded.contains(effect.node()) && !effect.adrift()));
        effects.promote(() -> known(at));
        arrive(question, at);
    }

    private void end(Ending how) {
        ending = how;
        Predicate<Effect> unwanted = how.isEffective() ? Effect::adrift : effect -> true;
        tell(effects.undo(unwanted));
        effects.promote(() -> known(touched));
    }

    private void tell(List<Message> messages) {
        if (!messages.isEmpty()) {
            var all = new ArrayList<>(leftBehind);
            all.addAll(messages);
            leftBehind = List.copyOf(all);
        }
    }
}
