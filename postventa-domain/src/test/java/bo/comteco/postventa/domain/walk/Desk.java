package bo.comteco.postventa.domain.walk;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.fact.Subject;
import bo.comteco.postventa.domain.parameter.Parameters;
import bo.comteco.postventa.domain.procedure.EffectKind;
import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.request.Effect;
import bo.comteco.postventa.domain.request.EffectReport;
import bo.comteco.postventa.domain.request.Opening;
import bo.comteco.postventa.domain.request.Refusal;
import bo.comteco.postventa.domain.request.Resolution;
import bo.comteco.postventa.domain.request.ServiceRequest;
import bo.comteco.postventa.domain.request.StepRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A counter at which one request is handled, with a clock and with systems that answer at once unless they are silent.
 * Every act takes a second. After every move the request is stored, restored, compared, and goes on as restored.
 */
public final class Desk {

    private static final String ADVISER = "adviser-1";

    private final Map<String, Function<FactQuery, Value>> world = new HashMap<>();
    private Instant now = ProcedureWalk.MORNING;
    private ServiceRequest request;
    private List<StepRecord> lastRecords;

    private Desk(Procedure procedure, Subject subject, Parameters parameters) {
        var opening = new Opening(1042, "test", procedure.code(), subject, "visit-1", ADVISER, now);
        var opened = ServiceRequest.open(opening, procedure, parameters);
        this.request = Reborn.of(opened.request());
        this.lastRecords = opened.records();
    }

    /** Opens a request; nothing is answered yet: see {@link #answered()}. */
    public static Desk open(Procedure procedure, Subject subject, Parameters parameters) {
        return new Desk(procedure, subject, parameters);
    }

    // ---- systems

    /** What a system says from now on. */
    public <T> Desk says(FactKind<T> kind, T thing) {
        return saysBy(kind, query -> thing);
    }

    /** What a system says from now on, by what it is asked with. */
    public <T> Desk saysBy(FactKind<T> kind, Function<FactQuery, T> answer) {
        world.put(kind.name(), query -> kind.write(answer.apply(query)));
        return this;
    }

    /** A system that does not answer this. */
    public Desk silent(FactKind<?> kind) {
        world.remove(kind.name());
        return this;
    }

    /** Every system that is not silent answers what is asked, until nothing more is. */
    public Desk answered() {
        while (true) {
            var answers = new ArrayList<Fact>();
            for (var query : request.needs()) {
                var answer = world.get(query.kind().name());
                if (answer != null) {
                    answers.add(new Fact(query.kind().name(), query.with(), answer.apply(query), now));
                }
            }
            if (answers.isEmpty()) {
                return this;
            }
            moved(request.found(answers, now));
        }
    }

    /** Time passes. */
    public Desk later(Duration time) {
        now = now.plus(time);
        return this;
    }

    public Desk later() {
        return later(Duration.ofMinutes(16));
    }

    // ---- people

    public Desk complete(String node) {
        return complete(node, Answers.none());
    }

    public Desk complete(String node, Answers answers) {
        return complete(node, null, answers);
    }

    public Desk choose(String node, Enum<?> outcome) {
        return complete(node, outcome.name(), Answers.none());
    }

    private Desk complete(String node, @Nullable String outcome, Answers answers) {
        return does((request, at) -> request.complete(node, outcome, answers, ADVISER, at));
    }

    public Desk goesBack(String node) {
        return does((request, at) -> request.goBack(node, ADVISER, at));
    }

    public Desk closes() {
        return does((request, at) -> request.close(ADVISER, at));
    }

    public Desk desists() {
        return does((request, at) -> request.desist(ADVISER, at));
    }

    // ---- what becomes of effects

    public Desk entered(EffectKind kind) {
        return entered(kind, kind.name() + "-1");
    }

    public Desk entered(EffectKind kind, String number) {
        return reported(kind, EffectReport.entered(Answers.none().with("number", number)));
    }

    public Desk refused(EffectKind kind) {
        return reported(kind, EffectReport.refused("no se puede"));
    }

    public Desk paid(EffectKind kind) {
        return reported(kind, EffectReport.paid("R-1", "cashier-1"));
    }

    public Desk rejected(EffectKind kind) {
        return reported(kind, EffectReport.rejected("no alcanza"));
    }

    /** A report on the one effect of this kind that is to be sent or looked for. */
    public Desk reported(EffectKind kind, EffectReport report) {
        return reported(due(kind).key(), report);
    }

    public Desk reported(String key, EffectReport report) {
        return does((request, at) -> request.report(key, report, StepRecord.SYSTEM, at));
    }

    // ---- acting and looking

    /** An act at the desk. */
    @FunctionalInterface
    public interface Doing {
        Resolution on(ServiceRequest request, Instant at);
    }

    /** An act that is accepted; systems answer what it makes the request ask. */
    public Desk does(Doing act) {
        later(Duration.ofSeconds(1));
        var resolution = act.on(request, now);
        assertThat(resolution).isInstanceOf(Resolution.Moved.class);
        lastRecords = List.of();
        moved((Resolution.Moved) resolution);
        return answered();
    }

    /** Why an act is refused; the request is as it was. */
    public Refusal refusal(Doing act) {
        var resolution = act.on(request, now);
        assertThat(resolution).isInstanceOf(Resolution.Refused.class);
        return ((Resolution.Refused) resolution).refusal();
    }

    /** Why a node is not completed. */
    public Refusal refusal(String node, @Nullable String outcome, Answers answers) {
        return refusal((request, at) -> request.complete(node, outcome, answers, ADVISER, at));
    }

    private void moved(Resolution.Moved moved) {
        var all = new ArrayList<>(lastRecords);
        all.addAll(moved.records());
        lastRecords = List.copyOf(all);
        request = Reborn.of(moved.request());
    }

    public ServiceRequest request() {
        return request;
    }

    public Instant now() {
        return now;
    }

    /** Where it stands. */
    public String node() {
        return request.node().id();
    }

    /** What the last act and the answers to it appended. */
    public List<StepRecord> lastRecords() {
        return lastRecords;
    }

    /** The one effect of this kind that is to be sent or looked for. */
    public Effect due(EffectKind kind) {
        var due = request.due().stream()
                .filter(effect -> effect.kind().equals(kind))
                .toList();
        assertThat(due).as("due of kind %s among %s", kind, effects()).hasSize(1);
        return due.get(0);
    }

    /** Every effect by kind and status, in order. */
    public List<String> effects() {
        return request.effects().stream()
                .map(effect -> effect.kind() + " " + effect.status())
                .toList();
    }

    /** The nodes of the live trail. */
    public List<String> trail() {
        return request.trail().stream().map(edge -> edge.node()).toList();
    }
}
