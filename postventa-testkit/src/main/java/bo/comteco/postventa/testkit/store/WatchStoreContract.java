package bo.comteco.postventa.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bo.comteco.postventa.application.driven.WatchStore;
import bo.comteco.postventa.application.driven.WatchStore.Begun;
import bo.comteco.postventa.application.driven.WatchStore.Held;
import bo.comteco.postventa.application.driven.WatchStore.Kept;
import bo.comteco.postventa.domain.procedure.Promise;
import bo.comteco.postventa.domain.watch.Acknowledgement;
import bo.comteco.postventa.domain.watch.Breach;
import bo.comteco.postventa.domain.watch.Sight;
import bo.comteco.postventa.domain.watch.Watch;
import bo.comteco.postventa.domain.watch.WatchState;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@link WatchStore} promises. */
public abstract class WatchStoreContract extends StoreContract {

    /** Stores keep moments of watches to the microsecond. */
    private static final Instant NOW = MORNING.truncatedTo(ChronoUnit.MICROS);

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Acknowledgement SEEN_BY = new Acknowledgement("supervisora", NOW, "Se llamó al cliente");

    /** The watches that take part in the same transactions. */
    protected abstract WatchStore watches();

    private SampleRelocation ended(int number) {
        var relocation = opened(SampleSubject.number(number), MORNING);
        while (!relocation.hasEnded()) {
            stored(relocation.next(MORNING, null));
        }
        return relocation;
    }

    private static long number(SampleRelocation relocation) {
        return relocation.request().number();
    }

    private List<Long> unwatched() {
        return transactions().inOne(() -> watches().unwatched(0, 10));
    }

