package bo.comteco.postventa.domain.request;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.procedure.Met;
import bo.comteco.postventa.domain.requirement.Assessed;
import bo.comteco.postventa.domain.requirement.Assessment;
import bo.comteco.postventa.domain.requirement.Fulfilment;
import bo.comteco.postventa.domain.requirement.RequirementPolicy;
import java.time.Instant;

/** The assessment at which a request stands: taken further by attesting, again as often as need be, or closed. */
final class Assessing {

    private final State state;
    private final RequirementPolicy policy;
    private final Instant at;

    Assessing(State state, RequirementPolicy policy, Instant at) {
        this.state = state;
        this.policy = policy;
        this.at = at;
    }

    /** As it would come out now. */
    Assessment now() {
        return policy.assess(state.judging(at));
    }

    /** Whether it can be closed: something is unmet, and nobody has still to attest whether it is. */
    boolean isUnmet() {
        var assessment = now();
        return state.attested().isPresent() ? assessment.isUnmet() : isUnmetByASystem(assessment);
    }

    /** Takes what the adviser saw, on facts as of their arrival the first time, and otherwise on facts of now. */
    void attest(Course course, Answers given, String actor) {
        var attested = given.isEmpty() ? state.attested().orElse(given) : given;
        var assessment = policy.assess(state.judging(at, attested));
        boolean again = state.attested().isPresent() || isUnmetByASystem(assessment);
        if (again && isFoundBefore()) {
            course.append(state.node().id(), actor, Act.ASSESSED_AGAIN, null, given);
        } else if (assessment.isMet()) {
            course.append(state.node().id(), actor, Act.COMPLETED, Met.MET.name(), given);
        } else {
            course.append(state.node().id(), actor, Act.ATTESTED, null, given);
        }
    }

    private boolean isFoundBefore() {
        return policy.verifiedBy().stream().anyMatch(kind -> state.findings().isOlder(kind, at));
    }

    private static boolean isUnmetByASystem(Assessment assessment) {
        return assessment.unmet().stream()
                .map(Assessed::requirement)
                .anyMatch(requirement -> requirement.fulfilment() == Fulfilment.VERIFIED);
    }
}
