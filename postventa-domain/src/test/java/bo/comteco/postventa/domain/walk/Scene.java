package bo.comteco.postventa.domain.walk;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.fact.Subject;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.parameter.Parameters;
import bo.comteco.postventa.domain.procedure.EffectKind;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.procedure.Sheet;
import bo.comteco.postventa.domain.request.Effect;
import bo.comteco.postventa.domain.request.EffectReport;
import bo.comteco.postventa.domain.request.EffectStatus;
import bo.comteco.postventa.domain.request.Opening;
import bo.comteco.postventa.domain.request.Resolution;
import bo.comteco.postventa.domain.request.ServiceRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One client at the counter, told act by act: for scenarios that are no path, such as a payment that is rejected and
 * tried again. Systems answer and take what they are given at once, as the script says; the cash desk does what it is
 * told. After every act the request goes on from its snapshot.
 */
public final class Scene {

    private static final String ADVISER = "adviser-1";

    private final Set<String> refusing = new HashSet<>();
    private Script script;
    private Instant now = ProcedureWalk.MORNING;
    private ServiceRequest request;

    private Scene(Procedure procedure, Subject subject, Parameters parameters, Script script) {
        this.script = script;
        var opening = new Opening(1042, "test", procedure.code(), subject, "visit-1", ADVISER, now);
        this.request = ServiceRequest.open(opening, procedure, parameters).request();
        systemsAnswer();
    }

    /** The adviser opens a request. */
    public static Scene opened(Procedure procedure, Subject subject, Parameters parameters, Script script) {
        return new Scene(procedure, subject, parameters, script);
    }

    /** From here on systems say something else. */
    public Scene meanwhile(Script script) {
        this.script = script;
        return this;
    }

    /** From here on a system refuses to enter this. */
    public Scene refusing(EffectKind kind) {
        refusing.add(kind.name());
        return this;
    }

    /** Time passes. */
    public Scene later(Duration time) {
        now = now.plus(time);
        return this;
    }

    /** The adviser captures or attests, as the script says. */
    public Scene does(String node) {
        return does(node, script.answersAt(node));
    }

    /** The adviser captures, attests, tells or prints. */
    public Scene does(String node, Answers answers) {
        standsAt(node);
        return accepted(request.complete(node, null, answers, ADVISER, now));
    }

    /** The client answers a question. */
    public Scene answers(String node, Enum<?> outcome) {
        standsAt(node);
        return accepted(request.complete(node, outcome.name(), Answers.none(), ADVISER, now));
    }

    /** What comes of something that the request is not allowed to do. */
    public Resolution.Refused isRefused(String node, Answers answers) {
        standsAt(node);
        var resolution = request.complete(node, null, answers, ADVISER, now);
        assertThat(resolution).isInstanceOf(Resolution.Refused.class);
        return (Resolution.Refused) resolution;
    }

    /** The adviser goes back to a question. */
    public Scene goesBackTo(String node) {
        return accepted(request.goBack(node, ADVISER, now));
    }

    /** A system turns out to say something else than what was found. */
    public Scene looksAgain() {
        return accepted(request.askAgain(ADVISER, now));
    }

    /** The client leaves. */
    public Scene desists() {
        return accepted(request.desist(ADVISER, now));
    }

    public Scene cashierPays(String receipt) {
        return cashier(EffectReport.paid(receipt, "cashier-1"));
    }

    public Scene cashierRejects(String reason) {
        return cashier(EffectReport.rejected(reason));
    }

    public Scene paymentExpires() {
        return cashier(EffectReport.expired());
    }

    /** The cash desk annuls a payment order that is no longer wanted. */
    public Scene orderIsAnnulled() {
        return cashier(EffectReport.neverEntered());
    }

    private Scene cashier(EffectReport report) {
        var order = openOrder().orElseThrow(() -> new AssertionError("no payment order is open"));
        return accepted(request.report(order.key(), report, "cashier-1", now));
    }

    /** The payment order that waits for the cashier. */
    public Optional<Effect> openOrder() {
        return request.due().stream().filter(Scene::isPayment).findFirst();
    }

    private static boolean isPayment(Effect effect) {
        return effect.kind().system() == SystemName.CASH_DESK && effect.undoes() == null;
    }

    public Scene standsAt(String node) {
        assertThat(request.ending()).as("ending").isEmpty();
        assertThat(request.node().id()).as("where it stands").isEqualTo(node);
        return this;
    }

    public Scene endsAs(Ending ending) {
        assertThat(request.ending()).as("ending, at %s", request.node().id()).contains(ending);
        return this;
    }

    /** What is shown, told or printed here. */
    public Sheet sheet() {
        var summary = request.node().kind() instanceof Kind.Print print
                ? print.document().content()
                : request.node().findSummary().orElseThrow();
        return summary.of(request.known(now));
    }

    /** The kinds of effect that stand in other systems, in the order in which they were owed. */
    public List<String> standing() {
        return withStatus(EffectStatus.STANDING);
    }

    /** The kinds of effect that are in a state, in the order in which they were owed. */
    public List<String> withStatus(EffectStatus status) {
        return request.effects().stream()
                .filter(effect -> effect.status() == status)
                .map(effect -> effect.kind().name())
                .toList();
    }

    public ServiceRequest request() {
        return request;
    }

    private Scene accepted(Resolution resolution) {
        assertThat(resolution).as("at %s", request.node().id()).isInstanceOf(Resolution.Moved.class);
        request = Reborn.of(((Resolution.Moved) resolution).request());
        systemsAnswer();
        Words.read(request, now);
        return this;
    }

    private EffectReport reportOn(EffectKind kind) {
        return refusing.contains(kind.name())
                ? EffectReport.refused("no se puede")
                : EffectReport.entered(script.resultOf(kind));
    }

    private void systemsAnswer() {
        @Nullable ServiceRequest before = null;
        while (!request.equals(before)) {
            before = request;
            if (!request.needs().isEmpty()) {
                now = now.plusSeconds(1);
                var facts = script.answers(request.needs(), now);
                request = Reborn.of(request.found(facts, now).request());
            }
            var owed =
                    request.due().stream().filter(effect -> !isPayment(effect)).findFirst();
            if (owed.isPresent()) {
                now = now.plusSeconds(1);
                var report = reportOn(owed.get().kind());
                var resolution = request.report(owed.get().key(), report, "system", now);
                request = Reborn.of(((Resolution.Moved) resolution).request());
            }
        }
    }
}
