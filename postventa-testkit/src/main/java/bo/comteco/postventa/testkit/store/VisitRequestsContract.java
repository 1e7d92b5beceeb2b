package bo.comteco.postventa.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.RequestSearch;
import bo.comteco.postventa.application.driven.RequestSearch.Found;
import bo.comteco.postventa.domain.visit.Visit;
import bo.comteco.postventa.testkit.SuiteOf;
import org.junit.jupiter.api.Test;

/** What a search promises of the requests of a visit. */
@SuiteOf(RequestSearch.class)
public abstract class VisitRequestsContract extends StoreContract {

    private static final SampleSubject ROSA = SampleSubject.number(1);

    /** The search over the store that is tried. */
    protected abstract RequestSearch search();

    @Test
    void findsTheRequestsOfAVisitInTheOrderOfTheirOpening() {
        var visit = ROSA.visit(visits().newId(), MORNING);
        var first = openedIn(visit, ROSA);
        var second = openedIn(visit, ROSA.withProduct("SYN-P-3"));
        stored(first.desist(MORNING, null));
        opened(ROSA.withProduct("SYN-P-4"), MORNING);

        assertThat(search().inVisit(visit))
                .extracting(Found::number)
                .containsExactly(first.request().number(), second.request().number());
        assertThat(search().inVisit(SampleSubject.number(2).visit(visits().newId(), MORNING)))
                .isEmpty();
    }

    private SampleRelocation openedIn(Visit visit, SampleSubject subject) {
        var opened = SampleRelocation.open(subject, store().nextNumber(), visit.id(), MORNING, call());
        stored(opened.commit());
        return opened.relocation();
    }
}
