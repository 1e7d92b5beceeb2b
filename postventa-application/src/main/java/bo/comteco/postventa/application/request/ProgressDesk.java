package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.driven.ProgressHint;
import bo.comteco.postventa.application.driven.WatchStore;
import bo.comteco.postventa.application.driving.HearOfProgress;
import java.time.InstantSource;

/** Has looked sooner at what is heard of. */
public final class ProgressDesk implements HearOfProgress {

    private final WatchStore watches;
    private final InstantSource clock;

    public ProgressDesk(WatchStore watches, InstantSource clock) {
        this.watches = watches;
        this.clock = clock;
    }

    @Override
    public void hear(ProgressHint hint) {
        watches.hasten(hint, clock.instant());
    }
}
