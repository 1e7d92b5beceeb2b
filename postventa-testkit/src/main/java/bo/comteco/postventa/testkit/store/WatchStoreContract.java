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
import bo.comteco.postventa.domain.watch.WatchState;
import bo.comteco.postventa.testkit.SuiteOf;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@link WatchStore} promises. */
@SuiteOf(WatchStore.class)
public abstract class WatchStoreContract extends WatchHintsContract {

    private static final Acknowledgement SEEN_BY = new Acknowledgement("supervisora", NOW, "Se llamó al cliente");

    private long ended(int number) {
        var relocation = opened(SampleSubject.number(number), MORNING);
        while (!relocation.hasEnded()) {
            stored(relocation.next(MORNING, null));
        }
        return relocation.request().number();
    }

    private List<Long> unwatched() {
        return transactions().inOne(() -> watches().unwatched(0, 10));
    }

    @Test
    void whatHasEndedWithPromisesIsUnwatchedUntilItsWatchesBegin() {
        var first = ended(1);
        var second = ended(2);
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
        var number = ended(1);
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
        var number = ended(1);
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

        watches().seen(first, first.watch().seen(Sight.FAILED, NOW), null);
        assertThat(now(first.id()).state()).isEqualTo(WatchState.WATCHED);
        watches().seen(second, second.watch().seen(Sight.DONE, NOW), null);
        assertThat(now(first.id()).state()).isEqualTo(WatchState.KEPT);
        assertThat(claim(NOW.plus(MINUTE.multipliedBy(9)))).isEmpty();
    }

    @Test
    void whatIsPutOffCountsHowOftenItWasInVain() {
        begun(7, Promise.Of.ORDER, "SYN-P-1");
        for (int attempts = 0; attempts < 3; attempts++) {
            var held = claim(NOW.plus(MINUTE.multipliedBy(attempts))).get(0);
            assertThat(held.attempts()).isEqualTo(attempts);
            watches().putOff(held, NOW.plus(MINUTE.multipliedBy(attempts + 1L)), "no answer");
        }

        var held = claim(NOW.plus(MINUTE.multipliedBy(3))).get(0);
        watches().seen(held, held.watch(), NOW.plus(MINUTE.multipliedBy(4)));
        assertThat(claim(NOW.plus(MINUTE.multipliedBy(4))).get(0).attempts()).isZero();
    }

    @Test
    void whatIsBrokenIsRaisedByOfficeFromPageToPageUntilItIsAcknowledged() {
        var first = begun(7, Promise.Of.ORDER, "SYN-P-1");
        var second = begun(8, Promise.Of.ORDER, "SYN-P-2");
        begun(9, Promise.Of.ORDER, "SYN-P-3");
        for (var held : claim(NOW)) {
            if (held.id() == first.id()) {
                watches().seen(held, held.watch().seen(Sight.FAILED, NOW), null);
            } else if (held.id() == second.id()) {
                watches().seen(held, held.watch().seen(Sight.UNDER_WAY, NOW.plus(MINUTE)), NOW.plus(MINUTE));
            }
        }

        assertThat(raised(null, 0)).containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(raised("CALA-CALA", first.id())).containsExactly(second.id());
        assertThat(raised("NORTE", 0)).isEmpty();
        assertThat(watches().raised(null, 0, 1)).extracting(Kept::id).containsExactly(first.id());

        watches().acknowledge(first.id(), SEEN_BY);
        assertThat(raised(null, 0)).containsExactly(second.id());
        assertThat(now(first.id()).acknowledgement()).isEqualTo(SEEN_BY);
    }

    private List<Long> raised(@Nullable String office, long above) {
        return watches().raised(office, above, 10).stream().map(Kept::id).toList();
    }

    @Test
    void theFirstAcknowledgementCountsAndOnlyOfWhatIsBroken() {
        var kept = begun(7, Promise.Of.ORDER, "SYN-P-1");
        watches().acknowledge(kept.id(), SEEN_BY);
        assertThat(now(kept.id()).acknowledgement()).isNull();

        broken(kept.id(), Sight.FAILED, NOW);
        watches().acknowledge(kept.id(), SEEN_BY);
        watches().acknowledge(kept.id(), new Acknowledgement("otra", NOW, "tarde"));

        assertThat(now(kept.id()).acknowledgement()).isEqualTo(SEEN_BY);
    }

