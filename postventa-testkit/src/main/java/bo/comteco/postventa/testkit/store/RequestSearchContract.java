package bo.comteco.postventa.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Awaited;
import bo.comteco.postventa.application.driven.RequestSearch;
import bo.comteco.postventa.application.driven.RequestSearch.Client;
import bo.comteco.postventa.application.driven.RequestSearch.Criteria;
import bo.comteco.postventa.application.driven.RequestSearch.Days;
import bo.comteco.postventa.application.driven.RequestSearch.Found;
import bo.comteco.postventa.application.driven.RequestSearch.Hands;
import bo.comteco.postventa.application.driven.RequestSearch.State;
import bo.comteco.postventa.application.driven.RequestSearch.Untouched;
import bo.comteco.postventa.domain.common.IdentityWord;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.testkit.SuiteOf;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a search for requests promises. */
@SuiteOf(RequestSearch.class)
public abstract class RequestSearchContract extends StoreContract {

    private static final Criteria ANY = Criteria.ANY;
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
                            List.of(Awaited.PERSON),
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

        assertThat(search().find(ANY, null, 10)).singleElement().satisfies(found -> {
            assertThat(found.ending()).isEqualTo(Ending.DESISTED);
            assertThat(found.waitsFor()).isEmpty();
        });
    }

    @Test
    void findsByNumber() {
        var rosas = number(opened(ROSA, MORNING));
        opened(FIRM, MORNING);

        assertThat(found(ANY.numbered(rosas))).containsExactly(rosas);
        assertThat(found(ANY.numbered(rosas).with(new Hands("QUILLACOLLO", null))))
                .isEmpty();
        assertThat(found(ANY.numbered(Long.MAX_VALUE))).isEmpty();
    }

    @Test
    void findsByHowARequestEnded() {
        var desisted = opened(ROSA, MORNING);
        stored(desisted.desist(MORNING, null));
        opened(FIRM, MORNING);

        assertThat(found(ANY.with(new State(null, Ending.DESISTED, null)))).containsExactly(number(desisted));
        assertThat(found(ANY.with(new State(false, Ending.ATTENDED, null)))).isEmpty();
    }

    @Test
    void findsByWhomARequestWaitsFor() {
        var owing = number(owing(ROSA, MORNING));
        var waiting = number(opened(FIRM, MORNING));
        var ended = opened(FIRM.withProduct("SYN-P-3"), MORNING);
        stored(ended.desist(MORNING, null));

        assertThat(found(ANY.with(new State(null, null, Awaited.PERSON)))).containsExactly(waiting);
        assertThat(found(ANY.with(new State(null, null, Awaited.SMARTFLEX)))).containsExactly(owing);
        assertThat(found(ANY.with(new State(true, null, Awaited.CASH_DESK)))).isEmpty();
        assertThat(search().find(ANY.numbered(owing), null, 10))
                .extracting(Found::waitsFor)
                .containsExactly(List.of(Awaited.SMARTFLEX));
    }

    @Test
    void findsARequestInTheHandsThatHaveItNow() {
        var named = opened(ROSA, MORNING);
        stored(named.handOver("NORTE", "asesor.tres", MORNING, null));
        stored(named.next(MORNING, null));
        var offices = opened(FIRM, MORNING);
        stored(offices.handOver("NORTE", null, MORNING, null));

        assertThat(found(ANY.with(new Hands("NORTE", null)))).containsExactly(number(offices), number(named));
        assertThat(found(ANY.with(new Hands(null, "asesor.tres")))).containsExactly(number(named));
        assertThat(found(ANY.with(new Hands("CALA-CALA", null)))).isEmpty();
        assertThat(found(ANY.with(new Hands(null, "asesor.dos")))).isEmpty();
        assertThat(search().find(ANY, null, 10)).extracting(Found::adviser).containsExactly(null, "asesor.tres");
    }

    @Test
    void findsIdentityNumbersAsTheyAreTypedAtTheCounter() {
        var rosas = number(opened(ROSA.identifiedBy("1234567 CB"), MORNING));
        var namesakes = number(opened(SampleSubject.number(3).identifiedBy("1234567-1A LP"), MORNING));
        var firms = number(opened(FIRM.identifiedBy("1023456027"), MORNING));

        for (var typed : List.of("1234567", " 1.234.567 ", "1234567 CBBA", "01234567 sc")) {
            assertThat(found(identifiedBy(typed))).as(typed).containsExactly(namesakes, rosas);
        }
        for (var typed : List.of("1234567-1A", "1234567 1a", "1234567-1A CB")) {
            assertThat(found(identifiedBy(typed))).as(typed).containsExactly(namesakes);
        }
        assertThat(found(identifiedBy("10 23456027"))).containsExactly(firms);
        for (var typed : List.of("123456", "12345678", "1234567-2B", "E-1234567", "", "-", "%")) {
            assertThat(found(identifiedBy(typed))).as(typed).isEmpty();
        }
    }

    @Test
    void aClientIsFoundByTheIdentityNumberThatWasGivenLast() {
        opened(ROSA.identifiedBy("1234567 CB"), MORNING);
        opened(ROSA.identifiedBy("7654321 CB").withProduct("SYN-P-7"), MORNING);

        assertThat(found(identifiedBy("7654321"))).hasSize(2);
        assertThat(found(identifiedBy("1234567"))).isEmpty();
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

        assertThat(found(ANY.with(new Hands("CALA-CALA", null)))).containsExactly(rosas);
        assertThat(found(ANY.with(new Hands(null, "asesor.dos")))).containsExactly(firms);
        assertThat(found(ANY.with(new Client("SYN-1", null, null, null)))).containsExactly(rosas);
        assertThat(found(ANY.with(new Client(null, null, null, "SYN-P-2")))).containsExactly(firms);
        assertThat(found(ANY.of(ProcedureCode.C))).containsExactly(firms, rosas);
        assertThat(found(ANY.of(ProcedureCode.D))).isEmpty();
        assertThat(found(ANY.with(new Hands("CALA-CALA", null)).with(new Client("SYN-2", null, null, null))))
                .isEmpty();
    }

    @Test
    void tellsOpenFromEnded() {
        var ended = opened(ROSA, MORNING);
        stored(ended.desist(MORNING, null));
        var open = number(opened(FIRM, MORNING));

        assertThat(found(ANY.with(new State(true, null, null)))).containsExactly(open);
        assertThat(found(ANY.with(new State(false, null, null)))).containsExactly(number(ended));
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

    @Test
    void showsWhatNobodyTouchedLongestFirst() {
        var today = LocalDate.of(2026, 11, 24);
        var touchedToday = number(opened(ROSA, MORNING));
        var longAgo = opened(FIRM, MORNING.minus(Duration.ofDays(9)));
        var touchedSince = opened(SampleSubject.number(3), MORNING.minus(Duration.ofDays(9)));
        stored(touchedSince.next(MORNING.minus(Duration.ofDays(2)), null));
        owing(SampleSubject.number(4), MORNING.minus(Duration.ofDays(9)));
        var ended = opened(SampleSubject.number(5), MORNING.minus(Duration.ofDays(9)));
        stored(ended.desist(MORNING.minus(Duration.ofDays(9)), null));

        assertThat(untouched(null, today, null)).containsExactly(number(longAgo), number(touchedSince), touchedToday);
        assertThat(untouched(null, today.minusDays(2), null)).containsExactly(number(longAgo), number(touchedSince));
        assertThat(untouched(null, today.minusDays(3), null)).containsExactly(number(longAgo));
        assertThat(untouched("CALA-CALA", today, null)).containsExactly(number(touchedSince), touchedToday);
    }

    @Test
    void leadsFromPageToPageAmongTheUntouched() {
        var today = LocalDate.of(2026, 11, 24);
        var first = number(opened(SampleSubject.number(1), MORNING));
        var second = number(opened(SampleSubject.number(2), MORNING));
        var oldest = number(opened(SampleSubject.number(3), MORNING.minus(Duration.ofDays(1))));

        var page = search().untouched(null, today, null, 2);

        assertThat(page).extracting(Found::number).containsExactly(oldest, first);
        assertThat(untouched(null, today, Untouched.of(page.get(1)))).containsExactly(second);
        assertThat(untouched(null, today, new Untouched(today, second))).isEmpty();
    }

    private List<Long> untouched(@Nullable String office, LocalDate until, @Nullable Untouched after) {
        return search().untouched(office, until, after, 10).stream()
                .map(Found::number)
                .toList();
    }

    private List<Long> found(Criteria criteria) {
        return search().find(criteria, null, 10).stream().map(Found::number).toList();
    }

    private static Criteria named(String name) {
        return ANY.with(new Client(null, name, null, null));
    }

    private static Criteria identifiedBy(String typed) {
        return ANY.with(new Client(null, null, IdentityWord.of(typed), null));
    }

    private static Criteria days(@Nullable LocalDate from, @Nullable LocalDate until) {
        return ANY.with(new Days(from, until));
    }

    private static long number(SampleRelocation relocation) {
        return relocation.request().opening().number();
    }
}
