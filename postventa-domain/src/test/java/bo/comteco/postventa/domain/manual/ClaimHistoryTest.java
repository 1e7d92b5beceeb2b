package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.manual.ClaimRegistrationTest.closed;
import static bo.comteco.postventa.domain.manual.ClaimRegistrationTest.underWay;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.manual.ClaimFacts.Claim;
import bo.comteco.postventa.domain.manual.ClaimFacts.ClaimKind;
import bo.comteco.postventa.domain.manual.ClaimFacts.ClaimState;
import bo.comteco.postventa.domain.manual.ClaimHistory.EarlierClaim;
import bo.comteco.postventa.domain.manual.ClaimHistory.Resolution;
import bo.comteco.postventa.domain.walk.KnownOf;
import bo.comteco.postventa.domain.walk.ParametersOf;
import bo.comteco.postventa.domain.walk.ProcedureWalk;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimHistoryTest {

    @Test
    void aClaimUnderWayComesBeforeALaterClosedOne() {
        assertThat(ClaimHistory.clientsClaims(List.of(closed("R-2", 1), underWay("R-1", 30))))
                .extracting(Claim::number)
                .containsExactly("R-1", "R-2");
    }

    @Test
    void ofClaimsThatStandAlikeTheLatestComesFirst() {
        assertThat(ClaimHistory.clientsClaims(List.of(closed("R-1", 30), closed("R-2", 1), closed("R-3", 9))))
                .extracting(Claim::number)
                .containsExactly("R-2", "R-3", "R-1");
    }

    @Test
    @ReadAs("D-51")
    void d51AWithdrawnClaimIsAsIfThereWereNone() {
        var withdrawn = new Claim("R-1", ClaimKind.COMPLAINT, ClaimState.CANCELLED, Instant.EPOCH, "Nada", null);

        assertThat(ClaimHistory.EARLIER_CLAIM.decide(knowing(Duration.ZERO, withdrawn)))
                .isEqualTo(EarlierClaim.NONE);
    }

    @Test
    void aClaimExactlyAsOldAsItsResolutionTimeIsInTime() {
        var known = knowing(Duration.ZERO, underWay("R-1", 10));

        assertThat(ClaimHistory.CLAIM_RESOLUTION.decide(known)).isEqualTo(Resolution.IN_TIME);
    }

    @Test
    @ReadAs("D-24")
    void aSecondLaterItIsOverdue() {
        var known = knowing(Duration.ofSeconds(1), underWay("R-1", 10));

        assertThat(ClaimHistory.CLAIM_RESOLUTION.decide(known)).isEqualTo(Resolution.OVERDUE);
    }

    private static Known knowing(Duration later, Claim... claims) {
        return KnownOf.at(ProcedureWalk.MORNING.plus(later))
                .parameters(ParametersOf.values("claim-resolution-time", "P10D"))
                .fact(ClaimFacts.CLAIMS, List.of(claims))
                .known();
    }
}
