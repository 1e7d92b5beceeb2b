package bo.comteco.postventa.domain.request;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.fact.Known;
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
import bo.comteco.postventa.domain.requirement.Assessment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        var request = new ServiceRequest(opening, procedure, parameters, state, List.of());
        var course = request.course(opening.at());
        course.append(procedure.first().id(), opening.adviser(), Act.OPENED, null, Answers.none());
        return request.moved(course);
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
            try {
                state.apply(step);
            } catch (RuntimeException e) {
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
        return state.here().since();
    }

    public Instant touched() {
        return state.touched();
    }

    public Optional<Ending> ending() {
        return state.ending();
    }

    /** Why it came back to its node, or what took the place of something that failed, also after the end. */
    public Optional<Message> notice() {
        return state.notice();
    }

    /** What the adviser is told because nothing undoes what was entered. */
    public List<Message> leftBehind() {
        return state.effects().leftBehind();
    }

    /** What it waits for. */
    public Waiting waiting() {
        if (state.ending().isPresent()) {
            return new Waiting.ForNothing();
        }
        var systems = state.systemsAsked();
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
                .orElseThrow(() -> new IllegalStateException("nothing is waited for at " + node().id()));
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
        return state.findings().all();
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

    /**
     * What is proposed at its node, so that nothing is typed twice: what was answered before it was superseded, or
     * attested so far; otherwise what its fields take over from earlier ones.
     */
    public Answers proposal() {
        if (node().kind() instanceof Kind.Assess) {
            return state.attested().orElse(Answers.none());
        }
        return state.trail().proposal(node().id()).orElseGet(this::takenOver);
    }

    private Answers takenOver() {
        var earlier = state.trail().answers();
        var proposed = Answers.none();
        for (var field : form().orElseGet(Form::of).fields()) {
            proposed =
                    proposed.withOptional(field.id(), field.findProposedFrom().flatMap(earlier::find));
        }
        return proposed;
    }

    /** The assessment of its node as it would come out now. */
    public Optional<Assessment> assessment(Instant at) {
        return assessing(at).map(Assessing::now);
    }

    /** The questions on the live trail to which the adviser may go back, in order. */
    public List<Node> questionsPassed() {
        return state.trail().questions();
    }

    /** The nodes of the live trail with their outcomes, in order. */
    public List<Path.Edge> trail() {
        return state.trail().edges();
    }

    // ---- what can be asked of it

    /**
     * A person takes its node further. At an assessment, what is attested replaces what was attested before; nothing
     * attested assesses again what was.
     *
     * @param nodeId the node that they believe it stands at
     * @param outcome the answer to a question; null everywhere else
     * @param answers what was captured or attested
     */
    public Resolution complete(String nodeId, @Nullable String outcome, Answers answers, String actor, Instant at) {
        if (state.ending().isPresent()) {
            return ended();
        }
        var refusal = new Completion(nodeId, outcome, answers).refusal(state, form().orElseGet(Form::of), at);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        var course = course(at);
        var assessing = assessing(at);
        if (assessing.isPresent()) {
            assessing.get().attest(course, answers, actor);
        } else {
            course.append(nodeId, actor, Act.COMPLETED, outcome == null ? Kind.DONE : outcome, answers);
        }
        return moved(course);
    }

    /** Systems said something. What nobody asked for any more, or is older than what is known, is ignored. */
    public Moved found(List<Fact> facts, Instant at) {
        var course = course(at);
        course.take(state.accepted(facts));
        return moved(course);
    }

    /** What became of an effect. The same report twice is noted once. */
    public Resolution report(String key, EffectReport report, String actor, Instant at) {
        var found = state.effects().find(key);
        if (found.isEmpty()) {
            return new Refused(new Refusal.UnknownEffect(key));
        }
        var effect = found.get();
        if (!effect.canComeTo(report.result())) {
            return new Refused(new Refusal.ForeignReport(key, report.result()));
        }
        if (effect.wasPaidOtherwise(report)) {
            return new Refused(new Refusal.PaidAlready(key, effect.result().text(EffectReport.RECEIPT)));
        }
        var course = course(at);
        if (effect.isNews(report.result())) {
            var result = report.result().name();
            course.append(effect.node(), actor, Act.REPORTED, result, report.data(), effect.seq(), null);
        }
        return moved(course);
    }

    /** The adviser goes back to an earlier question; what followed is superseded, kept, and found out anew. */
    public Resolution goBack(String nodeId, String actor, Instant at) {
        if (state.ending().isPresent()) {
            return ended();
        }
        if (questionsPassed().stream().noneMatch(question -> question.id().equals(nodeId))) {
            return new Refused(new Refusal.NotOnTrail(nodeId));
        }
        var entered = state.effects().entered();
        if (entered.isPresent()) {
            var system = entered.get().kind().system();
            return new Refused(new Refusal.AlreadyEntered(nodeId, system));
        }
        return moved(nodeId, actor, Act.WENT_BACK, null, at);
    }

    /** An unmet assessment is closed: it takes that edge. */
    public Resolution close(String actor, Instant at) {
        if (state.ending().isPresent()) {
            return ended();
        }
        if (assessing(at).filter(Assessing::isUnmet).isEmpty()) {
            return new Refused(new Refusal.NothingToClose(node().id()));
        }
        return moved(node().id(), actor, Act.CLOSED, Met.UNMET.name(), at);
    }

    /** The client desists. At an unmet assessment that closes it; anywhere else nothing entered stays behind. */
    public Resolution desist(String actor, Instant at) {
        if (state.ending().isPresent()) {
            return ended();
        }
        if (assessing(at).filter(Assessing::isUnmet).isPresent()) {
            return close(actor, at);
        }
        return moved(node().id(), actor, Act.DESISTED, Ending.DESISTED.name(), at);
    }

    private Refused ended() {
        return new Refused(new Refusal.Ended(state.ending().orElseThrow()));
    }

    private Optional<Assessing> assessing(Instant at) {
        return node().kind() instanceof Kind.Assess assess && ending().isEmpty()
                ? Optional.of(new Assessing(state, assess.policy(), at))
                : Optional.empty();
    }

    private Course course(Instant at) {
        return new Course(state.copy(), at);
    }

    private Moved moved(String nodeId, String actor, Act act, @Nullable String outcome, Instant at) {
        var course = course(at);
        course.append(nodeId, actor, act, outcome, Answers.none());
        return moved(course);
    }

    private Moved moved(Course course) {
        course.goOn();
        var appended = course.appended();
        if (appended.isEmpty()) {
            return new Moved(this, appended);
        }
        var all = new ArrayList<StepRecord>(records.size() + appended.size());
        all.addAll(records);
        all.addAll(appended);
        return new Moved(new ServiceRequest(opening, procedure, parameters, course.next(), List.copyOf(all)), appended);
    }
}
