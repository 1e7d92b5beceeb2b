package bo.comteco.postventa.domain.request;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.form.Form;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.Met;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One thing that somebody does to a request: why it is refused, or nothing, and then the course that it begins. */
final class Turn {

    private final State state;
    private final Station station;
    private final String actor;
    private final Instant at;
    private final Course course;

    Turn(State state, Station station, String actor, Instant at) {
        this.state = state;
        this.station = station;
        this.actor = actor;
        this.at = at;
        this.course = new Course(state.copy(), at);
    }

    Course course() {
        return course;
    }

    Optional<Refusal> complete(String node, @Nullable String outcome, Answers answers) {
        if (hasEnded()) {
            return ended();
        }
        var refusal = new Completion(node, outcome, answers)
                .refusal(state, station.form().orElseGet(Form::of), at);
        if (refusal.isPresent()) {
            return refusal;
        }
        var assessing = station.assessing(at);
        if (assessing.isPresent()) {
            assessing.get().attest(course, answers, actor);
        } else {
            course.append(node, actor, Act.COMPLETED, outcome == null ? Kind.DONE : outcome, answers);
        }
        return Optional.empty();
    }

    Optional<Refusal> report(String key, EffectReport report) {
        return report(key, report, null);
    }

    /** What an operator says. Of an effect that is neither to be sent nor looked for there is nothing left to say. */
    Optional<Refusal> settle(String key, ByHand what, Doubt doubt) {
        var owed = state.effects().find(key).filter(effect -> effect.status().isOpen());
        if (owed.isEmpty()) {
            return Optional.of(new Refusal.UnknownEffect(key));
        }
        var effect = owed.get();
        var note = Notices.byHand(effect, what);
        if (what instanceof ByHand.Retry) {
            if (doubt == Doubt.CAN_NOT_BE_ASKED) {
                return Optional.of(new Refusal.CanNotBeAsked(key, effect.kind().system()));
            }
            course.append(effect.node(), actor, Act.RETRIED, null, Answers.none(), effect.seq(), note);
            return Optional.empty();
        }
        if (what instanceof ByHand.Done done) {
            return report(key, EffectReport.entered(done.number()), note);
        }
        if (doubt == Doubt.CAN_BE_ASKED && effect.wouldBeEnteredAnew()) {
            return Optional.of(new Refusal.LookFirst(key, effect.kind().system()));
        }
        var givenUp = doubt == Doubt.NONE
                ? EffectReport.givenUp(what.reason())
                : EffectReport.givenUpUncertain(what.reason());
        return report(key, givenUp, note);
    }

    private Optional<Refusal> report(String key, EffectReport report, @Nullable Message note) {
        var found = state.effects().find(key);
        if (found.isEmpty()) {
            return Optional.of(new Refusal.UnknownEffect(key));
        }
        var effect = found.get();
        if (!effect.canComeTo(report.result())) {
            return Optional.of(new Refusal.ForeignReport(key, report.result()));
        }
        if (effect.wasPaidOtherwise(report)) {
            return Optional.of(new Refusal.PaidAlready(key, effect.result().text(EffectReport.RECEIPT)));
        }
        if (effect.isNews(report.result())) {
            var result = report.result().name();
            course.append(effect.node(), actor, Act.REPORTED, result, report.data(), effect.seq(), note);
        }
        return Optional.empty();
    }

    Optional<Refusal> goBack(String node) {
        if (hasEnded()) {
            return ended();
        }
        if (state.trail().questions().stream()
                .noneMatch(question -> question.id().equals(node))) {
            return Optional.of(new Refusal.NotOnTrail(node));
        }
        var entered = state.effects().entered();
        if (entered.isPresent()) {
            return Optional.of(
                    new Refusal.AlreadyEntered(node, entered.get().kind().system()));
        }
        return append(node, Act.WENT_BACK, null);
    }

    Optional<Refusal> askAgain() {
        if (hasEnded()) {
            return ended();
        }
        return state.node().isForPerson()
                ? append(here(), Act.ASKED_AGAIN, null)
                : Optional.of(new Refusal.NotForPerson(here()));
    }

    Optional<Refusal> close() {
        if (hasEnded()) {
            return ended();
        }
        return isUnmet()
                ? append(here(), Act.CLOSED, Met.UNMET.name())
                : Optional.of(new Refusal.NothingToClose(here()));
    }

    Optional<Refusal> desist() {
        if (hasEnded()) {
            return ended();
        }
        return isUnmet() ? close() : append(here(), Act.DESISTED, Ending.DESISTED.name());
    }

    Optional<Refusal> handOver(HandOver to) {
        if (hasEnded()) {
            return ended();
        }
        if (to.leaves(state.hands())) {
            return Optional.of(new Refusal.InTheseHands(state.hands()));
        }
        course.append(here(), actor, Act.HANDED_OVER, null, to.answers());
        return Optional.empty();
    }

    /** Ends it when it is idle; says whether it was. */
    boolean lapse(Duration idleTime) {
        boolean idle =
                station.lapsesAt(idleTime).filter(end -> !end.isAfter(at)).isPresent();
        if (idle) {
            var outcome = Ending.DESISTED.name();
            course.append(here(), actor, Act.LAPSED, outcome, Answers.none(), null, Notices.lapsed(idleTime));
        }
        return idle;
    }

    private String here() {
        return state.node().id();
    }

    private boolean isUnmet() {
        return station.assessing(at).filter(Assessing::isUnmet).isPresent();
    }

    private boolean hasEnded() {
        return state.ending().isPresent();
    }

    private Optional<Refusal> ended() {
        return state.ending().map(Refusal.Ended::new);
    }

    private Optional<Refusal> append(String node, Act act, @Nullable String outcome) {
        course.append(node, actor, act, outcome, Answers.none());
        return Optional.empty();
    }
}
