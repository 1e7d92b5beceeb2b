package bo.comteco.postventa.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bo.comteco.postventa.application.driven.Arrears;
import bo.comteco.postventa.application.driven.Arrears.Arrear;
import bo.comteco.postventa.application.driven.Arrears.Criteria;
import bo.comteco.postventa.application.driven.Arrears.State;
import bo.comteco.postventa.application.driven.RequestStore.Due;
import bo.comteco.postventa.application.driven.SystemHolds;
import bo.comteco.postventa.application.driven.SystemHolds.Hold;
import bo.comteco.postventa.application.driven.SystemHolds.Release;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.testkit.SuiteOf;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a store of requests promises about systems that operators hold, and about what waited for one. */
@SuiteOf({SystemHolds.class, Arrears.class})
public abstract class SystemHoldsContract extends ArrearsSetting {

    private static final Hold HOLD =
            new Hold(SystemName.SMARTFLEX, "operaciones", NEXT, "Ventana de mantenimiento", null);
    private static final Instant LATEST = NEXT.plus(Duration.ofHours(1));
    private static final Release RELEASE = new Release("otra", NEXT.plus(MINUTE), "Terminó");

    @Test
    void whatIsOwedToAHeldSystemIsNotClaimedUntilItIsReleased() {
        long number = owing(1);
        var later = MORNING.plus(LEASE).plus(SECOND);
        hold(kind());

        assertThat(claim(later)).isEmpty();
        assertThat(requests(in(State.HELD))).containsExactly(number);
        assertThat(requests(in(State.WAITING))).isEmpty();

        release();
        assertThat(requests(in(State.WAITING))).containsExactly(number);
        assertThat(claim(later)).hasSize(1);
    }

    @Test
    void whatIsOwedToAnotherSystemIsClaimedMeanwhile() {
        owing(1);
        hold("ANOTHER");

        assertThat(claim(MORNING.plus(LEASE).plus(SECOND))).hasSize(1);
    }

    @Test
    void whatIsUncertainIsSaidToBeSoThoughItsSystemIsHeld() {
        long number = owing(1);
        doubt(held(number));
        hold(kind());

        assertThat(only(ALL).state()).isEqualTo(State.UNCERTAIN);
        assertThat(requests(in(State.HELD))).isEmpty();
        assertThat(claim(NEXT)).isEmpty();
    }

    @Test
    void aSystemIsHeldOnceAndReleasedOnceAndBothAreKept() {
        assertThat(hold(kind())).isTrue();
        assertThat(hold(kind())).isFalse();
        assertThat(holds().open()).containsExactly(HOLD);
        assertThat(holds().held()).containsExactly(SystemName.SMARTFLEX);

        assertThat(release()).isTrue();
        assertThat(release()).isFalse();

        assertThat(holds().open()).isEmpty();
        assertThat(holds().held()).isEmpty();
        assertThat(holds().latest(5))
                .containsExactly(new Hold(HOLD.system(), HOLD.by(), HOLD.since(), HOLD.reason(), RELEASE));
        assertThat(hold(kind())).isTrue();
        assertThat(holds().latest(1)).containsExactly(HOLD);
    }

    @Test
    void manyWhoHoldASystemAtOnceHoldItOnce() {
        assertThat(AtOnce.run(4, i -> hold(kind()))).containsOnlyOnce(true);
    }

    @Test
    void whatAnUndoneTransactionHeldIsNotHeld() {
        assertThatThrownBy(() -> transactions().inOne(() -> {
                    holds().begin(HOLD, Set.of(kind()));
                    throw new IllegalStateException("undone");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(holds().open()).isEmpty();
    }

    // ---- spread

    @Test
    void whatWaitsIsSpreadTheOldestRequestFirst() {
        long first = owing(1);
        long second = owing(2);
        long third = owing(3);
        postpone(held(third));
        postpone(held(second));
        postpone(held(first));

        spread(NEXT);

        assertThat(due())
                .containsExactly(NEXT, NEXT.plus(MINUTE), NEXT.plus(MINUTE).plus(MINUTE));
        assertThat(claim(NEXT)).extracting(Due::request).containsExactly(first);
    }

    @Test
    void whatSomebodyHoldsAndWhatIsSetAsideIsNotSpreadAndWhatMustSettleKeepsItsTime() {
        owing(1);
        long aside = owing(2);
        long uncertain = owing(3);
        inOne(() -> store().setAside(held(aside), "several"));
        doubt(held(uncertain));

        spread(MORNING);

        assertThat(arrears().list(ALL, null, 5))
                .extracting(Arrear::due)
                .element(1)
                .isNull();
        assertThat(arrears().list(new Criteria(Set.of(), State.UNCERTAIN, null), null, 5))
                .extracting(Arrear::due)
                .containsExactly(NEXT);
        assertThat(only(in(State.WAITING)).heldUntil(MORNING)).isPresent();
    }

    @Test
    void whatWasPutOffForLongerKeepsItsTime() {
        postpone(held(owing(1)));

        inOne(() -> arrears().spread(Set.of(kind()), MORNING, MINUTE, NEXT.minusMillis(1)));

        assertThat(due()).containsExactly(NEXT);
    }

    @Test
    void ofOtherKindsNothingIsSpread() {
        postpone(held(owing(1)));

        inOne(() -> arrears().spread(Set.of("ANOTHER"), NEXT.plus(MINUTE), MINUTE, LATEST));

        assertThat(due()).containsExactly(NEXT);
    }

    private boolean hold(String kind) {
        return transactions().inOne(() -> holds().begin(HOLD, Set.of(kind)));
    }

    private boolean release() {
        return transactions().inOne(() -> holds().end(SystemName.SMARTFLEX, RELEASE));
    }

    private void spread(Instant from) {
        inOne(() -> arrears().spread(Set.of(kind()), from, MINUTE, LATEST));
    }

    private List<Instant> due() {
        return arrears().list(ALL, null, 5).stream().map(Arrear::due).toList();
    }
}
