package bo.comteco.postventa.domain.walk;

import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.Path;
import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.request.Act;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;

/** Which nodes and outcomes {@link Storm}s have come to. */
public final class Reached implements Consumer<Moment> {

    private final Set<String> reached = new ConcurrentSkipListSet<>();

    @Override
    public void accept(Moment moment) {
        reached.add(moment.after().node().id());
        moment.after().trail().forEach(edge -> {
            reached.add(edge.node());
            reached.add(name(edge));
        });
        if (moment.before().node().kind() instanceof Kind.Pay) {
            paid(moment);
        }
    }

    /** A payment that fails leads back, so its outcome does not stay on the way. */
    private void paid(Moment moment) {
        var node = moment.before().node().id();
        boolean left = !moment.after().since().equals(moment.before().since());
        moment.records().stream()
                .filter(step ->
                        left && step.act() == Act.REPORTED && step.node().equals(node))
                .forEach(step -> reached.add(name(new Path.Edge(node, String.valueOf(step.outcome())))));
    }

    /** The nodes and outcomes of a definition to which nothing has come. */
    public List<String> notIn(Procedure definition) {
        return definition.nodes().stream()
                .flatMap(node -> node.kind().outcomes().stream().map(outcome -> new Path.Edge(node.id(), outcome)))
                .map(Reached::name)
                .filter(edge -> !reached.contains(edge))
                .toList();
    }

    private static String name(Path.Edge edge) {
        return edge.node() + " -> " + edge.outcome();
    }
}
