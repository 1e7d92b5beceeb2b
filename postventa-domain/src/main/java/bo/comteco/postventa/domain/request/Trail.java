package bo.comteco.postventa.domain.request;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.Node;
import bo.comteco.postventa.domain.procedure.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The nodes that were passed and still count, in order, each once; and what was answered at nodes that no longer do, to
 * be proposed when they are reached again.
 */
final class Trail {

    private final List<Live> passed;
    private final Map<String, Answers> proposals;

    Trail() {
        this(List.of(), Map.of());
    }

    private Trail(List<Live> passed, Map<String, Answers> proposals) {
        this.passed = new ArrayList<>(passed);
        this.proposals = new HashMap<>(proposals);
    }

    Trail copy() {
        return new Trail(passed, proposals);
    }

    void pass(Live live) {
        passed.add(live);
        proposals.remove(live.node().id());
    }

    boolean isOn(String node) {
        return passed.stream().anyMatch(live -> live.isAt(node));
    }

    /** What was answered at a node when it was last superseded; an assessment that was attested is there even if empty. */
    Optional<Answers> proposal(String node) {
        return Optional.ofNullable(proposals.get(node));
    }

    void propose(String node, Answers answers) {
        proposals.put(node, answers);
    }

    /** Supersedes a live node and what followed it, and gives the ids of them all. */
    Set<String> supersedeFrom(String node) {
        int from = 0;
        while (!passed.get(from).isAt(node)) {
            from++;
        }
        var tail = passed.subList(from, passed.size());
        var superseded = new HashSet<String>();
        for (var live : tail) {
            superseded.add(live.node().id());
            if (live.isAssessment() || !live.answers().isEmpty()) {
                propose(live.node().id(), live.answers());
            }
        }
        tail.clear();
        return superseded;
    }

    /** The last ask or capture; the builder of a procedure saw to it that there is one before every enter. */
    Node lastQuestion() {
        int last = passed.size() - 1;
        while (!passed.get(last).node().isQuestion()) {
            last--;
        }
        return passed.get(last).node();
    }

    /** Every ask and capture, in order. */
    List<Node> questions() {
        return passed.stream().map(Live::node).filter(Node::isQuestion).toList();
    }

    List<Path.Edge> edges() {
        return passed.stream()
                .map(live -> new Path.Edge(live.node().id(), live.outcome()))
                .toList();
    }

    /** Everything answered. */
    Answers answers() {
        var answers = Answers.none();
        for (var live : passed) {
            answers = answers.and(live.answers());
        }
        return answers;
    }

    /** What each rule decided, by the rule's name. */
    Map<String, String> outcomes() {
        var outcomes = new HashMap<String, String>();
        for (var live : passed) {
            if (live.node().kind() instanceof Kind.Find<?> find) {
                outcomes.put(find.rule().name(), live.outcome());
            }
        }
        return outcomes;
    }

    /** Every kind of fact that some node read. */
    Set<FactKind<?>> reads() {
        var kinds = new LinkedHashSet<FactKind<?>>();
        passed.forEach(live -> kinds.addAll(live.node().kind().reads()));
        return kinds;
    }

    /** The earliest node that was decided on something which is no longer so. */
    Optional<Node> contradictedBy(Findings findings) {
        return passed.stream()
                .filter(live -> live.decidedOn().stream().anyMatch(findings::contradict))
                .map(Live::node)
                .findFirst();
    }

    /** The kinds of fact that are no longer as some node was decided on. */
    List<String> changesIn(Findings findings) {
        return passed.stream()
                .flatMap(live -> live.decidedOn().stream())
                .filter(findings::contradict)
                .map(fact -> fact.kind())
                .distinct()
                .sorted()
                .toList();
    }
}
