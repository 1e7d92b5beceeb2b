package bo.comteco.postventa.testkit.chaos;

import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.sending.EffectSender;
import java.time.Instant;
import java.util.List;

/** What may have been done is kept as if it certainly was not. */
final class DoubtForgotten implements Twist {

    @Override
    public RequestStore store(RequestStore store, List<EffectSender> senders) {
        return new Careless(store);
    }

    private static final class Careless extends PassedOnStore {

        Careless(RequestStore store) {
            super(store);
        }

        @Override
        public void doubt(Due due, Instant until, String trouble) {
            postpone(due, until, trouble);
        }
    }
}
