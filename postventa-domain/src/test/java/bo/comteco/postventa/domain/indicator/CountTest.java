package bo.comteco.postventa.domain.indicator;

import static bo.comteco.postventa.domain.indicator.Figure.Standing.ACCEPTED;
import static bo.comteco.postventa.domain.indicator.Figure.Standing.OBSERVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import bo.comteco.postventa.domain.manual.ReadAs;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTest {

    private static final BigDecimal EFFECTIVE = new BigDecimal("98");

    @Test
    @ReadAs("D-27")
    void theOfficialFigureCountsAllRequestsAndTheOtherReadingLeavesOutWhatWasRefused() {
        var day = new Count(50, 40, 38, 8);

        assertThat(day.effectiveness().percent()).contains(new BigDecimal("80.00"));
        assertThat(day.timeliness().percent()).contains(new BigDecimal("76.00"));
        assertThat(day.withoutRefused().effectiveness().percent()).contains(new BigDecimal("95.24"));
        assertThat(day.withoutRefused().timeliness().percent()).contains(new BigDecimal("90.48"));
    }

    @ParameterizedTest
    @CsvSource({"98, 100, OBSERVED", "97, 100, OBSERVED", "99, 100, ACCEPTED", "980001, 1000000, ACCEPTED"})
    @ReadAs("D-09")
    void exactlyAtTheThresholdIsObserved(long part, long whole, Figure.Standing standing) {
        assertThat(new Figure(part, whole).standing(EFFECTIVE)).contains(standing);
    }

    @Test
    @ReadAs("D-09")
    void ninetyFivePerCentInTimeIsObservedAndALittleMoreIsNot() {
        var threshold = new BigDecimal("95");

        assertThat(new Figure(19, 20).standing(threshold)).contains(OBSERVED);
        assertThat(new Figure(9501, 10000).standing(threshold)).contains(ACCEPTED);
    }

    @Test
    void aDayWithoutRequestsHasNoFigure() {
        assertThat(Count.NONE.effectiveness().percent()).isEmpty();
        assertThat(Count.NONE.timeliness().standing(EFFECTIVE)).isEmpty();
    }

    @Test
    void whatIsShownIsRoundedAndWhatIsJudgedIsNot() {
        var justBelow = new Figure(979_999, 1_000_000);

        assertThat(justBelow.percent()).contains(new BigDecimal("98.00"));
        assertThat(justBelow.standing(EFFECTIVE)).contains(OBSERVED);
    }

    @Test
    void daysAddUp() {
        assertThat(new Count(3, 2, 1, 1).plus(new Count(5, 1, 1, 0))).isEqualTo(new Count(8, 3, 2, 1));
        assertThat(Count.NONE.plus(new Count(3, 2, 1, 1))).isEqualTo(new Count(3, 2, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 2, 0", "2, 1, 0, 2", "1, 0, 0, -1", "1, 0, -1, 0", "1, 2, 1, 0"})
    void aPartIsNotLargerThanTheWhole(long total, long attended, long inTime, long refused) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Count(total, attended, inTime, refused));
    }

    @Test
    void aPartMayBeTheWhole() {
        assertThat(new Count(2, 2, 2, 0).timeliness().percent()).contains(new BigDecimal("100.00"));
        assertThat(new Count(2, 0, 0, 2).withoutRefused()).isEqualTo(Count.NONE);
    }
}
