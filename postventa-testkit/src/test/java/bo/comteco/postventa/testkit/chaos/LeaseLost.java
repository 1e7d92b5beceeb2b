package bo.comteco.postventa.testkit.chaos;

import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.sending.EffectSender;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What somebody holds is handed out to others some time before the lease is over. */
final class LeaseLost implements Twist {

    private final Duration early;

    LeaseLost(Duration early) {
        this.early = early;
    }

    @Override
    public RequestStore store(RequestStore store, List<EffectSender> senders) {
        return new Careless(store);
    }

    private final class Careless extends PassedOnStore {

        Careless(RequestStore store) {
            super(store);
        }

        @Override
        public List<Due> claim(Instant now, Instant until, int limit, Set<String> leftOut) {
            return super.claim(now.plus(early), until, limit, leftOut);
        }
    }
}
