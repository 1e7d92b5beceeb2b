package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.product.ProductKind;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/**
 * Messages to supervision. A repetition is another message: whoever sends remembers what was sent ({@link SentNotices}).
 */
@SecondaryPort
public interface SupervisionNotices {

    /**
     * E.9.1: a fault is to be attended at once.
     *
     * @param key comes back with the news of the message, where the system allows that
     */
    EntryReply send(PriorityFault notice, String key);

    /**
     * What supervision is told: nothing of the client's person.
     *
     * @param request the request's number
     * @param office the code of the office where the client came
     * @param fault the number of the fault
     */
    record PriorityFault(String request, ProductKind kind, ProductId product, String office, String fault) {}
}
