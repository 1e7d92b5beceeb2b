package bo.comteco.postventa.adapter.documents;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.common.Money;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationTest {

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
        assertThat(Notation.money(Money.of(amount))).isEqualTo(written);
    }

    @Test
    void theDayComesFirstAndTheHourHasTwentyFour() {
        assertThat(Notation.moment(LocalDateTime.of(2026, 3, 4, 16, 5))).isEqualTo("04/03/2026 16:05");
    }
}
