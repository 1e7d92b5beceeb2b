package bo.comteco.postventa.domain.trace;

import static java.util.stream.Collectors.toCollection;

import bo.comteco.postventa.domain.manual.ManualEdition;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.Node;
import bo.comteco.postventa.domain.requirement.Requirement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What stands in the ten procedures and their annexes, by id. */
final class Definition {

    private Definition() {}

    static Set<String> ids() {
        return Stream.concat(nodes().map(Node::id), requirements().map(Requirement::id))
                .collect(toCollection(TreeSet::new));
    }

    static boolean isRequirement(String id) {
        return requirements().anyMatch(requirement -> requirement.id().equals(id));
    }

    /** Every outcome that a node can have, and met and unmet for each requirement, as a witness tells them. */
    static List<String> everythingThatCanBeSeen() {
        return Stream.concat(
                        nodes().flatMap(node ->
                                node.kind().outcomes().stream().map(outcome -> node.id() + " " + outcome)),
                        requirements().flatMap(item -> Stream.of(item.id() + " Met", item.id() + " Unmet")))
                .distinct()
                .toList();
    }

    private static Stream<Node> nodes() {
        return ManualEdition.REVISION_3.procedures().stream().flatMap(procedure -> procedure.nodes().stream());
    }

    private static Stream<Requirement> requirements() {
        return nodes().filter(node -> node.kind() instanceof Kind.Assess)
                .flatMap(node -> ((Kind.Assess) node.kind()).policy().requirements().stream());
    }
}
