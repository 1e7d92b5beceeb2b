package bo.comteco.postventa.domain.request;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.form.Complaint;
import bo.comteco.postventa.domain.form.Form;
import bo.comteco.postventa.domain.parameter.Parameters;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.Met;
import bo.comteco.postventa.domain.procedure.Node;
import bo.comteco.postventa.domain.procedure.Path;
import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.request.Resolution.Moved;
import bo.comteco.postventa.domain.request.Resolution.Refused;
import bo.comteco.postventa.domain.requirement.Assessed;
import bo.comteco.postventa.domain.requirement.Assessment;
import bo.comteco.postventa.domain.requirement.Fulfilment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;

/**
 * One client's request under one procedure, from the check of requirements to the hand-over of the form.
 *
 * <p>Its life: an adviser opens it; it then stands at a node and waits for a person, for what a system says, or for
 * something to be entered. A person completes the node; systems' facts are brought to it; what became of its effects is
 * reported to it; each time it goes forward as far as it can by itself and says what happened. The adviser may go back
 * until something was entered; a fact that has changed takes it back by itself. It ends in one of the {@link Ending}s,
 * and even then takes note of late results.
 *
 * <p>It is immutable and pure: time and actor are given, nothing is read or written, and what it gives back is either
 * the moved request with the records to append or a refusal that says why.
 */
@AggregateRoot
public final class ServiceRequest {

    private final Opening opening;
    private final Procedure procedure;
    private final Parameters parameters;
    private final State state;
    private final List<StepRecord> records;

    private ServiceRequest(
            Opening opening, Procedure procedure, Parameters parameters, State state, List<StepRecord> records) {
        this.opening = opening;
        this.procedure = procedure;
        this.parameters = parameters;
        this.state = state;
        this.records = records;
    }

    /**
     * Opens a request.
     *
     * @param procedure as the opening's edition defines it
     * @param parameters as known at the opening
     */
    public static Moved open(Opening opening, Procedure procedure, Parameters parameters) {
        if (opening.procedure() != procedure.code()) {
            throw new IllegalArgumentException("opened for " + opening.procedure() + ", given " + procedure.code());
        }
        var state = new State(opening, procedure, parameters);
        var course = new ServiceRequest(opening, procedure, parameters, state, List.of()).course(opening.at());
        course.append(procedure.first().id(), opening.adviser(), Act.OPENED, null, Answers.none(), null, null);
        return course.moved();
    }

    /**
     * Tells a stored request again.
     *
     * @throws UnknownSnapshot when the procedure does not know it
     */
    public static ServiceRequest restore(Snapshot snapshot, Procedure procedure, Parameters parameters) {
        var opening = snapshot.opening();
        if (opening.procedure() != procedure.code()) {
            throw new UnknownSnapshot(opening.number(), "it is of procedure " + opening.procedure());
        }
        var state = new State(opening, procedure, parameters);
        for (var step : snapshot.records()) {
            if (step.seq() != state.seq() + 1) {
                throw new UnknownSnapshot(opening.number(), "record " + step.seq() + " follows " + state.seq());
            }
            try {
                state.apply(step);
            } catch (IllegalArgumentException | IllegalStateException | NoSuchElementException e) {
                throw new UnknownSnapshot(opening.number(), e);
            }
        }
        return new ServiceRequest(opening, procedure, parameters, state, snapshot.records());
    }

    /** What to store of it. */
    public Snapshot snapshot() {
        return new Snapshot(opening, records);
    }

    // ---- where it stands

    /** Its number, as printed. */
    @Identity
    public long number() {
        return opening.number();
    }

    public Opening opening() {
        return opening;
    }

    public Procedure procedure() {
        return procedure;
    }

    public Parameters parameters() {
        return parameters;
    }

    /** The number of its last record. Two acts on the same version cannot both be stored. */
    public int version() {
        return state.seq();
    }

    /** Where it stands; after the end, where it stood last. */
    public Node node() {
        return state.node();
    }

    /** When it came to its node. */
    public Instant since() {
        return state.since();
    }

