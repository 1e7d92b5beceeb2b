package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.manual.OutgoingCallDetailTest.TWELVE;
import static bo.comteco.postventa.domain.manual.OutgoingCallDetailTest.months;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.manual.CallDetailCost.Cost;
import bo.comteco.postventa.domain.walk.KnownOf;
import bo.comteco.postventa.domain.walk.ProcedureWalk;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CallDetailCostTest {

    @Test
    void theCurrentMonthIsThatOfTheOpening() {
        var nextMonth = KnownOf.at(ProcedureWalk.MORNING.plus(Duration.ofDays(30)))
                .parameters(TWELVE)
                .answers(months("2026-03", "2026-02"))
                .known();

        assertThat(CallDetailCost.of(nextMonth)).isEqualTo(Money.of(12));
    }

    @Test
    void theMonthOfTheOpeningIsThatOfTheOffices() {
        var lastEvening = Instant.parse("2026-04-01T03:00:00Z");

        var known = KnownOf.at(lastEvening)
                .openedAt(lastEvening)
                .parameters(TWELVE)
                .answers(months("2026-03"))
                .known();

        assertThat(CallDetailCost.COST.decide(known)).isEqualTo(Cost.NOTHING_TO_PAY);
    }
}