    @Test
    void whatIsBrokenInAnotherWayIsRaisedAgainAndInTheSameWayNot() {
        var kept = begun(7, Promise.Of.ORDER, "SYN-P-1");
        var late = NOW.plus(MINUTE);
        broken(kept.id(), Sight.UNDER_WAY, late);
        watches().acknowledge(kept.id(), SEEN_BY);

        broken(kept.id(), Sight.UNDER_WAY, late.plus(MINUTE));
        assertThat(raised(null, 0)).isEmpty();

        broken(kept.id(), Sight.REJECTED, late.plus(MINUTE).plus(MINUTE));
        assertThat(raised(null, 0)).containsExactly(kept.id());
    }

    @Test
    void whatIsAcknowledgedWhileSomebodyLooksStaysSo() {
        var kept = begun(7, Promise.Of.ORDER, "SYN-P-1");
        var late = NOW.plus(MINUTE);
        var later = late.plus(MINUTE);
        broken(kept.id(), Sight.UNDER_WAY, late);
        var held = claim(later).get(0);
        watches().acknowledge(kept.id(), SEEN_BY);

        watches().seen(held, held.watch().seen(Sight.UNDER_WAY, later), later.plus(MINUTE));

        assertThat(now(kept.id()).acknowledgement()).isEqualTo(SEEN_BY);
    }

    @Test
    void aLaterPromiseOfTheSameProductReplacesAnEarlierOne() {
        var earlier = begun(7, Promise.Of.PRODUCT, "SYN-P-1");
        var others = begun(8, Promise.Of.PRODUCT, "SYN-P-2");
        var order = begun(9, Promise.Of.ORDER, "SYN-P-1");

        begun(10, Promise.Of.PRODUCT, "SYN-P-1");

        assertThat(now(earlier.id()).state()).isEqualTo(WatchState.REPLACED);
        assertThat(now(others.id()).state()).isEqualTo(WatchState.WATCHED);
        assertThat(now(order.id()).state()).isEqualTo(WatchState.WATCHED);
        assertThat(claim(NOW)).extracting(Held::id).doesNotContain(earlier.id());
    }

    @Test
    void anEarlierPromiseOfTheSameProductThatIsBegunLaterIsReplacedAtOnce() {
        var later = begun(10, Promise.Of.PRODUCT, "SYN-P-1");
        broken(later.id(), Sight.DONE, NOW.plus(MINUTE));

        var earlier = begun(7, Promise.Of.PRODUCT, "SYN-P-1");

        assertThat(earlier.watch().state()).isEqualTo(WatchState.REPLACED);
        assertThat(now(later.id()).state()).isEqualTo(WatchState.KEPT);
        assertThat(claim(NOW.plus(MINUTE.multipliedBy(9)))).isEmpty();
    }

    @Test
    void ofPromisesOfOneProductThatAreBegunAtOnceTheLatestHolds() {
        AtOnce.run(6, i -> begun(i + 1L, Promise.Of.PRODUCT, "SYN-P-1"));

        assertThat(claim(NOW)).extracting(held -> held.watch().request()).containsExactly(6L);
    }

    @Test
    void claimersAtOnceShareWhatIsToBeLookedAt() {
        for (int request = 1; request <= 20; request++) {
            begun(request, Promise.Of.ORDER, "SYN-P-" + request);
        }

        var claimed = AtOnce.run(4, i -> claim(NOW)).stream()
                .flatMap(List::stream)
                .map(Held::id)
                .toList();
        var rest = transactions().inOne(() -> watches().claim(NOW, NOW.plus(MINUTE), 20));

        assertThat(claimed).doesNotHaveDuplicates();
        assertThat(claimed.size() + rest.size()).isEqualTo(20);
    }
}