    public Instant touched() {
        return state.touched();
    }

    public Optional<Ending> ending() {
        return state.ending();
    }

    /** Why it came back to its node, where it did. */
    public Optional<Message> notice() {
        return state.notice();
    }

    /** What the adviser is told because nothing undoes what was entered. */
    public List<Message> leftBehind() {
        return state.leftBehind();
    }

    /** What it waits for. */
    public Waiting waiting() {
        if (state.ending().isPresent()) {
            return new Waiting.ForNothing();
        }
        var systems = systemsAsked();
        if (!systems.isEmpty()) {
            return new Waiting.ForFacts(systems);
        }
        if (node().isForPerson()) {
            return new Waiting.ForPerson();
        }
        return state.effects().due().stream()
                .filter(effect -> !effect.afterwards())
                .<Waiting>map(effect -> new Waiting.ForEffect(effect.kind().system(), effect.key()))
                .findFirst()
                .orElseGet(Waiting.ForPerson::new);
    }

    /** The questions that systems have still to answer before it can be taken further; none while it waits for else. */
    public List<FactQuery> needs() {
        return state.needs();
    }

    /** What is to be sent to other systems, or, where abandoned, to be looked for there. */
    public List<Effect> due() {
        return state.effects().due();
    }

    /** Every effect that it ever owed, in order. */
    public List<Effect> effects() {
        return state.effects().all();
    }

    /** What systems said last, by kind. */
    public Map<String, Fact> facts() {
        return state.facts();
    }

    /** What a rule would see here. */
    public Known known(Instant at) {
        return state.judging(at);
    }

    /** The form of its node: a capture's, or what is attested at an assessment. */
    public Optional<Form> form() {
        if (node().kind() instanceof Kind.Capture capture) {
            return Optional.of(capture.form());
        }
        return node().kind() instanceof Kind.Assess assess
                ? Optional.of(assess.policy().form(opening.subject()))
                : Optional.empty();
    }

    /** What was answered at its node before it was superseded, or attested so far: proposed, so that nothing is typed twice. */
    public Answers proposal() {
        return node().kind() instanceof Kind.Assess ? state.attestations() : state.proposal(node().id());
    }

    /** The assessment of its node as it would come out now. */
    public Optional<Assessment> assessment(Instant at) {
        return node().kind() instanceof Kind.Assess assess && ending().isEmpty()
                ? Optional.of(assess.policy().assess(state.judging(at)))
                : Optional.empty();
    }

    /** The questions on the live trail to which the adviser may go back, in order. */
    public List<Node> questionsPassed() {
        return state.live().stream().map(Live::node).filter(Node::isQuestion).toList();
    }

    /** The nodes of the live trail with their outcomes, in order. */
    public List<Path.Edge> trail() {
        return state.live().stream()
                .map(passed -> new Path.Edge(passed.node().id(), passed.outcome()))
                .toList();
    }

    // ---- what can be asked of it

    /**
     * A person takes its node further.
     *
     * @param nodeId the node that they believe it stands at
     * @param outcome the answer to a question; null everywhere else
     * @param answers what was captured or attested
     */
    public Resolution complete(String nodeId, @Nullable String outcome, Answers answers, String actor, Instant at) {
        var refusal = refusal(nodeId, outcome, answers, at);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        var course = course(at);
        if (node().kind() instanceof Kind.Assess assess) {
            attest(course, assess, answers, actor);
        } else {
            course.append(nodeId, actor, Act.COMPLETED, outcome == null ? Kind.DONE : outcome, answers, null, null);
        }
        return course.moved();
    }

