package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.access.Access;
import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driven.WatchStore;
import bo.comteco.postventa.application.driven.WatchStore.Begun;
import bo.comteco.postventa.application.driving.KeepWatch;
import bo.comteco.postventa.application.driving.LookAtWatches;
import bo.comteco.postventa.domain.watch.Acknowledgement;
import bo.comteco.postventa.domain.watch.Watch;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Begins watches, has them looked at, and shows what is broken. */
final class WatchDesk implements KeepWatch, LookAtWatches {

    private static final System.Logger LOG = System.getLogger(WatchDesk.class.getName());

    private final WatchStore watches;
    private final RequestStore requests;
    private final Transactions transactions;
    private final RequestShelf shelf;
    private final Lookout lookout;
    private final Duration every;
    private final InstantSource clock;

    /** @param every how often is looked at what is due no sooner */
    WatchDesk(CounterService.Stores stores, RequestShelf shelf, Lookout lookout, Duration every, InstantSource clock) {
        this.watches = stores.watches();
        this.requests = stores.requests();
        this.transactions = stores.transactions();
        this.shelf = shelf;
        this.lookout = lookout;
        this.every = every;
        this.clock = clock;
    }

    // ---- beginning

    /** Each request in a transaction of its own: one that can't be watched over does not keep the others from it. */
    @Override
    public int begin() {
        int begun = 0;
        var next = next(0);
        while (next.isPresent()) {
            begun += beginOrLeave(next.get()) ? 1 : 0;
            next = next(next.get());
        }
        return begun;
    }

    private Optional<Long> next(long above) {
        return transactions.inOne(() -> watches.unwatched(above, 1)).stream().findFirst();
    }

    /** Whether it is watched over; otherwise the next run tries it anew. */
    private boolean beginOrLeave(long number) {
        try {
            return transactions.inOne(() -> begin(number));
        } catch (RuntimeException failed) {
            LOG.log(System.Logger.Level.ERROR, "could not begin to watch request " + number, failed);
            return false;
        }
    }

    /** Unless another instance was quicker. */
    private boolean begin(long number) {
        if (!watches.unwatched(number - 1, 1).contains(number)) {
            return false;
        }
        var request = shelf.restore(requests.load(number).orElseThrow().snapshot());
        var now = clock.instant();
        watches.begin(
                number,
                Watch.over(request).stream()
                        .map(watch -> new Begun(watch, watch.nextLook(now, every)))
                        .toList());
        return true;
    }

    @Override
    public int look(int limit) {
        return lookout.look(limit);
    }

    // ---- showing

    @Override
    public Answer raised(Actor actor, @Nullable String office, long above, int limit) {
        if (!Access.maySearch(actor)) {
            return new Answer.Denied();
        }
        int size = Math.max(1, Math.min(limit, LIMIT));
        var found = watches.raised(Access.maySeeEveryOffice(actor) ? office : actor.office(), above, size + 1);
        boolean more = found.size() > size;
        var page = more ? found.subList(0, size) : found;
        return new Answer.Page(page, more ? page.get(size - 1).id() : null);
    }

    @Override
    public Answer acknowledge(Actor actor, long watch, String note) {
        if (!Access.mayAcknowledge(actor)) {
            return new Answer.Denied();
        }
        return transactions.inOne(() -> {
            watches.acknowledge(watch, new Acknowledgement(actor.id(), clock.instant(), note));
            return watches.find(watch).<Answer>map(Answer.Shown::new).orElseGet(Answer.UnknownWatch::new);
        });
    }
}
