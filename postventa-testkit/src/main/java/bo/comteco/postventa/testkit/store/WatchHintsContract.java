package bo.comteco.postventa.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.ProgressHint;
import bo.comteco.postventa.application.driven.WatchStore;
import bo.comteco.postventa.application.driven.WatchStore.Begun;
import bo.comteco.postventa.application.driven.WatchStore.Held;
import bo.comteco.postventa.application.driven.WatchStore.Kept;
import bo.comteco.postventa.domain.procedure.Promise;
import bo.comteco.postventa.domain.watch.Sight;
import bo.comteco.postventa.domain.watch.Watch;
import bo.comteco.postventa.domain.watch.WatchState;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@link WatchStore} promises of what is heard; a part of {@link WatchStoreContract}. */
abstract class WatchHintsContract extends StoreContract {

    /** Stores keep moments of watches to the microsecond. */
    static final Instant NOW = MORNING.truncatedTo(ChronoUnit.MICROS);

    static final Duration MINUTE = Duration.ofMinutes(1);
    /** The watches that take part in the same transactions. */
    protected abstract WatchStore watches();

    static Watch watch(long request, Promise.Of of, @Nullable String product) {
        return new Watch(
                request,
                0,
                "PROMISE_OF_" + of,
                of,
                "N-" + request,
                product,
                "CALA-CALA",
                NOW,
                NOW.plus(MINUTE),
                WatchState.WATCHED,
                null,
                null,
                null);
    }

    Kept begun(long request, Promise.Of of, @Nullable String product) {
        begin(request, watch(request, of, product));
        return watches().of(request).get(0);
    }

    void begin(long request, Watch watch) {
        transactions().inOne(() -> {
            watches().begin(request, List.of(new Begun(watch, NOW)));
            return watch;
        });
    }

    Watch now(long id) {
        return watches().find(id).orElseThrow().watch();
    }

    List<Held> claim(Instant now) {
        return transactions().inOne(() -> watches().claim(now, now.plus(MINUTE), 10));
    }

    Watch broken(long id, Sight sight, Instant now) {
        var held = claim(now).stream().filter(one -> one.id() == id).findFirst().orElseThrow();
        var after = held.watch().seen(sight, now);
        watches().seen(held, after, after.state().isOver() ? null : now.plus(MINUTE));
        return after;
    }

    private void hear(ProgressHint.About about, String number, Instant now) {
        watches().hasten(new ProgressHint(about, number), now);
    }

    @Test
    void whatIsHeardOfIsLookedAtBeforeItIsDue() {
        var order = begun(7, Promise.Of.ORDER, null);
        var fault = begun(8, Promise.Of.FAULT, null);
        var product = begun(9, Promise.Of.PRODUCT, "SYN-P-1");
        var replaceable = begun(10, Promise.Of.REPLACEABLE_ORDER, null);
        var late = NOW.plus(MINUTE.multipliedBy(60));
        claim(NOW).forEach(held -> watches().seen(held, held.watch(), late));

        hear(ProgressHint.About.ORDER, "N-7", NOW);
        hear(ProgressHint.About.ORDER, "N-7", NOW);
        assertThat(claim(NOW)).extracting(Held::id).containsExactly(order.id());
        hear(ProgressHint.About.FAULT, "N-8", NOW);
        assertThat(claim(NOW)).extracting(Held::id).containsExactly(fault.id());
        hear(ProgressHint.About.PRODUCT, "SYN-P-1", NOW);
        assertThat(claim(NOW)).extracting(Held::id).containsExactly(product.id());
        hear(ProgressHint.About.ORDER, "N-10", NOW);
        assertThat(claim(NOW)).extracting(Held::id).containsExactly(replaceable.id());
    }

    @Test
    void aHintAboutSomethingElseChangesNothing() {
        var kept = begun(7, Promise.Of.FAULT, "SYN-P-1");
        claim(NOW).forEach(held -> watches().seen(held, held.watch(), NOW.plus(MINUTE)));

        hear(ProgressHint.About.ORDER, "N-7", NOW);
        hear(ProgressHint.About.PRODUCT, "SYN-P-1", NOW);
        hear(ProgressHint.About.FAULT, "N-8", NOW);

        assertThat(claim(NOW)).isEmpty();
        assertThat(now(kept.id())).isEqualTo(kept.watch());
    }

    @Test
    void aHintNeitherDecidesNorRevivesWhatIsOver() {
        var kept = begun(7, Promise.Of.ORDER, null);
        broken(kept.id(), Sight.DONE, NOW);

        hear(ProgressHint.About.ORDER, "N-7", NOW);

        assertThat(now(kept.id()).state()).isEqualTo(WatchState.KEPT);
        assertThat(claim(NOW.plus(MINUTE.multipliedBy(60)))).isEmpty();
    }

    @Test
    void whoLookedBeforeTheHintDoesNotMakeItBeForgotten() {
        begun(7, Promise.Of.ORDER, null);
        var early = claim(NOW).get(0);

        hear(ProgressHint.About.ORDER, "N-7", NOW);
        watches().seen(early, early.watch().seen(Sight.UNDER_WAY, NOW), NOW.plus(MINUTE.multipliedBy(60)));

        assertThat(claim(NOW)).extracting(Held::id).containsExactly(early.id());
    }
}
