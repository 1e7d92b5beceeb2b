package bo.comteco.postventa.testkit.chaos;

import bo.comteco.postventa.application.request.Patience;
import java.time.Duration;

/** What may still arrive is sought, and sent again, without giving it time to. */
final class NothingSettles implements Twist {

    @Override
    public Patience patience(Patience patience) {
        return new Patience(patience.lease(), patience.longestCall(), Duration.ZERO);
    }
}
