package bo.comteco.postventa.domain.request;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.Node;
import java.util.List;

/**
 * A node on the live trail: passed, and not superseded.
 *
 * @param decidedOn the facts that it read
 */
record Live(Node node, String outcome, Answers answers, List<Fact> decidedOn) {

    Live {
        decidedOn = List.copyOf(decidedOn);
    }

    boolean isAt(String id) {
        return node.id().equals(id);
    }

    boolean isAssessment() {
        return node.kind() instanceof Kind.Assess;
    }
}
