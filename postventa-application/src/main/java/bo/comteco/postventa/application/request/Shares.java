package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.driven.Dispatch;
import bo.comteco.postventa.application.driven.RequestStore.Due;
import bo.comteco.postventa.domain.fact.SystemName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Divides what is owed by the systems that it goes to, so that what one of them does not get rid of keeps nothing of the
 * others from being claimed. Asking silent systems again is a share of its own.
 */
final class Shares {

    private final List<Share> shares = new ArrayList<>();
    private final Dispatch dispatch;

    /** The kinds that go to a system; to none where silent ones are asked again. */
    private record Share(@Nullable SystemName system, Set<String> kinds) {}

    Shares(Procedures procedures, Dispatch dispatch) {
        this.dispatch = dispatch;
        procedures.kindsBySystem().forEach((system, kinds) -> shares.add(new Share(system, kinds)));
        shares.add(new Share(null, Set.of(Due.ASKING_AGAIN)));
    }

    /**
     * What can be begun.
     *
     * @param limit so much: of whichever shares it is, none of them is given too much
     * @param full the kinds of the shares without room
     */
    record Room(int limit, Set<String> full) {}

    /** What can be begun now, at most so much. */
    Room room(int most) {
        int limit = 0;
        var full = new HashSet<String>();
        for (var share : shares) {
            int room = Math.min(most, dispatch.room(share.system()));
            if (room <= 0) {
                full.addAll(share.kinds());
            } else {
                limit = limit == 0 ? room : Math.min(limit, room);
            }
        }
        return new Room(limit, full);
    }
}
