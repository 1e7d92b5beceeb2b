package bo.comteco.postventa.domain.request;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.procedure.Node;
import java.util.Map;

/**
 * A node on the live trail: passed, and not superseded.
 *
 * @param decidedOn the facts that it was decided on, by kind
 */
record Live(Node node, String outcome, Answers answers, Map<String, Value> decidedOn) {}
