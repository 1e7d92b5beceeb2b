package bo.comteco.postventa.domain.manual;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.Met;
import bo.comteco.postventa.domain.request.Act;
import bo.comteco.postventa.domain.request.StepRecord;
import bo.comteco.postventa.domain.requirement.Requirement;
import bo.comteco.postventa.domain.walk.Moment;
import java.util.List;
import java.util.function.Consumer;

/**
 * An assessment that a request has passed: each requirement of its annex was met then, by the facts and by what was
 * attested, as {@link Fulfilled} reads the annexes once more.
 */
final class AdmittedRightly implements Consumer<Moment> {

    @Override
    public void accept(Moment moment) {
        var passed = moment.records().stream()
                .filter(step -> step.act() == Act.COMPLETED || step.act() == Act.DECIDED)
                .filter(step -> Met.MET.name().equals(step.outcome()))
                .map(StepRecord::node)
                .toList();
        for (var node : passed) {
            assertThat(moment.after().trail())
                    .as("the way after %s was passed", node)
                    .anyMatch(edge -> edge.node().equals(node));
            if (moment.after().procedure().node(node).kind() instanceof Kind.Assess assess) {
                assertThat(unfulfilled(assess.policy().requirements(), moment))
                        .as("what is unfulfilled and was admitted at %s", node)
                        .isEmpty();
            }
        }
    }

    private static List<String> unfulfilled(List<Requirement> requirements, Moment moment) {
        var fulfilled = new Fulfilled(moment.after(), moment.at());
        return requirements.stream()
                .map(Requirement::id)
                .filter(id -> !fulfilled.is(id))
                .toList();
    }
}
