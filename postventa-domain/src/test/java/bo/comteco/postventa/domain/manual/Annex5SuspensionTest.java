package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.manual.Corner.AGENT;
import static bo.comteco.postventa.domain.manual.Corner.HOLDER;
import static bo.comteco.postventa.domain.manual.Corner.LEGAL_REPRESENTATIVE;
import static bo.comteco.postventa.domain.manual.Corner.REPRESENTATIVE;
import static bo.comteco.postventa.domain.manual.Lapse.lapse;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Annex 5, temporary suspension. */
class Annex5SuspensionTest extends AnnexContract {

    private static final List<String> ITEMS = List.of("5.1", "5.2", "5.5");
    private static final String LETTER = "carta con las fechas de corte y de reconexión";

    Annex5SuspensionTest() {
        super(Annex5.SUSPENSION);
    }

    @Override
    Map<Corner, List<String>> applying() {
        return Map.of(HOLDER, ITEMS, REPRESENTATIVE, ITEMS, LEGAL_REPRESENTATIVE, ITEMS, AGENT, ITEMS);
    }

    @Override
    Map<Corner, List<String>> asked() {
        var letter = List.of("suspension-letter");
        var both = List.of("signed-note", "suspension-letter");
        return Map.of(HOLDER, letter, REPRESENTATIVE, both, LEGAL_REPRESENTATIVE, letter, AGENT, both);
    }

    @Override
    List<Lapse> lapses() {
        return Stream.of(
                        Stream.of(Lapses.notHolder("5.1"), Lapses.noNote("5.1")),
                        letters(),
                        dates(),
                        Lapses.overdue("5.5"))
                .flatMap(lapses -> lapses)
                .toList();
    }

    private static Stream<Lapse> letters() {
        return Stream.of(
                lapse("no letter", client -> client.without(Attestations.SUSPENSION_LETTER), "5.2")
                        .missing(LETTER),
                lapse(
                                "no letter, so no dates either",
                                client -> client.without(Attestations.SUSPENSION_LETTER)
                                        .without(Annex5.LETTER_CUT, Annex5.LETTER_RECONNECTION),
                                "5.2")
                        .missing(LETTER),
                lapse(
                                "dates too far apart, and the letter was not seen",
                                client -> letter(client, "2026-12-01", "2027-04-02")
                                        .without(Attestations.SUSPENSION_LETTER),
                                "5.2")
                        .saying(
                                Message.of("unmet.both")
                                        .with(
                                                "first",
                                                Message.of("unmet.not-presented")
                                                        .with("papers", List.of(LETTER)))
                                        .with("second", tooLong("2026-12-01", "2027-04-02")),
                                Message.of("mend.both")
                                        .with(
                                                "first",
                                                Message.of("mend.bring-papers").with("papers", List.of(LETTER)))
                                        .with("second", shorter("2027-04-01"))));
    }

    private static Stream<Lapse> dates() {
        var noDates = Message.of("unmet.letter-without-dates");
        var withDates = Message.of("mend.letter-with-dates");
        return Stream.of(
                lapse("no day of cut", client -> client.without(Annex5.LETTER_CUT), "5.2")
                        .saying(noDates, withDates),
                lapse("no day of reconnection", client -> client.without(Annex5.LETTER_RECONNECTION), "5.2")
                        .saying(noDates, withDates),
                lapse("back on the day of the cut", client -> letter(client, "2026-12-01", "2026-12-01"), "5.2")
                        .saying(
                                Message.of("unmet.letter-ends-before-it-starts")
                                        .with("cut", LocalDate.of(2026, 12, 1))
                                        .with("reconnection", LocalDate.of(2026, 12, 1)),
                                withDates),
                lapse("four months and a day", client -> letter(client, "2026-12-01", "2027-04-02"), "5.2")
                        .saying(tooLong("2026-12-01", "2027-04-02"), shorter("2027-04-01")),
                lapse("a day past the end of February", client -> letter(client, "2026-10-31", "2027-03-01"), "5.2")
                        .saying(tooLong("2026-10-31", "2027-03-01"), shorter("2027-02-28")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 2027-04-01",
        "2026-12-01, 2026-12-02",
        "2026-10-31, 2027-02-28",
        "2027-10-31, 2028-02-29",
        "2026-10-30, 2027-02-28"
    })
    void fourCalendarMonthsAtMostClampedToTheMonthsEnd(String cut, String reconnection) {
        assertThat(letter(HOLDER.inOrder(), cut, reconnection)
                        .assessedBy(Annex5.SUSPENSION)
                        .isMet())
                .isTrue();
    }

    @Test
    @ReadAs("D-45")
    void aLetterDoesNotSayHowLongWithOneDateOrWithBothTheWrongWayRound() {
        var inOrder = HOLDER.inOrder();

        assertThat(unmet(inOrder.without(Annex5.LETTER_CUT).assessedBy(Annex5.SUSPENSION)))
                .containsExactly("5.2");
        assertThat(unmet(inOrder.without(Annex5.LETTER_RECONNECTION).assessedBy(Annex5.SUSPENSION)))
                .containsExactly("5.2");
        assertThat(unmet(letter(inOrder, "2027-01-15", "2026-12-01").assessedBy(Annex5.SUSPENSION)))
                .containsExactly("5.2");
    }

    @Test
    @ReadAs("D-32")
    void aRepresentativeOfSomebodyElseWithoutALetterIsToldBoth() {
        var assessment = AGENT.inOrder()
                .finding(ProductFacts.HOLDER, "CU-999")
                .without(Attestations.SIGNED_NOTE)
                .assessedBy(Annex5.SUSPENSION);

        assertThat(assessment.unmet())
                .singleElement()
                .extracting("verdict.reason.key")
                .isEqualTo("unmet.both");
    }

    @Test
    void billsDueTodayOrLaterDoNotCount() {
        assertThat(Lapses.owingWhatIsDueToday(HOLDER.inOrder())
                        .assessedBy(Annex5.SUSPENSION)
                        .isMet())
                .isTrue();
    }

    private static AtTheCounter letter(AtTheCounter client, String cut, String reconnection) {
        return client.showing(Annex5.LETTER_CUT, new Value.Date(LocalDate.parse(cut)))
                .showing(Annex5.LETTER_RECONNECTION, new Value.Date(LocalDate.parse(reconnection)));
    }

    private static Message tooLong(String cut, String reconnection) {
        return Message.of("unmet.suspension-too-long")
                .with("cut", LocalDate.parse(cut))
                .with("reconnection", LocalDate.parse(reconnection))
                .with("months", 4);
    }

    private static Message shorter(String latest) {
        return Message.of("mend.suspend-shorter").with("latest", LocalDate.parse(latest));
    }
}
