package bo.comteco.postventa.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.Telephone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanishFormatTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0               | Bs 0,00
                    0.05            | Bs 0,05
                    146.28          | Bs 146,28
                    1234.5          | Bs 1.234,50
                    -12.5           | Bs -12,50
                    999999999999.99 | Bs 999.999.999.999,99
                    """)
    void amountsAreWrittenWithAPointForThousandsAndAComma(String amount, String written) {
        assertThat(SpanishFormat.money(Money.of(amount))).isEqualTo(written);
    }

    @Test
    void theDayComesFirst() {
        assertThat(SpanishFormat.date(LocalDate.of(2026, 3, 4))).isEqualTo("04/03/2026");
    }

    @Test
    void theHourHasTwentyFour() {
        assertThat(SpanishFormat.moment(LocalDateTime.of(2026, 3, 4, 16, 5))).isEqualTo("04/03/2026 16:05");
    }

    @Test
    void momentsAreThoseOfTheClocksInBolivia() {
        assertThat(SpanishFormat.moment(Instant.parse("2026-11-25T02:05:59Z"))).isEqualTo("24/11/2026 22:05");
    }

    @ParameterizedTest
    @CsvSource({"70712345, 7071 2345", "60712345, 6071 2345", "44251234, 4 425 1234", "22123456, 2 212 3456"})
    void telephonesAreGroupedAndAFixedOneBeginsWithItsArea(String digits, String written) {
        assertThat(SpanishFormat.telephone(new Telephone(digits))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
                    internet                 | telefonía e internet
                    Internet                 | telefonía e Internet
                    índice                   | telefonía e índice
                    hijos                    | telefonía e hijos
                    «INFOCRED»               | telefonía e «INFOCRED»
                    hierro                   | telefonía y hierro
                    ión                      | telefonía y ión
                    ya                       | telefonía y ya
                    TV cable                 | telefonía y TV cable
                    4711                     | telefonía y 4711
                    """)
    void andIsEBeforeTheSoundI(String last, String joined) {
        assertThat(SpanishFormat.joined(List.of("telefonía", last))).isEqualTo(joined);
    }

    @Test
    void severalThingsAreJoinedByCommasAndOneAnd() {
        assertThat(SpanishFormat.joined(List.of())).isEmpty();
        assertThat(SpanishFormat.joined(List.of("a"))).isEqualTo("a");
        assertThat(SpanishFormat.joined(List.of("a", "b", "c"))).isEqualTo("a, b y c");
    }

    @Test
    void thingsThatHoldCommasAreJoinedBySemicolons() {
        assertThat(SpanishFormat.joined(List.of("a, de 1", "b", "c"))).isEqualTo("a, de 1; b; y c");
        assertThat(SpanishFormat.joined(List.of("Bs 1,50", "Bs 2,50"))).isEqualTo("Bs 1,50 y Bs 2,50");
    }
}
