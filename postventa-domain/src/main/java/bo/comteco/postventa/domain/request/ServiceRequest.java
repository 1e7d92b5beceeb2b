package bo.comteco.postventa.domain.request;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.form.Form;
import bo.comteco.postventa.domain.parameter.Parameters;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.Node;
import bo.comteco.postventa.domain.procedure.Path;
import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.request.Resolution.Moved;
import bo.comteco.postventa.domain.request.Resolution.Refused;
import bo.comteco.postventa.domain.requirement.Assessment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;

/**
 * One client's request under one procedure, from the check of requirements to the hand-over of the form.
 *
 * <p>Its life: an adviser opens it; it then stands at a node and waits for a person, for what a system says, or for
 * something to be entered. Each time it goes forward as far as it can by itself and says what happened. The adviser may
 * go back until something was entered; a changed fact takes it back by itself. It ends in one of the {@link Ending}s.
 *
 * <p>It is immutable and pure, and gives back the moved request with the records to append, or why it is refused.
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
        var request = new ServiceRequest(
                opening, procedure, parameters, new State(opening, procedure, parameters), List.of());
        var course = new Course(request.state.copy(), opening.at());
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
        new Fold(state).applyAll(snapshot);
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

    /**
     * What nobody had asked for and the adviser is to be told: why it came back to its node, why it ended by a rule, what
     * took the place of something that failed, also after the end.
     */
    public Optional<Message> notice() {
        return state.notice();
    }

    /** What the adviser is told because nothing undoes what was entered. */
    public List<Message> leftBehind() {
        return state.effects().leftBehind();
    }

    /** In whose hands it is: who opened it, unless it was handed over. */
    public Hands hands() {
        return state.hands();
    }

    /** What its client counts on, now that it has ended. */
    public List<Promised> promises() {
        return Promised.by(state, parameters);
    }

    /** What it waits for. */
    public Waiting waiting() {
        return station().waiting();
    }

    /** Whether the client has come back from the cash desk, and waits there for the adviser: such a request goes first. */
    public boolean isBackFromCashDesk() {
        return state.isBackFromCashDesk() && waiting() instanceof Waiting.ForPerson;
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
        return station().form();
    }

    /** What is proposed at its node: answered before it was superseded, attested so far, or taken over from earlier. */
    public Answers proposal() {
        return station().proposal();
    }

    /** The assessment of its node as it would come out now. */
    public Optional<Assessment> assessment(Instant at) {
        return station().assessing(at).map(Assessing::now);
    }

    /** The questions to which the adviser may go back, in order: none once something was entered, or after the end. */
    public List<Node> questionsPassed() {
        return station().questionsPassed();
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
        return act(actor, at, turn -> turn.complete(nodeId, outcome, answers));
    }

    /** Systems said something. What nobody asked for any more, or is older than what is known, is ignored. */
    public Moved found(List<Fact> facts, Instant at) {
        var course = new Course(state.copy(), at);
        course.take(state.accepted(facts));
        return moved(course);
    }

    /** What became of an effect. The same report twice is noted once. */
    public Resolution report(String key, EffectReport report, String actor, Instant at) {
        return act(actor, at, turn -> turn.report(key, report));
    }

    /** What an operator does about an effect that is still owed or looked for, and perhaps done already. */
    public Resolution settle(String key, ByHand what, Doubt doubt, String actor, Instant at) {
        return act(actor, at, turn -> turn.settle(key, what, doubt));
    }

    /** The adviser goes back to an earlier question; what followed is superseded, kept, and found out anew. */
    public Resolution goBack(String nodeId, String actor, Instant at) {
        return act(actor, at, turn -> turn.goBack(nodeId));
    }

    /** What its node rests on was doubted: it is found out anew, and a change takes the request back as any other. */
    public Resolution askAgain(String actor, Instant at) {
        return act(actor, at, Turn::askAgain);
    }

    /** An unmet assessment is closed: it takes that edge. */
    public Resolution close(String actor, Instant at) {
        return act(actor, at, Turn::close);
    }

    /** The client desists. At an unmet assessment that closes it; anywhere else nothing entered stays behind. */
    public Resolution desist(String actor, Instant at) {
        return act(actor, at, Turn::desist);
    }

    /** It is given into other hands. */
    public Resolution handOver(HandOver to, String actor, Instant at) {
        return act(actor, at, turn -> turn.handOver(to));
    }

    /** Ends it {@code DESISTED} when nobody has touched it for its idle time; nothing where that is not so. */
    public Optional<Moved> lapse(Duration idleTime, Instant at) {
        var turn = new Turn(state, station(), StepRecord.SYSTEM, at);
        return turn.lapse(idleTime) ? Optional.of(moved(turn.course())) : Optional.empty();
    }

    private Resolution act(String actor, Instant at, Function<Turn, Optional<Refusal>> what) {
        var turn = new Turn(state, station(), actor, at);
        return what.apply(turn).<Resolution>map(Refused::new).orElseGet(() -> moved(turn.course()));
    }

    private Station station() {
        return new Station(state, opening);
    }

    private Moved moved(Course course) {
        course.goOn();
        var appended = course.appended();
        if (appended.isEmpty()) {
            return new Moved(this, appended);
        }
        var all = Stream.concat(records.stream(), appended.stream()).toList();
        return new Moved(new ServiceRequest(opening, procedure, parameters, course.next(), all), appended);
    }
}
