package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.driven.Products;
import bo.comteco.postventa.application.driven.Progress;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driven.WatchStore;
import bo.comteco.postventa.application.driven.WatchStore.Held;
import bo.comteco.postventa.domain.product.Product;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.product.ProductState;
import bo.comteco.postventa.domain.watch.Sight;
import bo.comteco.postventa.domain.watch.Watch;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;

/** Looks at what is watched, one thing after the other; what a system leaves unanswered is put off, longer each time. */
final class Lookout {

    private static final System.Logger LOG = System.getLogger(Lookout.class.getName());
    private static final Duration SHORTEST_PAUSE = Duration.ofMinutes(1);

    private final WatchStore watches;
    private final Transactions transactions;
    private final Progress progress;
    private final Products products;
    private final Duration every;
    private final Patience patience;
    private final InstantSource clock;

    Lookout(
            CounterService.Stores stores,
            CounterService.Watching watching,
            Products products,
            Patience patience,
            InstantSource clock) {
        this.watches = stores.watches();
        this.transactions = stores.transactions();
        this.progress = watching.progress();
        this.products = products;
        this.every = watching.every();
        this.patience = patience;
        this.clock = clock;
    }

    int look(int limit) {
        var now = clock.instant();
        // looking enters nothing: who comes too late in a lease of so many has looked in vain, and nothing worse
        var until = now.plus(patience.longestCall().multipliedBy(limit));
        var held = transactions.inOne(() -> watches.claim(now, until, limit));
        held.forEach(this::lookOrPutOff);
        return held.size();
    }

    /** One that can't be looked at does not keep the others from it. */
    private void lookOrPutOff(Held held) {
        try {
            look(held);
        } catch (RuntimeException failed) {
            LOG.log(System.Logger.Level.ERROR, "could not look at watch " + held.id() + "; it is put off", failed);
            putOff(held, failed.getClass().getSimpleName());
        }
    }

    private void look(Held held) {
        var reply = sight(held.watch());
        if (reply instanceof Reply.Silent<Sight> silent) {
            putOff(held, silent.trouble());
            return;
        }
        var now = clock.instant();
        var after = held.watch().seen(((Reply.Answered<Sight>) reply).answer(), now);
        transactions.inOne(() -> {
            watches.seen(held, after, after.state().isOver() ? null : after.nextLook(now, every));
            return after;
        });
    }

    private Reply<Sight> sight(Watch watch) {
        return switch (watch.of()) {
            case ORDER, REPLACEABLE_ORDER -> progress.ofOrder(watch.number());
            case FAULT -> progress.ofFault(watch.number());
            case PRODUCT ->
                products.byId(new ProductId(Objects.requireNonNull(watch.product(), "product")))
                        .map(Lookout::sight);
        };
    }

    private static Sight sight(Optional<Product> product) {
        return product.map(Product::state)
                .map(state -> state == ProductState.ACTIVE ? Sight.DONE : Sight.UNDER_WAY)
                .orElse(Sight.NOT_THERE);
    }

    private void putOff(Held held, String trouble) {
        var pause = SHORTEST_PAUSE.multipliedBy(1L << Math.min(held.attempts(), 9));
        Instant until = clock.instant().plus(pause.compareTo(every) < 0 ? pause : every);
        transactions.inOne(() -> {
            watches.putOff(held, until, trouble);
            return held;
        });
    }
}
