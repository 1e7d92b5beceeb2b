package bo.comteco.postventa.domain.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.manual.ManualParameters;
import bo.comteco.postventa.domain.manual.ParameterNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueUnitTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BOB | 146.28
            BOB | 0
            TIMES | 1
            MONTHS | 4
            DAYS | 10
            HOURS | 48
            DURATION | PT15M
            DURATION | P30D
            TIME | 18:00
            PERCENT | 97.5
            PERCENT | 100
            OFFICE | CENTRAL
            DAYS_OF_A_YEAR | 2027-01-01
            DAYS_OF_A_YEAR | 2027-01-01, 2027-02-15
            """)
    void readsWhatIsWrittenAsItIs(ValueUnit unit, String value) {
        assertThat(unit.reads(value)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BOB | 146,28
            BOB | -1
            BOB | 1.234
            TIMES | 0
            MONTHS | four
            HOURS | 1.5
            DURATION | 15 minutes
            DURATION | PT0S
            DURATION | -PT1H
            TIME | 24:00
            TIME | 6 pm
            PERCENT | 100.1
            PERCENT | 98%
            OFFICE | two words
            DAYS_OF_A_YEAR | 2027-02-29
            DAYS_OF_A_YEAR | 2027-01-01,
            """)
    void readsNothingElse(ValueUnit unit, String value) {
        assertThat(unit.reads(value)).isFalse();
    }

    @Test
    void everyValueOfTheManualIsWrittenAsItsUnitIs() {
        assertThat(ManualParameters.BOOK.entries()).allSatisfy(entry -> {
            var unit = ParameterNames.unitOf(entry.name()).orElseThrow();
            assertThat(entry.unit()).isEqualTo(unit.written());
            assertThat(unit.reads(entry.value())).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"relocation-fee.dth", "equipment-cost.modem", "holidays.2027", "claim-resolution-time"})
    void whatOperationsSetFirstIsKnownToo(String name) {
        assertThat(ParameterNames.unitOf(name)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"relocation-fee", "relocation-fee.", "relocation-fee.boat", "holidays.27", "fee", ""})
    void whatTheManualDoesNotKnowHasNoUnit(String name) {
        assertThat(ParameterNames.unitOf(name)).isEmpty();
    }
}
