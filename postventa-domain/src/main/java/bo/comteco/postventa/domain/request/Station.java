package bo.comteco.postventa.domain.request;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.form.Form;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.Node;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The node at which a request stands, as those meet it who are to take it further. */
final class Station {

    private final State state;
    private final Opening opening;

    Station(State state, Opening opening) {
        this.state = state;
        this.opening = opening;
    }

    Waiting waiting() {
        if (state.ending().isPresent()) {
            return new Waiting.ForNothing();
        }
        var systems = state.systemsAsked();
        if (!systems.isEmpty()) {
            return new Waiting.ForFacts(systems);
        }
        if (state.node().isForPerson()) {
            return new Waiting.ForPerson();
        }
        return state.effects().due().stream()
                .filter(effect -> !effect.afterwards())
                .<Waiting>map(effect -> new Waiting.ForEffect(effect.kind().system(), effect.key()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "nothing is waited for at " + state.node().id()));
    }

    /** When it ends by itself, if nobody touches it: only a person is too late, no system and no cash desk. */
    Optional<Instant> lapsesAt(Duration idleTime) {
        return waiting() instanceof Waiting.ForPerson
                ? Optional.of(state.touched().plus(idleTime))
                : Optional.empty();
    }

    /** Specification, section 3: until something has been entered in another system. */
    List<Node> questionsPassed() {
        return state.ending().isPresent() || state.effects().entered().isPresent()
                ? List.of()
                : state.trail().questions();
    }

    Optional<Form> form() {
        var kind = state.node().kind();
        if (kind instanceof Kind.Capture capture) {
            return Optional.of(capture.form());
        }
        return kind instanceof Kind.Assess assess
                ? Optional.of(assess.policy().form(opening.subject()))
                : Optional.empty();
    }

    Answers proposal() {
        if (state.node().kind() instanceof Kind.Assess) {
            return state.attested().orElse(Answers.none());
        }
        return state.trail().proposal(state.node().id()).orElseGet(this::takenOver);
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

    /** The assessment that is open here, if one is. */
    Optional<Assessing> assessing(Instant at) {
        return state.node().kind() instanceof Kind.Assess assess
                        && state.ending().isEmpty()
                ? Optional.of(new Assessing(state, assess.policy(), at))
                : Optional.empty();
    }
}
