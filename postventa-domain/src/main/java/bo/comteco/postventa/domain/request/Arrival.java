package bo.comteco.postventa.domain.request;

import bo.comteco.postventa.domain.procedure.Node;
import java.time.Instant;

/**
 * How a request came to the node at which it stands.
 *
 * @param since when; what a person looks at here is as of then
 * @param seq the record by which it came: tells apart two times at one node
 * @param fromCashDesk whether the client comes back from paying, so that older facts are found out again
 */
record Arrival(Node node, Instant since, int seq, boolean fromCashDesk) {

    /** Whether facts are measured again here though they were found for an earlier node. */
    boolean looksAgain() {
        return node.isGuarded() || fromCashDesk;
    }
}
