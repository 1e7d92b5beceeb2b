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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Begins watches, has them looked at, and shows what is broken. */
final class WatchDesk implements KeepWatch, LookAtWatches {

    private static final System.Logger LOG = System.getLogger(WatchDesk.class.getName());
    private static final int AT_ONCE = 50;

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

    @Override
    public int begin() {
        int begun = 0;
        long last = 0;
        List<Long> some;
        do {
            long above = last;
            some = transactions.inOne(() -> {
                var numbers = watches.unwatched(above, AT_ONCE);
                numbers.forEach(this::beginOrLeave);
                return numbers;
            });
            begun += some.size();
            last = some.isEmpty() ? last : some.get(some.size() - 1);
        } while (some.size() == AT_ONCE);
        return begun;
    }

    /** One that can't be told again does not keep the others from it; the next run tries it anew. */
    private void beginOrLeave(long number) {
        List<Begun> begun;
        try {
            var request = shelf.restore(requests.load(number).orElseThrow().snapshot());
            var now = clock.instant();
            begun = Watch.over(request).stream()
                    .map(watch -> new Begun(watch, watch.nextLook(now, every)))
                    .toList();
        } catch (RuntimeException unreadable) {
            LOG.log(System.Logger.Level.ERROR, "could not begin to watch request " + number, unreadable);
            return;
        }
        watches.begin(number, begun);
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
