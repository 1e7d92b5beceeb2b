package bo.comteco.postventa.adapter.rest.visit;

import bo.comteco.postventa.adapter.rest.problem.ByVariant;
import bo.comteco.postventa.adapter.rest.problem.CommonProblems;
import bo.comteco.postventa.adapter.rest.problem.Problem;
import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import bo.comteco.postventa.adapter.rest.problem.WrongMember;
import bo.comteco.postventa.application.driving.LookAtProducts;
import bo.comteco.postventa.application.driving.OpenVisit;
import java.util.List;

/** What visits are refused for, as problems. */
public final class VisitProblems {

    private final ByVariant<OpenVisit.Answer, Problem> visits = ByVariant.<OpenVisit.Answer, Problem>of(
                    OpenVisit.Answer.class)
            .when(OpenVisit.Answer.Opened.class, opened -> {
                throw new IllegalStateException("a visit that is open is no problem");
            })
            .when(OpenVisit.Answer.UnknownCustomer.class, unknown -> unknownCustomer())
            .when(OpenVisit.Answer.RoleDoesNotFit.class, VisitProblems::role)
            .when(OpenVisit.Answer.ApplicantMissing.class, missing -> applicantMissing())
            .when(OpenVisit.Answer.Silent.class, silent -> CommonProblems.silent(silent.system()))
            .when(OpenVisit.Answer.Denied.class, denied -> CommonProblems.denied())
            .when(OpenVisit.Answer.UnknownVisit.class, unknown -> CommonProblems.unknownVisit())
            .complete();

    private final ByVariant<LookAtProducts.Answer, Problem> holdings = ByVariant.<LookAtProducts.Answer, Problem>of(
                    LookAtProducts.Answer.class)
            .when(LookAtProducts.Answer.Listed.class, listed -> {
                throw new IllegalStateException("products that are listed are no problem");
            })
            .when(LookAtProducts.Answer.Silent.class, silent -> CommonProblems.silent(silent.system()))
            .when(LookAtProducts.Answer.Denied.class, denied -> CommonProblems.denied())
            .when(LookAtProducts.Answer.UnknownVisit.class, unknown -> CommonProblems.unknownVisit())
            .complete();

    /** Why a visit is not opened or shown. */
    public Problem problem(OpenVisit.Answer answer) {
        return visits.apply(answer);
    }

    Problem problem(LookAtProducts.Answer answer) {
        return holdings.apply(answer);
    }

    private static Problem unknownCustomer() {
        return Problem.of(
                        ProblemType.UNKNOWN_CUSTOMER,
                        "Smartflex no conoce a ningún cliente con esa identificación. Revise el número en la cédula o el"
                                + " NIT.")
                .with("errors", List.of(new WrongMember("#/identification", "Ningún cliente la tiene.")));
    }

    private static Problem role(OpenVisit.Answer.RoleDoesNotFit answer) {
        return Problem.of(
                        ProblemType.ROLE_DOES_NOT_FIT,
                        "A una persona natural la atienden como titular (HOLDER) o por un tramitador (REPRESENTATIVE); a"
                                + " una persona jurídica, por su representante legal (LEGAL_REPRESENTATIVE) o un apoderado"
                                + " (AGENT).")
                .with("role", answer.role().name())
                .with("errors", List.of(new WrongMember("#/role", "No corresponde a este cliente.")));
    }

    private static Problem applicantMissing() {
        return Problem.of(
                        ProblemType.APPLICANT_MISSING,
                        "Quien se presenta no es el titular: indique su nombre en «applicantName».")
                .with("errors", List.of(new WrongMember("#/applicantName", "Falta el nombre de quien se presenta.")));
    }
}
