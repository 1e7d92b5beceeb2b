package bo.comteco.postventa.domain.request;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.form.Form;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.request.Refusal.ElsewhereNow;
import bo.comteco.postventa.domain.request.Refusal.InvalidAnswers;
import bo.comteco.postventa.domain.request.Refusal.NotForPerson;
import bo.comteco.postventa.domain.request.Refusal.OutcomeNotGiven;
import bo.comteco.postventa.domain.request.Refusal.StillWaiting;
import bo.comteco.postventa.domain.request.Refusal.UnknownOutcome;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person gives to take a node further.
 *
 * @param node the node at which they believe the request stands
 * @param outcome the answer to a question; null everywhere else
 */
record Completion(String node, @Nullable String outcome, Answers answers) {

    /** Why it can't be taken, if it can't. */
    Optional<Refusal> refusal(State state, Form form, Instant at) {
        var kind = state.node().kind();
        if (!state.node().id().equals(node)) {
            return Optional.of(new ElsewhereNow(node, state.node().id()));
        }
        if (!state.node().isForPerson()) {
            return Optional.of(new NotForPerson(node));
        }
        if (outcome != null && !(kind instanceof Kind.Ask<?>)) {
            return Optional.of(new OutcomeNotGiven(node));
        }
        if (!(kind instanceof Kind.Assess) && !state.needs().isEmpty()) {
            return Optional.of(new StillWaiting(node, state.systemsAsked()));
        }
        if (kind instanceof Kind.Ask<?> ask && !ask.outcomes().contains(String.valueOf(outcome))) {
            return Optional.of(new UnknownOutcome(node, outcome == null ? "" : outcome, ask.outcomes()));
        }
        var complaints = form.complaints(state.judging(at), answers);
        return complaints.isEmpty() ? Optional.empty() : Optional.of(new InvalidAnswers(node, complaints));
    }
}
