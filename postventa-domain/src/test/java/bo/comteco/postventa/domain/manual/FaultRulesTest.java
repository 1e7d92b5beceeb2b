package bo.comteco.postventa.domain.manual;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.manual.FaultFacts.Fault;
import bo.comteco.postventa.domain.manual.FaultFacts.FaultState;
import bo.comteco.postventa.domain.manual.FaultRules.Assignment;
import bo.comteco.postventa.domain.manual.FaultRules.LastFault;
import bo.comteco.postventa.domain.manual.FaultRules.Mending;
import bo.comteco.postventa.domain.walk.KnownOf;
import bo.comteco.postventa.domain.walk.ProcedureWalk;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultRulesTest {

    private static final Duration DAY = Duration.ofDays(1);

    @ParameterizedTest
    @CsvSource({
        "REGISTERED,      UNDER_WAY",
        "ASSIGNED,        UNDER_WAY",
        "IN_REPAIR,       UNDER_WAY",
        "CLOSED_UNSOLVED, UNSOLVED",
        "CLOSED_SOLVED,   SOLVED",
        "CANCELLED,       NONE"
    })
    void everyStateOfTheLastFaultHasItsWay(FaultState state, LastFault expected) {
        assertThat(FaultRules.LAST_FAULT.decide(knowing(state, DAY))).isEqualTo(expected);
    }

    @Test
    void aProductThatNeverHadAFaultHasNone() {
        var known = KnownOf.at(ProcedureWalk.MORNING)
                .fact(FaultFacts.LAST_FAULT, Optional.empty())
                .known();

        assertThat(FaultRules.LAST_FAULT.decide(known)).isEqualTo(LastFault.NONE);
    }

    @Test
    void aFaultExactlyAsOldAsTheTimeToMendIsInTime() {
        var twoDays = Duration.ofDays(2);

        assertThat(FaultRules.MENDING.decide(knowing(FaultState.ASSIGNED, twoDays)))
                .isEqualTo(Mending.IN_TIME);
        assertThat(FaultRules.MENDING.decide(knowing(FaultState.ASSIGNED, twoDays.plusSeconds(1))))
                .isEqualTo(Mending.OVERDUE);
    }

    @ParameterizedTest
    @CsvSource({"REGISTERED, UNASSIGNED", "ASSIGNED, ASSIGNED", "IN_REPAIR, ASSIGNED"})
    void aTechnicianIsThereFromTheAssignmentOn(FaultState state, Assignment expected) {
        assertThat(FaultRules.ASSIGNMENT.decide(knowing(state, DAY))).isEqualTo(expected);
    }

    private static Known knowing(FaultState state, Duration age) {
        var fault = new Fault("D-7", state, "Sin señal", ProcedureWalk.MORNING.minus(age), null);
        return KnownOf.at(ProcedureWalk.MORNING)
                .parameters(ManualParameters.BOOK.knownAt(ProcedureWalk.MORNING))
                .fact(FaultFacts.LAST_FAULT, Optional.of(fault))
                .known();
    }
}
