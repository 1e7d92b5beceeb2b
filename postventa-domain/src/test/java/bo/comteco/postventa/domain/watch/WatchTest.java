package bo.comteco.postventa.domain.watch;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.manual.ReadAs;
import bo.comteco.postventa.domain.procedure.Promise;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WatchTest {

    private static final Instant ENDED = Instant.parse("2026-11-24T14:00:00Z");
    private static final Instant DUE = Instant.parse("2026-12-05T04:00:00Z");
    private static final Instant BEFORE = DUE.minusSeconds(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Acknowledgement SEEN = new Acknowledgement("supervisora", DUE, "Se llamó al cliente");

    private static Watch over(Promise.Of of, @Nullable Instant due) {
        return new Watch(
                7, 0, "RELOCATED", of, "PO-1", "PR-7", "CENTRAL", ENDED, due, WatchState.WATCHED, null, null, null);
    }

    private static final Watch ORDER = over(Promise.Of.ORDER, DUE);

    @Test
    @ReadAs("D-89")
    void whatIsNotSoInTimeIsRaisedOnceAndWatchedOn() {
        assertThat(ORDER.seen(Sight.UNDER_WAY, BEFORE)).isEqualTo(ORDER);

        var overdue = ORDER.seen(Sight.UNDER_WAY, DUE);

        assertThat(overdue.isRaised()).isTrue();
        assertThat(overdue.state()).isEqualTo(WatchState.WATCHED);
        assertThat(overdue.breach()).isEqualTo(Breach.OVERDUE);
        assertThat(overdue.raised()).isEqualTo(DUE);
        assertThat(overdue.seen(Sight.UNDER_WAY, DUE.plus(HOUR))).isEqualTo(overdue);
    }

    @Test
    @ReadAs("D-90")
    void anOrderThatGaveWayToALaterOneIsWatchedNoMoreAndOneThatFailedIsRaised() {
        var dateChange = over(Promise.Of.REPLACEABLE_ORDER, null);

        assertThat(dateChange.seen(Sight.CANCELLED, BEFORE).state()).isEqualTo(WatchState.REPLACED);
        assertThat(dateChange.seen(Sight.CANCELLED, BEFORE).isRaised()).isFalse();
        assertThat(dateChange.seen(Sight.FAILED, BEFORE).isRaised()).isTrue();
    }

    @Test
    void whatIsSoIsKeptInTimeOrLate() {
        assertThat(ORDER.seen(Sight.DONE, BEFORE).state()).isEqualTo(WatchState.KEPT);

        var late = ORDER.seen(Sight.UNDER_WAY, DUE).seen(Sight.DONE, DUE.plus(HOUR));
        assertThat(late.state()).isEqualTo(WatchState.KEPT);
        assertThat(late.isRaised()).isFalse();
        assertThat(late.findBreach()).contains(Breach.OVERDUE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Sight.class,
            names = {"REJECTED", "FAILED", "PARTIAL", "CANCELLED", "NOT_THERE"})
    @ReadAs("D-89")
    void whatWillNeverBeSoIsRaisedAndNobodyLooksAgain(Sight sight) {
        var broken = over(Promise.Of.ORDER, null).seen(sight, BEFORE);

        assertThat(broken.state()).isEqualTo(WatchState.BROKEN);
        assertThat(broken.state().isOver()).isTrue();
        assertThat(broken.isRaised()).isTrue();
        assertThat(broken.breach()).isEqualTo(Breach.valueOf(sight.name()));
    }

    @Test
    void withoutATimeNothingIsOverdue() {
        var untimed = over(Promise.Of.ORDER, null);

        assertThat(untimed.seen(Sight.UNDER_WAY, DUE.plus(HOUR))).isEqualTo(untimed);
    }

    @Test
    void whatWasAcknowledgedIsNotRaisedAgainForTheSameAndIsForAnother() {
        var seen = ORDER.seen(Sight.UNDER_WAY, DUE).acknowledged(SEEN);
        assertThat(seen.isRaised()).isFalse();
        assertThat(seen.seen(Sight.UNDER_WAY, DUE.plus(HOUR)).isRaised()).isFalse();

        var failed = seen.seen(Sight.FAILED, DUE.plus(HOUR));

        assertThat(failed.isRaised()).isTrue();
        assertThat(failed.raised()).isEqualTo(DUE.plus(HOUR));
        assertThat(failed.findAcknowledgement()).isEmpty();
    }

    @Test
    void theFirstAcknowledgementCountsAndOnlyOfWhatIsBroken() {
        assertThat(ORDER.acknowledged(SEEN)).isEqualTo(ORDER);

        var seen = ORDER.seen(Sight.FAILED, DUE).acknowledged(SEEN);
        assertThat(seen.findAcknowledgement()).contains(SEEN);
        assertThat(seen.acknowledged(new Acknowledgement("otra", DUE, "tarde"))).isEqualTo(seen);
    }

    @Test
    @ReadAs("D-90")
    void aProductIsJudgedWhenItShouldBeBackAndNotWhileItIsNotSuspendedYet() {
        var product = over(Promise.Of.PRODUCT, DUE);

        assertThat(product.seen(Sight.DONE, BEFORE)).isEqualTo(product);
        assertThat(product.seen(Sight.DONE, DUE).state()).isEqualTo(WatchState.KEPT);
        assertThat(product.seen(Sight.UNDER_WAY, DUE).breach()).isEqualTo(Breach.OVERDUE);
        assertThat(product.replaced().state().isOver()).isTrue();
    }

    @Test
    void oneLooksAgainAfterAWhileAndWhenItIsDue() {
        assertThat(ORDER.nextLook(ENDED, HOUR)).isEqualTo(ENDED.plus(HOUR));
        assertThat(ORDER.nextLook(BEFORE, HOUR)).isEqualTo(DUE);
        assertThat(ORDER.nextLook(DUE, HOUR)).isEqualTo(DUE.plus(HOUR));
        assertThat(over(Promise.Of.ORDER, null).nextLook(ENDED, HOUR)).isEqualTo(ENDED.plus(HOUR));
        assertThat(over(Promise.Of.PRODUCT, DUE).nextLook(ENDED, HOUR)).isEqualTo(DUE);
        assertThat(over(Promise.Of.PRODUCT, DUE).nextLook(DUE, HOUR)).isEqualTo(DUE.plus(HOUR));
    }
}
