package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.manual.OutgoingCallDetailTest.months;
import static bo.comteco.postventa.domain.manual.TemporarySuspensionTest.PARAMETERS;
import static bo.comteco.postventa.domain.manual.TemporarySuspensionTest.dates;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.customer.PendingBill;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import bo.comteco.postventa.domain.parameter.ParameterEntry;
import bo.comteco.postventa.domain.text.SpanishFormat;
import bo.comteco.postventa.domain.walk.AnyServer;
import bo.comteco.postventa.domain.walk.KnownOf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever asks which day it is, in the last second of a day in La Paz and in the first of the next, on any server. Each
 * day is one at an edge: a month's end, 28 and 29 February, the year's end.
 */
class EdgeOfTheDayTest {

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 11, 24),
            LocalDate.of(2026, 11, 30),
            LocalDate.of(2027, 2, 28),
            LocalDate.of(2028, 2, 28),
            LocalDate.of(2028, 2, 29),
            LocalDate.of(2026, 12, 31));

    @Test
    @ReadAs("D-25")
    void aCardIsValidToTheEndOfItsLastDay() {
        onEach(day -> {
            var client = Corner.HOLDER.inOrder().showingACard("1234567 CB", day);

            assertThat(unmet(client, lastSecondOf(day))).isEmpty();
            assertThat(unmet(client, lastSecondOf(day).plusSeconds(1))).containsExactly("2.1");
        });
    }

    @Test
    void aBillIsOverdueOnceItsDayIsOver() {
        onEach(day -> {
            var bill = new PendingBill("F-12", day, Money.of(60));
            var client = Corner.HOLDER.inOrder().finding(AccountFacts.OVERDUE_BILLS, List.of(bill));

            assertThat(unmet(client, lastSecondOf(day))).isEmpty();
            assertThat(unmet(client, lastSecondOf(day).plusSeconds(1))).containsExactly("2.3");
        });
    }

    @Test
    void aSuspensionMayStartTodayUntilTodayIsOver() {
        onEach(day -> {
            var today = dates(day, day.plusDays(9));

            assertThat(SuspensionDates.SUSPENSION.complaints(
                            suspending(lastSecondOf(day)).known(), today))
                    .isEmpty();
            assertThat(SuspensionDates.SUSPENSION.complaints(
                            suspending(lastSecondOf(day).plusSeconds(1)).known(), today))
                    .singleElement()
                    .satisfies(complaint -> assertThat(complaint.field()).isEqualTo(SuspensionFields.START));
        });
    }

    @ParameterizedTest(name = "opened at {0}, {1} costs {2}")
    @CsvSource({
        "2026-12-01T03:59:59Z, 2026-11, 0", // still November in La Paz
        "2026-12-01T04:00:00Z, 2026-11, 12",
        "2026-12-01T04:00:00Z, 2026-12, 0",
        "2027-01-01T03:59:59Z, 2026-12, 0", // the year's edge
        "2027-01-01T04:00:00Z, 2026-12, 12",
        "2027-01-01T04:00:00Z, 2027-01, 0",
        "2028-03-01T03:59:59Z, 2028-02, 0", // 29 February, 23:59:59
        "2028-03-01T04:00:00Z, 2028-02, 12"
    })
    void theCurrentMonthOfACallDetailIsThatOfTheOpening(Instant opened, String month, int price) {
        AnyServer.everywhere(() -> {
            var known = KnownOf.at(opened.plusSeconds(3600))
                    .openedAt(opened)
                    .parameters(PARAMETERS)
                    .answers(months(month))
                    .known();

            assertThat(CallDetailCost.of(known)).isEqualTo(Money.of(price));
        });
    }

    @ParameterizedTest(name = "ordered at {0}, payable until {1}")
    @CsvSource({
        "2026-11-24T14:00:00Z, 2026-11-25T22:00:00Z",
        "2026-11-25T03:59:59Z, 2026-11-25T22:00:00Z", // Tuesday's last second
        "2026-11-25T04:00:00Z, 2026-11-26T22:00:00Z", // Wednesday's first
        "2026-11-27T14:00:00Z, 2026-11-30T22:00:00Z", // Friday
        "2026-11-28T03:59:59Z, 2026-11-30T22:00:00Z",
        "2026-11-28T14:00:00Z, 2026-11-30T22:00:00Z", // Saturday
        "2026-12-24T14:00:00Z, 2026-12-28T22:00:00Z", // before a holiday and a weekend
        "2026-12-31T21:59:59Z, 2027-01-04T22:00:00Z", // over the year's edge
        "2028-02-28T14:00:00Z, 2028-02-29T22:00:00Z",
        "2028-02-29T14:00:00Z, 2028-03-01T22:00:00Z"
    })
    @ReadAs("D-16")
    void whatIsOrderedCanBePaidUntilTheEndOfTheNextWorkingDay(Instant ordered, Instant end) {
        var days = new WorkingDays(WorkingDaysTest.BOOK.knownAt(ordered));

        AnyServer.everywhere(() -> assertThat(days.endOfNext(ordered)).isEqualTo(end));
    }

    @Test
    void aParameterHoldsFromTheFirstSecondOfItsDayToTheLastOfItsLast() {
        onEach(day -> {
            var book = ManualParameters.BOOK.with(new ParameterEntry(
                    ParameterNames.CALL_DETAIL_PAST_MONTH,
                    "15.00",
                    "BOB",
                    "operations",
                    day,
                    day,
                    Instant.parse("2026-01-02T12:00:00Z"),
                    "operations"));
            var first = day.atStartOfDay(ParameterBook.ZONE).toInstant();

            assertThat(price(book, first.minusSeconds(1))).isEqualTo(Money.of(12));
            assertThat(price(book, first)).isEqualTo(Money.of(15));
            assertThat(price(book, lastSecondOf(day))).isEqualTo(Money.of(15));
            assertThat(price(book, lastSecondOf(day).plusSeconds(1))).isEqualTo(Money.of(12));
        });
    }

    @Test
    void whatPeopleReadIsWrittenTheSameOnAnyServer() {
        AnyServer.everywhere(() -> {
            assertThat(SpanishFormat.date(LocalDate.of(2028, 2, 29))).isEqualTo("29/02/2028");
            assertThat(SpanishFormat.moment(Instant.parse("2027-01-01T03:59:59Z")))
                    .isEqualTo("31/12/2026 23:59");
            assertThat(SpanishFormat.money(Money.of("1234.5"))).isEqualTo("Bs 1.234,50");
            assertThat(LocalDate.of(2028, 2, 29)).hasToString("2028-02-29");
        });
    }

    private static void onEach(Consumer<LocalDate> check) {
        AnyServer.everywhere(() -> DAYS.forEach(check));
    }

    /** 23:59:59 in La Paz, four hours behind UTC. */
    private static Instant lastSecondOf(LocalDate day) {
        return Instant.parse(day.plusDays(1) + "T03:59:59Z");
    }

    private static Money price(ParameterBook book, Instant moment) {
        return book.knownAt(moment).money(ParameterNames.CALL_DETAIL_PAST_MONTH);
    }

    private static KnownOf suspending(Instant now) {
        return KnownOf.at(now).parameters(PARAMETERS).fact(SuspensionFacts.SUSPENSIONS, List.of());
    }

    private static List<String> unmet(AtTheCounter client, Instant at) {
        return AnnexContract.unmet(Annex2.ANNEX_2.assess(client.known(at, ManualParameters.BOOK)));
    }
}
