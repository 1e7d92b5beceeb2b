package bo.comteco.postventa.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.CommitResult;
import bo.comteco.postventa.application.driven.CommitResult.MovedOn;
import bo.comteco.postventa.application.driven.CommitResult.OpenedBefore;
import bo.comteco.postventa.application.driven.CommitResult.ProductBusy;
import bo.comteco.postventa.application.driven.CommitResult.Stored;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.testkit.SuiteOf;
import bo.comteco.postventa.testkit.store.SampleRelocation.Opened;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a store of requests promises when several want the same. */
@SuiteOf(RequestStore.class)
public abstract class OpeningContract extends StoreContract {

    private static final SampleSubject SUBJECT = SampleSubject.number(1);

    @Test
    void refusesASecondChangeOfAProductAndNamesTheFirst() {
        var first = opened();

        var result = commit(relocation(SUBJECT, MORNING, call()).commit());

        assertThat(result).isEqualTo(new ProductBusy(number(first)));
    }

    @Test
    void letsAnotherProductOfTheSameClientChange() {
        opened();

        stored(relocation(SUBJECT.withProduct("SYN-P-OTHER"), MORNING, call()).commit());
    }

    @Test
    void letsAProductChangeAgainWhenItsFirstChangeHasEnded() {
        stored(opened().desist(MORNING, null));

        stored(relocation(SUBJECT, MORNING, call()).commit());
    }

    @Test
    void tellsARepeatedOpeningWhichRequestItOpened() {
        var call = call();
        var first = relocation(SUBJECT, MORNING, call);
        stored(first.commit());

        var sameProduct = commit(relocation(SUBJECT, MORNING, call).commit());
        var otherProduct =
                commit(relocation(SampleSubject.number(2), MORNING, call).commit());

        assertThat(List.of(sameProduct, otherProduct)).containsOnly(new OpenedBefore(number(first.relocation())));
    }

    @Test
    void opensOneOfFiftyEqualOpeningsAtOnce() {
        var call = call();
        List<Opened> openings = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            openings.add(relocation(SUBJECT, MORNING, call));
        }

        var results = AtOnce.run(50, i -> commit(openings.get(i).commit()));

        assertThat(results).filteredOn(new Stored()::equals).hasSize(1);
        var winner = openings.get(results.indexOf(new Stored()));
        assertThat(results)
                .filteredOn(result -> !(result instanceof Stored))
                .containsOnly(new OpenedBefore(number(winner.relocation())));
        assertThat(store().openedBy(call.key())).isPresent();
    }

    @Test
    void opensOneOfManyChangesOfAProductAtOnce() {
        List<Opened> openings = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            openings.add(relocation(SUBJECT, MORNING, call()));
        }

        var results = AtOnce.run(12, i -> commit(openings.get(i).commit()));

        assertThat(results).filteredOn(new Stored()::equals).hasSize(1);
        var winner = openings.get(results.indexOf(new Stored()));
        assertThat(results)
                .filteredOn(result -> !(result instanceof Stored))
                .containsOnly(new ProductBusy(number(winner.relocation())));
    }

    @Test
    void storesOneOfManyMovesOfOneVersionAtOnce() {
        var relocation = opened();
        var stored = store().load(number(relocation)).orElseThrow().snapshot();

        var results =
                AtOnce.run(12, i -> commit(SampleRelocation.restored(stored).next(MORNING.plusSeconds(i), call())));

        assertThat(results).filteredOn(new Stored()::equals).hasSize(1);
        assertThat(results).filteredOn(result -> !(result instanceof Stored)).containsOnly((CommitResult)
                new MovedOn());
    }

    private static long number(SampleRelocation relocation) {
        return relocation.request().opening().number();
    }
}