    private Optional<Refusal> refusal(String nodeId, @Nullable String outcome, Answers answers, Instant at) {
        if (state.ending().isPresent()) {
            return Optional.of(new Refusal.Ended(state.ending().get()));
        }
        if (!node().id().equals(nodeId)) {
            return Optional.of(new Refusal.ElsewhereNow(nodeId, node().id()));
        }
        if (!node().isForPerson()) {
            return Optional.of(new Refusal.NotForPerson(nodeId));
        }
        if (outcome != null && !(node().kind() instanceof Kind.Ask<?>)) {
            return Optional.of(new Refusal.OutcomeNotGiven(nodeId));
        }
        if (!(node().kind() instanceof Kind.Assess) && !state.needs().isEmpty()) {
            return Optional.of(new Refusal.StillWaiting(nodeId, systemsAsked()));
        }
        if (node().kind() instanceof Kind.Ask<?> ask
                && (outcome == null || !ask.outcomes().contains(outcome))) {
            return Optional.of(new Refusal.UnknownOutcome(nodeId, outcome == null ? "" : outcome, ask.outcomes()));
        }
        List<Complaint> complaints = form().orElseGet(Form::of).complaints(state.judging(at), answers);
        return complaints.isEmpty() ? Optional.empty() : Optional.of(new Refusal.InvalidAnswers(nodeId, complaints));
    }

    private void attest(Course course, Kind.Assess assess, Answers answers, String actor) {
        var attested = assess.policy().assess(state.judging(course.at).answering(answers));
        if (attested.isMet()) {
            course.append(node().id(), actor, Act.COMPLETED, Met.MET.name(), answers, null, null);
            return;
        }
        boolean anew = attested.unmet().stream().anyMatch(ServiceRequest::isVerified) && foundBefore(assess, course.at);
        course.append(node().id(), actor, Act.ATTESTED, anew ? Met.UNMET.name() : null, answers, null, null);
    }

    private boolean foundBefore(Kind.Assess assess, Instant at) {
        return assess.policy().verifiedBy().stream()
                .map(kind -> state.facts().get(kind.name()))
                .anyMatch(fact -> fact != null && fact.at().isBefore(at));
    }

    private static boolean isVerified(Assessed assessed) {
        return assessed.requirement().fulfilment() == Fulfilment.VERIFIED;
    }

    /** Systems said something. What nobody asked for any more, or is older than what is known, is ignored. */
    public Moved found(List<Fact> facts, Instant at) {
        var course = course(at);
        var accepted = state.accepted(facts);
        if (!accepted.isEmpty()) {
            course.found(accepted);
        }
        return course.moved();
    }

    /** What became of an effect. The same report twice is noted once. */
    public Resolution report(String key, EffectReport report, String actor, Instant at) {
        var effect = state.effects().find(key);
        if (effect.isEmpty()) {
            return new Refused(new Refusal.UnknownEffect(key));
        }
        if (!isOf(effect.get(), report.result())) {
            return new Refused(new Refusal.ForeignReport(key, report.result()));
        }
        var course = course(at);
        if (isNews(effect.get(), report)) {
            course.append(
                    effect.get().node(),
                    actor,
                    Act.REPORTED,
                    report.result().name(),
                    report.data(),
                    effect.get().seq(),
                    null);
        }
        return course.moved();
    }

    private static boolean isOf(Effect effect, EffectReport.Result result) {
        boolean payment = effect.kind().system() == SystemName.CASH_DESK && effect.undoes() == null;
        return switch (result) {
            case PAID, REJECTED, EXPIRED -> payment;
            case ENTERED, REFUSED, GIVEN_UP -> !payment;
            case NEVER_ENTERED -> effect.status() == EffectStatus.ABANDONED || effect.status() == EffectStatus.VOID;
        };
    }

    private static boolean isNews(Effect effect, EffectReport report) {
        return switch (effect.status()) {
            case OWED, ABANDONED -> true;
            case GIVEN_UP, VOID, REFUSED ->
                report.result() == EffectReport.Result.ENTERED || report.result() == EffectReport.Result.PAID;
            case QUEUED, STANDING, UNDONE -> false;
        };
    }

