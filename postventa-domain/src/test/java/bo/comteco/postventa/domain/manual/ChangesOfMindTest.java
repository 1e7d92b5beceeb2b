package bo.comteco.postventa.domain.manual;

import bo.comteco.postventa.domain.walk.ProcedureWalk;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The client leaves, and the adviser goes back, at every stop of every path. J has one stop and nothing before it. */
class ChangesOfMindTest {

    private static Stream<ProcedureWalk> procedures() {
        return Stream.of(
                SupplementaryServicesTest.WALK,
                PlanChangeTest.WALK,
                RelocationTest.WALK,
                TemporarySuspensionTest.WALK,
                TechnicalFaultTest.WALK,
                ClaimRegistrationTest.WALK,
                OutgoingCallDetailTest.WALK,
                MemberCreditReferralTest.WALK,
                WithdrawalTest.WALK);
    }

    @TestFactory
    Stream<DynamicTest> whereverTheClientLeavesNothingStaysBehind() {
        return procedures().flatMap(ProcedureWalk::everyLeaving);
    }

    @TestFactory
    Stream<DynamicTest> whereverTheAdviserGoesBackItComesToTheSame() {
        return procedures().flatMap(ProcedureWalk::everyGoingBack);
    }
}
