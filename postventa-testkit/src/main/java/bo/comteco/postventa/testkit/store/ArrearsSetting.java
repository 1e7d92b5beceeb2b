package bo.comteco.postventa.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Arrears;
import bo.comteco.postventa.application.driven.Arrears.Arrear;
import bo.comteco.postventa.application.driven.Arrears.Criteria;
import bo.comteco.postventa.application.driven.Arrears.State;
import bo.comteco.postventa.application.driven.RequestStore.Due;
import bo.comteco.postventa.application.driven.SystemHolds;
import bo.comteco.postventa.domain.manual.RelocationFields;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What the contracts about arrears and holds share. */
public abstract class ArrearsSetting extends StoreContract {

    static final Duration SECOND = Duration.ofSeconds(1);
    static final Duration MINUTE = Duration.ofMinutes(1);
    static final Instant NEXT = Instant.parse("2026-11-24T13:05:00Z");
    static final Criteria ALL = new Criteria(Set.of(), null, null);

    /** What is owed by the requests in the store. */
    protected abstract Arrears arrears();

    /** The holds that keep back what is in the store. */
    protected abstract SystemHolds holds();

    /** The kind of what a sample relocation owes first. */
    static String kind() {
        return RelocationFields.RELOCATION_ORDER;
    }

    static Criteria in(State state) {
        return new Criteria(Set.of(), state, null);
    }

    Arrear only(Criteria criteria) {
        var found = arrears().list(criteria, null, 5);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    List<Long> requests(Criteria criteria) {
        return arrears().list(criteria, null, 5).stream().map(Arrear::request).toList();
    }

    long owing(int subject) {
        return owing(SampleSubject.number(subject), MORNING).request().number();
    }

    /** What whoever stored the request holds. */
    static Due held(long request) {
        return new Due(request, 0, kind(), 0, MORNING.plus(LEASE));
    }

    void postpone(Due due) {
        inOne(() -> store().postpone(due, NEXT, "no answer"));
    }

    void doubt(Due due) {
        inOne(() -> store().doubt(due, NEXT, "timed out"));
    }

    List<Due> claim(Instant now) {
        return transactions().inOne(() -> store().claim(now, now.plus(MINUTE), 100, Set.of()));
    }

    void inOne(Runnable work) {
        transactions().inOne(() -> {
            work.run();
            return work;
        });
    }
}
