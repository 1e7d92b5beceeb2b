package bo.comteco.postventa.domain.procedure;

import bo.comteco.postventa.domain.form.Field;
import bo.comteco.postventa.domain.procedure.Violation.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds every fault of a definition; see {@link Violation.Fault} for each. */
final class DefinitionCheck {

    private final ProcedureCode code;
    private final List<Node> nodes;
    private final Graph graph;
    private final List<Violation> violations = new ArrayList<>();

    DefinitionCheck(ProcedureCode code, List<Node> nodes) {
        this.code = code;
        this.nodes = nodes;
        this.graph = new Graph(nodes);
    }

    List<Violation> violations() {
        if (nodes.isEmpty()) {
            return List.of(new Violation(Fault.NO_STEPS, code.name(), "a procedure has at least one step"));
        }
        names();
        nodes.forEach(this::routes);
        reachability();
        nodes.forEach(this::repetitions);
        nodes.stream().filter(node -> node.kind() instanceof Kind.Enter).forEach(this::entries);
        return violations;
    }

    private void report(Fault fault, Node node, String detail) {
        violations.add(new Violation(fault, node.id(), detail));
    }

    private void names() {
        var pattern = Pattern.compile(code + "\\.\\d+(\\.\\d+)*(/[a-z0-9-]+)?");
        var ids = new HashSet<String>();
        var asks = new HashMap<String, String>();
        for (var node : nodes) {
            if (!ids.add(node.id())) {
                report(Fault.DUPLICATE_STEP, node, "this id stands twice");
            }
            if (!pattern.matcher(node.id()).matches()) {
                report(Fault.FOREIGN_NUMBER, node, "expected " + code + ".<number>[/<name>]");
            }
            if (node.kind() instanceof Kind.Ask<?>) {
                var first = asks.putIfAbsent(node.number(), node.id());
                if (first != null) {
                    report(Fault.SECOND_ASK, node, first + " asks under the same number");
                }
            }
        }
    }

    private void routes(Node node) {
        var outcomes = node.kind().outcomes();
        outcomes.stream()
                .filter(outcome -> !node.routes().containsKey(outcome))
                .forEach(outcome -> report(Fault.UNROUTED_OUTCOME, node, outcome));
        node.routes().forEach((outcome, target) -> {
            if (!outcomes.contains(outcome)) {
                report(Fault.FOREIGN_OUTCOME, node, outcome);
            }
            if (target instanceof Target.To to && nodes.stream().noneMatch(n -> n.id().equals(to.node()))) {
                report(Fault.UNKNOWN_TARGET, node, outcome + " leads to " + to.node());
            }
        });
    }

    private void reachability() {
        var first = nodes.get(0);
        var reached =
                new HashSet<>(graph.reachable(first).stream().map(Node::id).toList());
        reached.add(first.id());
        for (var node : nodes) {
            if (!reached.contains(node.id())) {
                report(Fault.UNREACHABLE, node, "no way leads here from " + first.id());
            }
            if (!ends(node) && graph.reachable(node).stream().noneMatch(DefinitionCheck::ends)) {
                report(Fault.NO_WAY_OUT, node, "no ending is reached from here");
            }
            if (graph.reachable(node, n -> n.kind() instanceof Kind.Pay).contains(node)
                    && !(node.kind() instanceof Kind.Pay)) {
                report(Fault.LOOP, node, "leads back to itself without a payment");
            }
        }
    }

    private static boolean ends(Node node) {
        return node.routes().values().stream().anyMatch(Target.End.class::isInstance);
    }

    private void repetitions(Node node) {
        for (var later : graph.reachable(node)) {
            if (later.equals(node)) {
                continue;
            }
            var repeated = new HashSet<>(fields(node));
            repeated.retainAll(fields(later));
            repeated.forEach(field -> report(Fault.REPEATED_FIELD, later, field + " is captured at " + node.id()));
            if (decides(node).isPresent() && decides(node).equals(decides(later))) {
                report(
                        Fault.REPEATED_DECISION,
                        later,
                        node.id() + " decides " + decides(node).get());
            }
        }
    }

    private static Set<String> fields(Node node) {
        List<Field> fields = List.of();
        if (node.kind() instanceof Kind.Capture capture) {
            fields = capture.form().fields();
        } else if (node.kind() instanceof Kind.Assess assess) {
            fields = assess.policy().fields();
        }
        return new HashSet<>(fields.stream().map(Field::id).toList());
    }

    private static Optional<Rule<?>> decides(Node node) {
        return node.kind() instanceof Kind.Find<?> find ? Optional.of(find.rule()) : Optional.empty();
    }

    private void entries(Node node) {
        ((Kind.Enter) node.kind())
                .effects().stream()
                        .flatMap(effect -> effect.condition().stream())
                        .filter(rule -> isReachedWithout(node, rule))
                        .forEach(rule -> report(Fault.UNDECIDED_CONDITION, node, "some path has not decided " + rule));
        var seen = new HashSet<Node>();
        if (!canRetreat(node, seen)) {
            report(Fault.NO_RETREAT, node, "when refused there is no question to go back to before another entry");
        }
    }

    private boolean isReachedWithout(Node node, Rule<?> rule) {
        var first = nodes.get(0);
        return !decides(first).equals(Optional.of(rule))
                && graph.reachable(first, n -> decides(n).equals(Optional.of(rule)))
                        .contains(node);
    }

    private boolean canRetreat(Node node, Set<Node> seen) {
        var before = graph.predecessors(node);
        if (before.isEmpty()) {
            return false;
        }
        for (var predecessor : before) {
            boolean enters = predecessor.isGuarded() || predecessor.kind() instanceof Kind.Notify;
            if (enters || (!predecessor.isQuestion() && seen.add(predecessor) && !canRetreat(predecessor, seen))) {
                return false;
            }
        }
        return true;
    }
}
