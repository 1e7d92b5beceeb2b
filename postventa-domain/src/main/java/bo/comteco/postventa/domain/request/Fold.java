package bo.comteco.postventa.domain.request;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.OwedEffect;
import bo.comteco.postventa.domain.procedure.Payment;
import bo.comteco.postventa.domain.procedure.Target;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What each kind of record comes to. Whatever a decision changes, it changes through {@link #apply}, so a restored
 * request is the one that was stored.
 */
final class Fold {

    private final State state;

    Fold(State state) {
        this.state = state;
    }

    /**
     * Tells a stored request again.
     *
     * @throws UnknownSnapshot when a record can't follow those before
     */
    void applyAll(Snapshot snapshot) {
        for (var step : snapshot.records()) {
            try {
                apply(step);
            } catch (RuntimeException e) {
                throw new UnknownSnapshot(snapshot.opening().number(), e);
            }
        }
    }

    /**
     * Takes note of a record; facts count before the act.
     *
     * @throws IllegalArgumentException when it can't follow those before
     */
    void apply(StepRecord step) {
        expect(step);
        state.note(step);
        state.take(step.facts(), step.at());
        if (step.act().isOfPerson()) {
            state.tell(null);
            state.comeBackFromCashDesk(false);
        }
        switch (step.act()) {
            case OPENED -> state.arrive(state.node().id(), step.at(), false);
            case FOUND, RETRIED -> {
                // the facts, or who and why, were all there was
            }
            case ATTESTED -> state.attest(step.answers());
            case ASSESSED_AGAIN -> assessAgain(step);
            case COMPLETED, DECIDED, CLOSED -> complete(step);
            case REPORTED -> report(step);
            case WENT_BACK -> goBack(step);
            case ASKED_AGAIN -> state.doubt(step.at());
            case CHANGED -> change(step);
            case DESISTED -> state.end(Ending.DESISTED);
            case HANDED_OVER -> handOver(step);
            case LAPSED -> {
                state.tell(step.note());
                state.end(Ending.DESISTED);
            }
        }
        state.settle(step.at());
    }

    private void expect(StepRecord step) {
        boolean opens = step.act() == Act.OPENED;
        boolean happensHere = !step.act().isElsewhere();
        var ended = state.ending().isPresent();
        var here = state.node().id();
        if (step.seq() != state.seq() + 1
                || opens != (state.seq() == 0)
                || (ended && !step.act().isOfEffect())
                || (happensHere && !step.node().equals(here))) {
            throw new IllegalArgumentException("record " + step.seq() + ", " + step.act() + " at " + step.node()
                    + ", does not follow record " + state.seq() + " at " + here + (ended ? ", the last" : ""));
        }
    }

    private static String outcome(StepRecord step) {
        return Objects.requireNonNull(step.outcome(), "outcome");
    }

    private void assessAgain(StepRecord step) {
        state.attest(step.answers());
        if (state.node().kind() instanceof Kind.Assess assess) {
            state.findings().findAnew(assess.policy().verifiedBy(), step.at());
        }
    }

    private void complete(StepRecord step) {
        boolean assessed = state.node().kind() instanceof Kind.Assess;
        pass(outcome(step), assessed ? state.attestation(step.answers()) : step.answers(), step.at());
    }

    private void pass(String outcome, Answers answers, Instant at) {
        var passed = state.node();
        var explanation = passed.kind() instanceof Kind.Find<?> find
                ? find.rule().explain(outcome, state.judging(at))
                : Optional.<Message>empty();
        state.pass(outcome, answers);
        if (passed.kind() instanceof Kind.Notify notify) {
            state.owe(OwedEffect.of(notify.notice()).afterwards());
        }
        var target = passed.route(outcome);
        if (target instanceof Target.To to) {
            if (state.trail().isOn(to.node())) {
                state.takeBack(state.supersedeFrom(to.node()));
            }
            state.arrive(to.node(), at, passed.kind() instanceof Kind.Pay);
        } else if (target instanceof Target.End end) {
            explanation.ifPresent(state::tell);
            state.end(end.ending());
        }
    }

    private void handOver(StepRecord step) {
        var handOver = HandOver.of(step.answers());
        state.hand(handOver.hands());
        if (state.notice().isEmpty()) {
            state.tell(Notices.handedOver(step.actor(), handOver.reason()));
        }
    }

    private void goBack(StepRecord step) {
        var superseded = state.supersedeFrom(step.node());
        state.findAnew(superseded, step.at());
        state.takeBack(superseded);
        state.arrive(step.node(), step.at(), false);
    }

    private void change(StepRecord step) {
        var told = state.notice().orElse(null);
        state.tell(Notices.changed(told, Objects.requireNonNull(step.note(), "note")));
        state.effects().drift(state.supersedeFrom(step.node()));
        state.arrive(step.node(), step.at(), false);
    }

    private void report(StepRecord step) {
        var effect = state.effects().get(Objects.requireNonNull(step.effect(), "effect"));
        var result = EffectReport.Result.valueOf(outcome(step));
        boolean awaited = state.awaits(effect);
        state.effects().report(effect, result, step.answers());
        if (awaited) {
            goOn(effect, result, step);
        } else if (result.isFailure() && result != EffectReport.Result.GIVEN_UP_UNCERTAIN) {
            state.effects()
                    .substituteOf(effect)
                    .ifPresent(instead -> state.tell(Notices.replaced(effect, result, step.answers(), instead)));
        }
    }

    private void goOn(Effect effect, EffectReport.Result result, StepRecord step) {
        boolean failed = result.isFailure();
        if (failed) {
            state.tell(Notices.failed(effect, result, step.answers()));
        }
        if (state.node().kind() instanceof Kind.Pay) {
            state.comeBackFromCashDesk(true);
            pass(Payment.valueOf(result.name()).name(), Answers.none(), step.at());
        } else if (failed) {
            // before the next one has its turn: what follows a failure is not entered
            var question = state.trail().lastQuestion().id();
            state.takeBack(state.supersedeFrom(question));
            state.arrive(question, step.at(), false);
        } else {
            state.promote(step.at());
            if (state.isDone()) {
                pass(Kind.DONE, Answers.none(), step.at());
            }
        }
    }
}
