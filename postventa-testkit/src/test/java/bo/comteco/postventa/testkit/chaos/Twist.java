package bo.comteco.postventa.testkit.chaos;

import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.request.Patience;
import bo.comteco.postventa.application.sending.EffectSender;
import java.util.List;

/** What is done wrong on purpose, to see that it is found. */
interface Twist {

    /** Nothing. */
    Twist NONE = new Twist() {};

    default List<EffectSender> senders(List<EffectSender> senders) {
        return senders;
    }

    /** The store, given the senders that would be used. */
    default RequestStore store(RequestStore store, List<EffectSender> senders) {
        return store;
    }

    default Patience patience(Patience patience) {
        return patience;
    }
}
