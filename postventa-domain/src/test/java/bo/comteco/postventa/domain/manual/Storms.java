package bo.comteco.postventa.domain.manual;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Evidence;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.walk.ProcedureWalk;
import bo.comteco.postventa.domain.walk.Repertoire;
import bo.comteco.postventa.domain.walk.Subjects;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What may be said, shown and found under each of the ten procedures: what its walk knows, for whoever may come. */
final class Storms {

    private Storms() {}

    static Repertoire of(ProcedureCode code) {
        var walked = switch (code) {
            case A -> SupplementaryServicesTest.WALK;
            case B -> PlanChangeTest.WALK;
            case C -> RelocationTest.WALK;
            case D -> TemporarySuspensionTest.WALK;
            case E -> TechnicalFaultTest.WALK;
            case F -> ClaimRegistrationTest.WALK;
            case G -> OutgoingCallDetailTest.WALK;
            case H -> MemberCreditReferralTest.WALK;
            case I -> WithdrawalTest.WALK;
            case J -> LegalMattersTest.WALK;
        };
        return anybody(walked.repertoire());
    }

    static Procedure definition(ProcedureCode code) {
        return ManualEdition.REVISION_3.procedure(code);
    }

    /** The same for a procedure of a test's. */
    static Repertoire of(ProcedureWalk walk) {
        return anybody(walk.repertoire());
    }

    private static Repertoire anybody(Repertoire walked) {
        boolean ofProduct = walked.subjects().get(0).findProduct().isPresent();
        return Stream.of(
                        Subjects.aHolder(),
                        Subjects.aRepresentative(),
                        Subjects.aLegalRepresentative(),
                        Subjects.anAgent())
                .map(subject -> ofProduct ? subject : Subjects.withoutProduct(subject))
                .reduce(walked.shown(papers()), Repertoire::comes, (one, other) -> other);
    }

    /** All that any annex asks for, and reports from outside that speak for the client or against. */
    private static Answers papers() {
        return AtTheCounter.inOrder(Subjects.aHolder())
                .answers()
                .with("infocred-report", new Evidence("IN-7", LocalDate.of(2026, 3, 1)))
                .with("infocred-debt", new Value.Choice("NO"))
                .with("infocred-guarantor-debt", new Value.Choice("NO"));
    }

    static List<ProcedureCode> all() {
        return List.of(ProcedureCode.values());
    }
}
