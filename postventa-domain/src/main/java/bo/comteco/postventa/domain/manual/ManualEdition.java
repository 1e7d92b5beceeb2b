package bo.comteco.postventa.domain.manual;

import bo.comteco.postventa.domain.procedure.Edition;
import java.util.List;

/** The editions of the manual. */
public final class ManualEdition {

    /** Revision 3, approved in October 2022. */
    public static final Edition REVISION_3 = Edition.edition(
                    "GC-PRC-OPE-ASE-03/3",
                    List.of(
                            SupplementaryServices.PROCEDURE,
                            PlanChange.PROCEDURE,
                            Relocation.PROCEDURE,
                            TemporarySuspension.PROCEDURE,
                            TechnicalFault.PROCEDURE,
                            ClaimRegistration.PROCEDURE,
                            OutgoingCallDetail.PROCEDURE,
                            MemberCredit.PROCEDURE,
                            Withdrawal.PROCEDURE,
                            LegalMatters.PROCEDURE))
            .guidedBy(ManualGuidance.GUIDANCE);

    private ManualEdition() {}
}