    /** The adviser goes back to an earlier question; what followed is superseded, kept, and found out anew. */
    public Resolution goBack(String nodeId, String actor, Instant at) {
        if (state.ending().isPresent()) {
            return new Refused(new Refusal.Ended(state.ending().get()));
        }
        if (questionsPassed().stream().noneMatch(question -> question.id().equals(nodeId))) {
            return new Refused(new Refusal.NotOnTrail(nodeId));
        }
        var entered = state.effects().entered();
        if (entered.isPresent()) {
            return new Refused(
                    new Refusal.AlreadyEntered(nodeId, entered.get().kind().system()));
        }
        var course = course(at);
        course.append(nodeId, actor, Act.WENT_BACK, null, Answers.none(), null, null);
        return course.moved();
    }

    /** An unmet assessment is closed: it takes that edge. */
    public Resolution close(String actor, Instant at) {
        if (state.ending().isPresent()) {
            return new Refused(new Refusal.Ended(state.ending().get()));
        }
        if (!isUnmet(at)) {
            return new Refused(new Refusal.NothingToClose(node().id()));
        }
        var course = course(at);
        course.append(node().id(), actor, Act.CLOSED, Met.UNMET.name(), Answers.none(), null, null);
        return course.moved();
    }

    private boolean isUnmet(Instant at) {
        return assessment(at)
                .filter(a -> a.unmet().stream().anyMatch(ServiceRequest::isVerified)
                        || (a.isUnmet() && !state.attestations().isEmpty()))
                .isPresent();
    }

    /** The client desists. At an unmet assessment that closes it; anywhere else nothing entered stays behind. */
    public Resolution desist(String actor, Instant at) {
        if (state.ending().isPresent()) {
            return new Refused(new Refusal.Ended(state.ending().get()));
        }
        if (isUnmet(at)) {
            return close(actor, at);
        }
        var course = course(at);
        course.append(node().id(), actor, Act.DESISTED, Ending.DESISTED.name(), Answers.none(), null, null);
        return course.moved();
    }

    private Set<SystemName> systemsAsked() {
        return state.needs().stream()
                .map(query -> query.kind().system())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SystemName.class)));
    }

    private Course course(Instant at) {
        return new Course(state.copy(), at);
    }

    /** One decision under way: what is appended, and how far the request goes by itself after it. */
    private final class Course {

        private final State next;
        private final Instant at;
        private final List<StepRecord> appended = new ArrayList<>();

        private Course(State next, Instant at) {
            this.next = next;
            this.at = at;
        }

        private void append(
                String node,
                String actor,
                Act act,
                @Nullable String outcome,
                Answers answers,
                @Nullable Integer effect,
                @Nullable Message note) {
            add(new StepRecord(next.seq() + 1, at, node, actor, act, outcome, answers, List.of(), effect, note));
        }

        private void found(List<Fact> facts) {
            add(new StepRecord(
                    next.seq() + 1,
                    at,
                    next.node().id(),
                    StepRecord.SYSTEM,
                    Act.FOUND,
                    null,
                    Answers.none(),
                    facts,
                    null,
                    null));
        }

        private void add(StepRecord step) {
            appended.add(step);
            next.apply(step);
        }

        private Moved moved() {
            while (next.ending().isEmpty() && goesOn()) {
                // one node at a time
            }
            var all = new ArrayList<>(records);
            all.addAll(appended);
            var request = new ServiceRequest(opening, procedure, parameters, next, List.copyOf(all));
            return new Moved(request, appended);
        }

        private boolean goesOn() {
            var changed = next.contradicted();
            if (changed.isPresent()) {
                var note = Message.of("fact.changed")
                        .with(
                                "facts",
                                next.changes(changed.get()).stream()
                                        .map(kind -> Message.of("fact." + kind))
                                        .toList());
                append(changed.get().node().id(), StepRecord.SYSTEM, Act.CHANGED, null, Answers.none(), null, note);
                return true;
            }
            if (!next.needs().isEmpty()) {
                return false;
            }
            var outcome = next.node().kind().accept(new ByItself(next, at));
            outcome.ifPresent(this::decide);
            return outcome.isPresent();
        }

        private void decide(String outcome) {
            append(next.node().id(), StepRecord.SYSTEM, Act.DECIDED, outcome, Answers.none(), null, null);
        }
    }
}
