package bo.comteco.postventa.domain.procedure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A way through a procedure from its first node to an ending, taking each edge at most once. */
public record Path(List<Edge> edges, Ending ending) {

    public Path {
        edges = List.copyOf(edges);
    }

    /** One outcome of one node. */
    public record Edge(String node, String outcome) {
        @Override
        public String toString() {
            return outcome.equals(Kind.DONE) ? node : node + " " + outcome;
        }
    }

    /** Every path of a procedure, in the order of its steps and outcomes. */
    public static List<Path> of(Procedure procedure) {
        var paths = new ArrayList<Path>();
        walk(procedure, procedure.first(), new ArrayList<>(), new HashSet<>(), paths);
        return paths;
    }

    private static void walk(Procedure procedure, Node node, List<Edge> taken, Set<Edge> once, List<Path> paths) {
        for (var outcome : node.kind().outcomes()) {
            var edge = new Edge(node.id(), outcome);
            if (!once.add(edge)) {
                continue;
            }
            taken.add(edge);
            var target = node.route(outcome);
            if (target instanceof Target.End end) {
                paths.add(new Path(taken, end.ending()));
            } else if (target instanceof Target.To to) {
                walk(procedure, procedure.node(to.node()), taken, once, paths);
            }
            taken.remove(taken.size() - 1);
            once.remove(edge);
        }
    }

    @Override
    public String toString() {
        return edges.stream().map(Edge::toString).collect(Collectors.joining(" > ")) + " => " + ending;
    }
}