    private static Watch watch(long request, Promise.Of of, @Nullable String product) {
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

    private Kept begun(long request, Promise.Of of, @Nullable String product) {
        begin(request, watch(request, of, product));
        return watches().of(request).get(0);
    }

    private void begin(long request, Watch watch) {
        transactions().inOne(() -> {
            watches().begin(request, List.of(new Begun(watch, NOW)));
            return watch;
        });
    }

    private List<Held> claim(Instant now) {
        return transactions().inOne(() -> watches().claim(now, now.plus(MINUTE), 10));
    }

    private void seen(Held held, Watch after, @Nullable Instant look) {
        watches().seen(held, after, look);
    }

    private Watch broken(long id, Sight sight, Instant now) {
        var held = claim(now).stream().filter(one -> one.id() == id).findFirst().orElseThrow();
        var after = held.watch().seen(sight, now);
        seen(held, after, after.state().isOver() ? null : now.plus(MINUTE));
        return after;
    }

    @Test
    void whatHasEndedWithPromisesIsUnwatchedUntilItsWatchesBegin() {
        var first = number(ended(1));
        var second = number(ended(2));
        opened(SampleSubject.number(3), MORNING);
        stored(opened(SampleSubject.number(4), MORNING).desist(MORNING, null));

        assertThat(unwatched()).containsExactly(first, second);
        assertThat(transactions().inOne(() -> watches().unwatched(first, 10))).containsExactly(second);
        assertThat(transactions().inOne(() -> watches().unwatched(0, 1))).containsExactly(first);

        begin(first, watch(first, Promise.Of.ORDER, "SYN-P-1"));
        assertThat(unwatched()).containsExactly(second);
    }

    @Test
    void whatIsBegunAndUndoneIsLostNowhere() {
        var number = number(ended(1));
        var killed = new IllegalStateException("killed");

        assertThatThrownBy(() -> transactions().inOne(() -> {
                    watches().begin(number, List.of(new Begun(watch(number, Promise.Of.ORDER, "SYN-P-1"), NOW)));
                    throw killed;
                }))
                .isSameAs(killed);

        assertThat(unwatched()).containsExactly(number);
        assertThat(watches().of(number)).isEmpty();
    }

    @Test
    void aPromiseIsWatchedOnceHoweverOftenItIsBegun() {
        var number = number(ended(1));
        var kept = begun(number, Promise.Of.ORDER, "SYN-P-1");
        broken(kept.id(), Sight.FAILED, NOW);

        begin(number, watch(number, Promise.Of.ORDER, "SYN-P-1"));

        assertThat(watches().of(number))
                .singleElement()
                .satisfies(again -> assertThat(again.watch().breach()).isEqualTo(Breach.FAILED));
    }

    @Test
    void aWatchIsKeptAsItWasBegun() {
        var kept = begun(7, Promise.Of.FAULT, null);

        assertThat(kept.watch()).isEqualTo(watch(7, Promise.Of.FAULT, null));
        assertThat(watches().find(kept.id())).contains(kept);
        assertThat(watches().find(kept.id() + 1)).isEmpty();
        assertThat(watches().of(8)).isEmpty();
    }

    @Test
    void whatIsClaimedIsHeldByOneUntilItsLeaseIsOver() {
        var kept = begun(7, Promise.Of.ORDER, "SYN-P-1");
        assertThat(claim(NOW.minusSeconds(1))).isEmpty();

        assertThat(claim(NOW)).extracting(Held::id).containsExactly(kept.id());
        assertThat(claim(NOW)).isEmpty();
        assertThat(claim(NOW.plus(MINUTE))).extracting(Held::id).containsExactly(kept.id());
    }

    @Test
    void whoDoesNotHoldItAnyMoreChangesNothing() {
        begun(7, Promise.Of.ORDER, "SYN-P-1");
        var first = claim(NOW).get(0);
        var second = claim(NOW.plus(MINUTE)).get(0);

        seen(first, first.watch().seen(Sight.FAILED, NOW), null);
        assertThat(watches().find(first.id()).orElseThrow().watch().state()).isEqualTo(WatchState.WATCHED);
        seen(second, second.watch().seen(Sight.DONE, NOW), null);
        assertThat(watches().find(first.id()).orElseThrow().watch().state()).isEqualTo(WatchState.KEPT);
        assertThat(claim(NOW.plus(MINUTE.multipliedBy(9)))).isEmpty();
    }

    @Test
    void whatIsPutOffCountsHowOftenItWasInVain() {
        begun(7, Promise.Of.ORDER, "SYN-P-1");
        for (int attempts = 0; attempts < 3; attempts++) {
            var held = claim(NOW.plus(MINUTE.multipliedBy(attempts))).get(0);
            assertThat(held.attempts()).isEqualTo(attempts);
            var until = NOW.plus(MINUTE.multipliedBy(attempts + 1L));
            watches().putOff(held, until, "no answer");
        }

        var held = claim(NOW.plus(MINUTE.multipliedBy(3))).get(0);
        seen(held, held.watch(), NOW.plus(MINUTE.multipliedBy(4)));
        assertThat(claim(NOW.plus(MINUTE.multipliedBy(4))).get(0).attempts()).isZero();
    }

    @Test
    void whatIsBrokenIsRaisedByOfficeFromPageToPageUntilItIsAcknowledged() {
        var first = begun(7, Promise.Of.ORDER, "SYN-P-1");
        var second = begun(8, Promise.Of.ORDER, "SYN-P-2");
        begun(9, Promise.Of.ORDER, "SYN-P-3");
        for (var held : claim(NOW)) {
            if (held.id() == first.id()) {
                seen(held, held.watch().seen(Sight.FAILED, NOW), null);
            } else if (held.id() == second.id()) {
                seen(held, held.watch().seen(Sight.UNDER_WAY, NOW.plus(MINUTE)), NOW.plus(MINUTE));
            }
        }

        assertThat(raised(null, 0)).containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(raised("CALA-CALA", first.id())).containsExactly(second.id());
        assertThat(raised("NORTE", 0)).isEmpty();
        assertThat(watches().raised(null, 0, 1)).extracting(Kept::id).containsExactly(first.id());

        acknowledge(first.id(), SEEN_BY);
        assertThat(raised(null, 0)).containsExactly(second.id());
        assertThat(watches().find(first.id()).orElseThrow().watch().acknowledgement())
                .isEqualTo(SEEN_BY);
    }

    private List<Long> raised(@Nullable String office, long above) {
        return watches().raised(office, above, 10).stream().map(Kept::id).toList();
    }

    private void acknowledge(long id, Acknowledgement by) {
        watches().acknowledge(id, by);
    }

    @Test
    void theFirstAcknowledgementCountsAndOnlyOfWhatIsBroken() {
        var kept = begun(7, Promise.Of.ORDER, "SYN-P-1");
        acknowledge(kept.id(), SEEN_BY);
        assertThat(watches().find(kept.id()).orElseThrow().watch().acknowledgement())
                .isNull();

        broken(kept.id(), Sight.FAILED, NOW);
        acknowledge(kept.id(), SEEN_BY);
        acknowledge(kept.id(), new Acknowledgement("otra", NOW, "tarde"));

        assertThat(watches().find(kept.id()).orElseThrow().watch().acknowledgement())
                .isEqualTo(SEEN_BY);
    }

    @Test
    void whatIsBrokenInAnotherWayIsRaisedAgainAndInTheSameWayNot() {
        var kept = begun(7, Promise.Of.ORDER, "SYN-P-1");
        var late = NOW.plus(MINUTE);
        broken(kept.id(), Sight.UNDER_WAY, late);
        acknowledge(kept.id(), SEEN_BY);

        broken(kept.id(), Sight.UNDER_WAY, late.plus(MINUTE));
        assertThat(raised(null, 0)).isEmpty();

        broken(kept.id(), Sight.REJECTED, late.plus(MINUTE).plus(MINUTE));
        assertThat(raised(null, 0)).containsExactly(kept.id());
    }

    @Test
    void whatIsAcknowledgedWhileSomebodyLooksStaysSo() {
        var kept = begun(7, Promise.Of.ORDER, "SYN-P-1");
        var late = NOW.plus(MINUTE);
        broken(kept.id(), Sight.UNDER_WAY, late);
        var held = claim(late.plus(MINUTE)).get(0);
        acknowledge(kept.id(), SEEN_BY);

        seen(
                held,
                held.watch().seen(Sight.UNDER_WAY, late.plus(MINUTE)),
                late.plus(MINUTE).plus(MINUTE));

        assertThat(watches().find(kept.id()).orElseThrow().watch().acknowledgement())
                .isEqualTo(SEEN_BY);
    }

    @Test
    void aLaterPromiseOfTheSameProductReplacesAnEarlierOne() {
        var earlier = begun(7, Promise.Of.PRODUCT, "SYN-P-1");
        var others = begun(8, Promise.Of.PRODUCT, "SYN-P-2");
        var order = begun(9, Promise.Of.ORDER, "SYN-P-1");

        begun(10, Promise.Of.PRODUCT, "SYN-P-1");

        assertThat(watches().find(earlier.id()).orElseThrow().watch().state()).isEqualTo(WatchState.REPLACED);
        assertThat(watches().find(others.id()).orElseThrow().watch().state()).isEqualTo(WatchState.WATCHED);
        assertThat(watches().find(order.id()).orElseThrow().watch().state()).isEqualTo(WatchState.WATCHED);
        assertThat(claim(NOW)).extracting(Held::id).doesNotContain(earlier.id());
    }

    @Test
    void claimersAtOnceShareWhatIsToBeLookedAt() {
        for (int request = 1; request <= 20; request++) {
            begun(request, Promise.Of.ORDER, "SYN-P-" + request);
        }

        var claimed =
                AtOnce.run(4, i -> transactions().inOne(() -> watches().claim(NOW, NOW.plus(MINUTE), 10))).stream()
                        .flatMap(List::stream)
                        .map(Held::id)
                        .toList();

        assertThat(claimed).doesNotHaveDuplicates();
        assertThat(claimed.size()
                        + transactions()
                                .inOne(() -> watches().claim(NOW, NOW.plus(MINUTE), 20))
                                .size())
                .isEqualTo(20);
    }
}
