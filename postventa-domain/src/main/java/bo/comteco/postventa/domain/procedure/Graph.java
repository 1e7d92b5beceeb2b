package bo.comteco.postventa.domain.procedure;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Which nodes lead to which; built once for the checks of a definition. */
final class Graph {

    private final Map<String, Node> nodes = new LinkedHashMap<>();

    Graph(List<Node> nodes) {
        nodes.forEach(node -> this.nodes.putIfAbsent(node.id(), node));
    }

    Set<Node> successors(Node node) {
        var next = new LinkedHashSet<Node>();
        for (var target : node.routes().values()) {
            if (target instanceof Target.To to && nodes.containsKey(to.node())) {
                next.add(nodes.get(to.node()));
            }
        }
        return next;
    }

    /** What can be reached from a node by at least one edge, never going on through nodes where it stops. */
    Set<Node> reachable(Node from, Predicate<Node> stopsAt) {
        var seen = new LinkedHashSet<Node>();
        var open = new ArrayDeque<>(successors(from));
        while (!open.isEmpty()) {
            var node = open.poll();
            if (seen.add(node) && !stopsAt.test(node)) {
                open.addAll(successors(node));
            }
        }
        return seen;
    }

    Set<Node> reachable(Node from) {
        return reachable(from, node -> false);
    }

    Set<Node> predecessors(Node node) {
        var before = new LinkedHashSet<Node>();
        nodes.values().stream()
                .filter(other -> successors(other).contains(node))
                .forEach(before::add);
        return before;
    }
}
