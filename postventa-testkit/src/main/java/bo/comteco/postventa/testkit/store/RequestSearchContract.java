package bo.comteco.postventa.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.RequestSearch;
import bo.comteco.postventa.application.driven.RequestSearch.Criteria;
import bo.comteco.postventa.application.driven.RequestSearch.Found;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a search for requests promises. */
public abstract class RequestSearchContract extends StoreContract {

    private static final Criteria ANY = new Criteria(null, null, null, null, null, null, null, null, null);
    private static final SampleSubject ROSA =
            SampleSubject.number(1).named("Rosa Ñáñez Gutiérrez").at("CALA-CALA", "asesor.uno");
    private static final SampleSubject FIRM =
            SampleSubject.number(2).named("Ferretería \"El Águila\" S.R.L.").at("QUILLACOLLO", "asesor.dos");

    /** The search over the store that is tried. */
    protected abstract RequestSearch search();

    @Test
    void findsNothingWhereNothingIs() {
        assertThat(found(ANY)).isEmpty();
    }

    @Test
    void showsARequestAsItStands() {
        var relocation = opened(ROSA, MORNING);
        stored(relocation.next(MORNING.plusSeconds(60), null));

        assertThat(search().find(ANY, null, 10)).singleElement().satisfies(found -> {
            assertThat(found)
                    .usingRecursiveComparison()
                    .ignoringFields("openedAt", "touchedAt")
                    .isEqualTo(new Found(
                            relocation.request().opening().number(),
                            ProcedureCode.C,
                            relocation.request().node().id(),
                            null,
                            "CALA-CALA",
                            "asesor.uno",
                            "SYN-1",
                            "Rosa Ñáñez Gutiérrez",
                            "SYN-P-1",
                            MORNING,
                            MORNING));
            assertThat(Duration.between(found.openedAt(), MORNING)).isLessThan(Duration.ofMillis(1));
            assertThat(Duration.between(found.touchedAt(), MORNING.plusSeconds(60)))
                    .isLessThan(Duration.ofMillis(1));
        });
    }

    @Test
    void showsHowARequestEnded() {
        stored(opened(ROSA, MORNING).desist(MORNING, null));

        assertThat(search().find(ANY, null, 10)).extracting(Found::ending).containsExactly(Ending.DESISTED);
    }

    @Test
    void leadsFromPageToPageNewestFirst() {
        var numbers = List.of(
                number(opened(SampleSubject.number(1), MORNING)),
                number(opened(SampleSubject.number(2), MORNING)),
                number(opened(SampleSubject.number(3), MORNING)));

        var first = search().find(ANY, null, 2);
        var second = search().find(ANY, first.get(1).number(), 2);

        assertThat(first).extracting(Found::number).containsExactly(numbers.get(2), numbers.get(1));
        assertThat(second).extracting(Found::number).containsExactly(numbers.get(0));
    }

    @Test
    void findsByWhatARequestIsAbout() {
        var rosas = number(opened(ROSA, MORNING));
        var firms = number(opened(FIRM, MORNING));

        assertThat(found(new Criteria("CALA-CALA", null, null, null, null, null, null, null, null)))
                .containsExactly(rosas);
        assertThat(found(new Criteria(null, "asesor.dos", null, null, null, null, null, null, null)))
                .containsExactly(firms);
        assertThat(found(new Criteria(null, null, "SYN-1", null, null, null, null, null, null)))
                .containsExactly(rosas);
        assertThat(found(new Criteria(null, null, null, null, "SYN-P-2", null, null, null, null)))
                .containsExactly(firms);
        assertThat(found(new Criteria(null, null, null, null, null, ProcedureCode.C, null, null, null)))
                .containsExactly(firms, rosas);
        assertThat(found(new Criteria(null, null, null, null, null, ProcedureCode.D, null, null, null)))
                .isEmpty();
        assertThat(found(new Criteria("CALA-CALA", null, "SYN-2", null, null, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void tellsOpenFromEnded() {
        var ended = opened(ROSA, MORNING);
        stored(ended.desist(MORNING, null));
        var open = number(opened(FIRM, MORNING));

        assertThat(found(new Criteria(null, null, null, null, null, null, true, null, null)))
                .containsExactly(open);
        assertThat(found(new Criteria(null, null, null, null, null, null, false, null, null)))
                .containsExactly(number(ended));
    }

    @Test
    void countsDaysWhereTheOfficesAre() {
        var lateInTheEvening = Instant.parse("2026-11-25T03:59:59.999Z");
        var number = number(opened(ROSA, lateInTheEvening));
        var day = LocalDate.of(2026, 11, 24);

        assertThat(found(days(day, day))).containsExactly(number);
        assertThat(found(days(day.plusDays(1), null))).isEmpty();
        assertThat(found(days(null, day.minusDays(1)))).isEmpty();
    }

    @Test
    void findsNamesByBeginningsOfWordsWhateverAccentsCaseAndOrder() {
        var rosas = number(opened(ROSA, MORNING));
        var firms = number(opened(FIRM, MORNING));

        for (var name : List.of("rosa", "ROSA ÑAÑEZ", "nanez rosa", "gutie", " Gutiérrez,  r. ", "Ñá gu ro")) {
            assertThat(found(named(name))).as(name).containsExactly(rosas);
        }
        for (var name : List.of("ferreteria", "aguila", "el águ", "S.R.L.", "\"Águila\" & el")) {
            assertThat(found(named(name))).as(name).containsExactly(firms);
        }
        for (var name : List.of("osa", "rosa aguila", "rosas", "'; drop", "nanezz")) {
            assertThat(found(named(name))).as(name).isEmpty();
        }
    }

    @Test
    void aNameWithoutLettersIsNobodys() {
        opened(ROSA, MORNING);

        assertThat(found(named("  "))).isEmpty();
        assertThat(found(named("&|!:*"))).isEmpty();
    }

    @Test
    void aClientIsFoundByTheNameThatWasGivenLast() {
        opened(ROSA, MORNING);
        opened(ROSA.named("Rosa Ñáñez de Rojas").withProduct("SYN-P-7"), MORNING);

        assertThat(found(named("rojas"))).hasSize(2);
        assertThat(found(named("gutierrez"))).isEmpty();
        assertThat(search().find(ANY, null, 10)).extracting(Found::customerName).containsOnly("Rosa Ñáñez de Rojas");
    }

    private List<Long> found(Criteria criteria) {
        return search().find(criteria, null, 10).stream().map(Found::number).toList();
    }

    private static Criteria named(String name) {
        return new Criteria(null, null, null, name, null, null, null, null, null);
    }

    private static Criteria days(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new Criteria(null, null, null, null, null, null, null, from, until);
    }

    private static long number(SampleRelocation relocation) {
        return relocation.request().opening().number();
    }
}
