package bo.comteco.postventa.domain.request;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.parameter.Parameters;
import bo.comteco.postventa.domain.procedure.Procedure;
import java.time.Instant;
import java.util.List;

/**
 * All that a request's rules are decided on: what was answered on the way, what systems said, what was entered, and the
 * parameters of its opening. Mutable only while a state is being built.
 */
record Knowledge(Opening opening, Parameters parameters, Trail trail, Findings findings, EffectLedger effects) {

    static Knowledge atOpening(Opening opening, Procedure procedure, Parameters parameters) {
        return new Knowledge(
                opening,
                parameters,
                new Trail(),
                new Findings(procedure.factKinds()),
                new EffectLedger(opening.number()));
    }

    Knowledge copy() {
        return new Knowledge(opening, parameters, trail.copy(), findings.copy(), effects.copy());
    }

    /** What a rule sees at a moment, with what is attested at the node where the request stands. */
    Known known(Instant at, Answers attestations) {
        return new Known(
                opening.number(),
                opening.subject(),
                parameters,
                opening.at(),
                at,
                trail.answers().and(attestations),
                findings.values(),
                trail.outcomes(),
                effects.results());
    }

    /** The same without the facts that have still to be found out. */
    Known known(Instant at, Answers attestations, List<FactQuery> needs) {
        return known(at, attestations)
                .without(needs.stream().map(query -> query.kind().name()).toList());
    }

    /** What has still to be found out at a node. */
    Inquiry inquiry(Arrival here) {
        return new Inquiry(here, trail, findings, effects, parameters);
    }
}
