package bo.comteco.postventa.domain.walk;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.Node;
import bo.comteco.postventa.domain.procedure.Path;
import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.procedure.Target;
import bo.comteco.postventa.domain.request.Act;
import bo.comteco.postventa.domain.request.Effect;
import bo.comteco.postventa.domain.request.ServiceRequest;
import bo.comteco.postventa.domain.request.Waiting;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * A request stands at a node of its definition, to which the way that still counts leads from the first node, an outcome
 * at a time; it has ended as the last of them says, or because the client desisted.
 */
public record StaysInTheDefinition(Procedure definition) implements Consumer<Moment> {

    @Override
    public void accept(Moment moment) {
        var request = moment.after();
        assertThat(definition.find(request.node().id())).contains(request.node());
        way(request);
        waiting(request);
        assertThat(request.effects())
                .as("the definition's effects")
                .allSatisfy(effect -> assertThat(definition.effectKinds()).containsValue(effect.kind()));
        assertThat(definition.factKinds().keySet())
                .as("the definition's facts")
                .containsAll(request.facts().keySet());
    }

    private void way(ServiceRequest request) {
        var node = definition.first();
        var passed = new HashSet<String>();
        var edges = request.trail();
        for (int i = 0; i < edges.size(); i++) {
            var edge = edges.get(i);
            assertThat(edge.node()).as("where the way leads").isEqualTo(node.id());
            assertThat(passed.add(edge.node()))
                    .as("%s passed once", edge.node())
                    .isTrue();
            assertThat(node.kind().outcomes()).as("outcomes of %s", node.id()).contains(edge.outcome());
            var target = node.route(edge.outcome());
            if (target instanceof Target.End end) {
                assertThat(i).as("the way ends at its end").isEqualTo(edges.size() - 1);
                assertThat(request.ending()).contains(end.ending());
                return;
            }
            node = next(node, edge);
        }
        assertThat(request.node().id()).as("where the way leads").isEqualTo(node.id());
        if (request.ending().isPresent()) {
            assertThat(request.ending()).contains(Ending.DESISTED);
            assertThat(request.snapshot().records())
                    .as("somebody desisted, or nobody came")
                    .anyMatch(step -> step.act() == Act.DESISTED || step.act() == Act.LAPSED);
        }
    }

    private Node next(Node node, Path.Edge edge) {
        return definition.node(((Target.To) node.route(edge.outcome())).node());
    }

    private static void waiting(ServiceRequest request) {
        var waiting = request.waiting();
        boolean ended = request.ending().isPresent();
        assertThat(waiting instanceof Waiting.ForNothing)
                .as("waits for nothing")
                .isEqualTo(ended);
        assertThat(request.needs().isEmpty())
                .as("asks systems only while it waits for them")
                .isEqualTo(!(waiting instanceof Waiting.ForFacts));
        if (waiting instanceof Waiting.ForEffect effect) {
            assertThat(keys(request)).as("what is waited for is due").contains(effect.key());
        }
        if (waiting instanceof Waiting.ForPerson) {
            assertThat(request.node().isForPerson()).as("for a person").isTrue();
        }
        if (!ended) {
            assertThat(request.questionsPassed())
                    .as("questions passed, while it stands at one")
                    .doesNotContain(request.node());
        }
    }

    private static List<String> keys(ServiceRequest request) {
        return request.due().stream().map(Effect::key).toList();
    }
}
