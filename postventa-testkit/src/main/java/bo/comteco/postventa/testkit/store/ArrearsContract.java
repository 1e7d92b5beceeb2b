package bo.comteco.postventa.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Arrears;
import bo.comteco.postventa.application.driven.Arrears.Arrear;
import bo.comteco.postventa.application.driven.Arrears.Criteria;
import bo.comteco.postventa.application.driven.Arrears.Place;
import bo.comteco.postventa.application.driven.Arrears.State;
import bo.comteco.postventa.application.driven.Commit.Resume;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.testkit.SuiteOf;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a store of requests promises operators about what is owed. */
@SuiteOf({Arrears.class, RequestStore.class})
public abstract class ArrearsContract extends ArrearsSetting {

    @Test
    void whatIsBornIsInSomebodysHandsUntilTheLeaseIsOver() {
        long number = owing(1);

        var born = only(ALL);

        assertThat(born.request()).isEqualTo(number);
        assertThat(born.effect()).isZero();
        assertThat(born.kind()).isEqualTo(kind());
        assertThat(born.state()).isEqualTo(State.WAITING);
        assertThat(born.attempts()).isOne();
        assertThat(born.trouble()).isNull();
        assertThat(born.heldUntil(MORNING)).isPresent();
        assertThat(born.heldUntil(MORNING.plus(LEASE).plus(SECOND))).isEmpty();
    }

    @Test
    void whatIsPutOffSaysWhyAndUntilWhenAndIsInNobodysHands() {
        long number = owing(1);
        postpone(held(number));

        assertThat(only(ALL)).isEqualTo(new Arrear(number, 0, kind(), State.WAITING, false, 1, "no answer", NEXT));
        assertThat(only(ALL).heldUntil(MORNING)).isEmpty();
    }

    @Test
    void whatIsUncertainStaysSoInTheNextHandsAndWhenItIsPutOff() {
        long number = owing(1);
        doubt(held(number));
        assertThat(only(ALL).state()).isEqualTo(State.UNCERTAIN);

        var claimed = claim(NEXT);
        assertThat(only(ALL).state()).isEqualTo(State.UNCERTAIN);
        assertThat(only(ALL).heldUntil(NEXT)).contains(NEXT.plus(MINUTE));

        postpone(claimed.get(0));
        assertThat(only(ALL).state()).isEqualTo(State.UNCERTAIN);
        assertThat(only(ALL).attempts()).isEqualTo(2);
    }

    @Test
    void whatIsSetAsideIsNeverDueAndTakenItIsUncertain() {
        long number = owing(1);
        inOne(() -> store().setAside(held(number), "several"));

        assertThat(only(ALL)).isEqualTo(new Arrear(number, 0, kind(), State.SET_ASIDE, false, 1, "several", null));
        assertThat(claim(MORNING.plus(Duration.ofDays(10_000)))).isEmpty();

        var taken = transactions().inOne(() -> store().take(number, 0, NEXT)).orElseThrow();
        postpone(taken);
        assertThat(only(ALL).state()).isEqualTo(State.UNCERTAIN);
    }

    @Test
    void whoHeldItBeforeCanNeitherDoubtItNorSetItAside() {
        long number = owing(1);
        claim(MORNING.plus(LEASE).plus(SECOND));

        doubt(held(number));
        inOne(() -> store().setAside(held(number), "several"));

        assertThat(only(ALL).state()).isEqualTo(State.UNCERTAIN);
        assertThat(only(ALL).trouble()).isNull();
    }

    @Test
    void whatALeaseRanOutOverInSilenceIsUncertainInTheNextHandsAndWhatWasPutOffIsNot() {
        long silent = owing(1);
        long putOff = owing(2);
        postpone(held(putOff));
        assertThat(requests(in(State.WAITING))).containsExactly(silent, putOff);

        claim(MORNING.plus(Duration.ofDays(1)));

        assertThat(requests(in(State.UNCERTAIN))).containsExactly(silent);
        assertThat(requests(in(State.WAITING))).containsExactly(putOff);
    }

    @Test
    void itIsListedByStateKindAndRequestTheOldestRequestFirst() {
        long first = owing(1);
        long second = owing(2);
        long third = owing(3);
        doubt(held(second));
        inOne(() -> store().setAside(held(third), "several"));

        assertThat(requests(ALL)).containsExactly(first, second, third);
        assertThat(requests(in(State.WAITING))).containsExactly(first);
        assertThat(requests(in(State.UNCERTAIN))).containsExactly(second);
        assertThat(requests(in(State.SET_ASIDE))).containsExactly(third);
        assertThat(requests(in(State.HELD))).isEmpty();
        assertThat(requests(new Criteria(Set.of(kind()), null, second))).containsExactly(second);
        assertThat(requests(new Criteria(Set.of("ANOTHER"), null, null))).isEmpty();
    }

    @Test
    void itIsCountedByKindAsItIsListedWhateverThePage() {
        owing(1);
        long second = owing(2);
        doubt(held(second));

        assertThat(arrears().count(ALL)).isEqualTo(Map.of(kind(), 2L));
        assertThat(arrears().count(in(State.UNCERTAIN))).isEqualTo(Map.of(kind(), 1L));
        assertThat(arrears().count(new Criteria(Set.of(kind()), null, second))).isEqualTo(Map.of(kind(), 1L));
        assertThat(arrears().count(in(State.HELD))).isEmpty();
        assertThat(arrears().count(new Criteria(Set.of("ANOTHER"), null, null))).isEmpty();
    }

    @Test
    void aPageBeginsAfterThePlaceWhereTheLastOneEnded() {
        long first = owing(1);
        long second = owing(2);

        assertThat(arrears().list(ALL, null, 1)).extracting(Arrear::request).containsExactly(first);
        assertThat(arrears().list(ALL, new Place(first, 0), 5))
                .extracting(Arrear::request)
                .containsExactly(second);
        assertThat(arrears().list(ALL, new Place(second, 0), 5)).isEmpty();
    }

    @Test
    void whatIsSettledIsNoArrearAnyMore() {
        var relocation = owing(SampleSubject.number(1), MORNING);
        stored(relocation.next(MORNING, null));

        assertThat(arrears().list(ALL, null, 5)).isEmpty();
        assertThat(transactions()
                        .inOne(() -> arrears().lock(relocation.request().number(), 0)))
                .isEmpty();
    }

    @Test
    void askingSilentSystemsAgainIsNoArrear() {
        var opened = relocation(SampleSubject.number(1), MORNING, null);
        stored(CommitOf.resuming(opened.commit(), Resume.OWED));

        assertThat(arrears().list(ALL, null, 5)).isEmpty();
        assertThat(transactions()
                        .inOne(() ->
                                arrears().lock(opened.relocation().request().number(), -1)))
                .isEmpty();
    }

    @Test
    void ofManyWhoLockOneAndTakeItOnlyOneFindsItFree() {
        long number = owing(1);
        var later = MORNING.plus(LEASE).plus(SECOND);

        var free = AtOnce.run(
                4,
                i -> transactions()
                        .inOne(() -> arrears()
                                .lock(number, 0)
                                .filter(arrear -> arrear.heldUntil(later).isEmpty())
                                .flatMap(arrear -> store().take(number, 0, later.plus(MINUTE)))
                                .isPresent()));

        assertThat(free).containsOnlyOnce(true);
    }
}
