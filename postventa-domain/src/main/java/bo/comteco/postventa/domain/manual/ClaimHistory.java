package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.procedure.Rule.rule;

import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.manual.ClaimFacts.Claim;
import bo.comteco.postventa.domain.manual.ClaimFacts.ClaimKind;
import bo.comteco.postventa.domain.manual.ClaimFacts.ClaimState;
import bo.comteco.postventa.domain.procedure.Rule;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What F.2 to F.5 decide from the claims and faults of a product. */
final class ClaimHistory {

    enum FaultUnderWay {
        FAULT,
        NO_FAULT
    }

    enum EarlierClaim {
        FOUND,
        NONE
    }

    enum Progress {
        CLOSED,
        UNDER_WAY
    }

    enum Resolution {
        IN_TIME,
        OVERDUE
    }

    /** F.2: a fault under way is shown, and does not stop the claim. */
    static final Rule<FaultUnderWay> FAULT_UNDER_WAY = rule(
            "FAULT_UNDER_WAY",
            FaultUnderWay.class,
            known -> known.fact(ClaimFacts.OPEN_FAULTS).isEmpty() ? FaultUnderWay.NO_FAULT : FaultUnderWay.FAULT,
            ClaimFacts.OPEN_FAULTS);

    /** F.3: whether there is a claim that the client may come about. */
    static final Rule<EarlierClaim> EARLIER_CLAIM = rule(
            "EARLIER_CLAIM",
            EarlierClaim.class,
            known -> firstOf(known.fact(ClaimFacts.CLAIMS)).isPresent() ? EarlierClaim.FOUND : EarlierClaim.NONE,
            ClaimFacts.CLAIMS);

    /** F.3: whether BOI has resolved that claim. */
    static final Rule<Progress> CLAIM_PROGRESS = rule(
            "CLAIM_PROGRESS",
            Progress.class,
            known -> earlierClaim(known).state() == ClaimState.CLOSED ? Progress.CLOSED : Progress.UNDER_WAY,
            ClaimFacts.CLAIMS);

    /** F.5: whether BOI takes longer than it may (D-24). A claim exactly as old as that is in time. */
    static final Rule<Resolution> CLAIM_RESOLUTION =
            rule("CLAIM_RESOLUTION", Resolution.class, ClaimHistory::resolution, ClaimFacts.CLAIMS);

    private ClaimHistory() {}

    /** The claim that F.3 asks about: under way before closed, then the latest. */
    static Claim earlierClaim(Known known) {
        return firstOf(known.fact(ClaimFacts.CLAIMS)).orElseThrow();
    }

    /** The client's own claims, that one first; C.5's adjustments and what was withdrawn do not count. */
    static List<Claim> clientsClaims(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.kind() != ClaimKind.ADJUSTMENT && claim.state() != ClaimState.CANCELLED)
                .sorted(Comparator.comparing(Claim::state)
                        .thenComparing(Claim::registeredAt, Comparator.reverseOrder())
                        .thenComparing(Claim::number))
                .toList();
    }

    private static Optional<Claim> firstOf(List<Claim> claims) {
        return clientsClaims(claims).stream().findFirst();
    }

    private static Resolution resolution(Known known) {
        var registeredAt = earlierClaim(known).registeredAt();
        return known.parameters()
                .findDuration(ParameterNames.CLAIM_RESOLUTION_TIME)
                .filter(time -> Duration.between(registeredAt, known.at()).compareTo(time) > 0)
                .map(time -> Resolution.OVERDUE)
                .orElse(Resolution.IN_TIME);
    }
}
