package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.driving.OpenRequest;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.form.Field;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.request.Resolution;
import bo.comteco.postventa.domain.request.ServiceRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is said at the opening, so that the first step is done with it.
 *
 * @param outcome the answer, where the first step is a question; null otherwise
 * @param known what is known already, of which the first step takes what it asks for
 * @param given what is captured; null where nothing is
 */
record FirstStep(
        @Nullable String outcome, Answers known, @Nullable Answers given) {

    /** What a caller captures at the opening. */
    static FirstStep of(OpenRequest.Command command) {
        return new FirstStep(null, Answers.none(), command.opening());
    }

    /** Whether anything is said of the step at which the request stands. */
    boolean isGivenAt(ServiceRequest request) {
        return given != null || isAnswerTo(request) || !known(request).isEmpty();
    }

    private boolean isAnswerTo(ServiceRequest request) {
        return outcome != null && request.node().kind() instanceof Kind.Ask<?>;
    }

    /** What is known of what the step asks for. */
    private Answers known(ServiceRequest request) {
        return request.form()
                .map(form -> known.only(form.fields().stream().map(Field::id).toList()))
                .orElse(Answers.none());
    }

    Resolution complete(ServiceRequest request, String actor, Instant at) {
        var answers = known(request).and(given == null ? Answers.none() : given);
        return request.complete(request.node().id(), isAnswerTo(request) ? outcome : null, answers, actor, at);
    }
}
