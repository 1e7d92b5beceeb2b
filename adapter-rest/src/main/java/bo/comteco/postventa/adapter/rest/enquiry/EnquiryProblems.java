package bo.comteco.postventa.adapter.rest.enquiry;

import bo.comteco.postventa.adapter.rest.problem.ByVariant;
import bo.comteco.postventa.adapter.rest.problem.CommonProblems;
import bo.comteco.postventa.adapter.rest.problem.Problem;
import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import bo.comteco.postventa.adapter.rest.problem.WrongMember;
import bo.comteco.postventa.application.driving.EnquiryAnswer;
import bo.comteco.postventa.application.driving.EnquiryAnswer.AlreadyTurned;
import bo.comteco.postventa.application.driving.EnquiryAnswer.Denied;
import bo.comteco.postventa.application.driving.EnquiryAnswer.MovedOn;
import bo.comteco.postventa.application.driving.EnquiryAnswer.NotNamed;
import bo.comteco.postventa.application.driving.EnquiryAnswer.NotProposed;
import bo.comteco.postventa.application.driving.EnquiryAnswer.RoleDoesNotFit;
import bo.comteco.postventa.application.driving.EnquiryAnswer.Shown;
import bo.comteco.postventa.application.driving.EnquiryAnswer.UnknownEnquiry;
import bo.comteco.postventa.application.driving.EnquiryAnswer.UnknownProduct;
import bo.comteco.postventa.application.driving.EnquiryAnswer.UnknownWish;
import java.util.List;

/** What enquiries are refused for, as problems. */
final class EnquiryProblems {

    private final ByVariant<EnquiryAnswer, Problem> problems = ByVariant.<EnquiryAnswer, Problem>of(EnquiryAnswer.class)
            .when(Shown.class, shown -> {
                throw new IllegalStateException("an enquiry that is shown is no problem");
            })
            .when(Denied.class, denied -> CommonProblems.denied())
            .when(
                    UnknownEnquiry.class,
                    unknown -> Problem.of(ProblemType.UNKNOWN_ENQUIRY, "No existe una consulta con ese número."))
            .when(
                    UnknownWish.class,
                    unknown -> wrong(
                            ProblemType.UNKNOWN_WISH,
                            "Elija lo que el cliente quiere de la lista.",
                            "#/wish",
                            "No está en la lista."))
            .when(
                    UnknownProduct.class,
                    unknown -> wrong(
                            ProblemType.UNKNOWN_PRODUCT,
                            "El producto indicado no existe. Revíselo, o indique solo su clase.",
                            "#/product",
                            "No hay un producto con este código."))
            .when(
                    RoleDoesNotFit.class,
                    role -> wrong(
                            ProblemType.ROLE_DOES_NOT_FIT,
                            "El cliente es conocido, y esa calidad corresponde a la otra clase de persona.",
                            "#/role",
                            "No corresponde a este cliente."))
            .when(
                    NotProposed.class,
                    not -> wrong(
                            ProblemType.PROCEDURE_NOT_PROPOSED,
                            "Elija uno de los procedimientos que atienden lo que el cliente quiere.",
                            "#/procedure",
                            "No atiende lo que el cliente quiere."))
            .when(
                    NotNamed.class,
                    not -> Problem.of(
                            ProblemType.PROCEDURE_NOT_NAMED,
                            "Elija primero el procedimiento que atiende lo que el cliente quiere. Si lo atiende otro"
                                    + " manual, infórmelo y termine la consulta."))
            .when(AlreadyTurned.class, EnquiryProblems::turned)
            .when(
                    MovedOn.class,
                    moved -> Problem.of(
                            ProblemType.ENQUIRY_MOVED_ON,
                            "Otra persona cambió la consulta mientras tanto. Véala de nuevo y repita."))
            .complete();

    Problem problem(EnquiryAnswer answer) {
        return problems.apply(answer);
    }

    private static Problem turned(AlreadyTurned answer) {
        return Problem.of(
                        ProblemType.ENQUIRY_TURNED,
                        "La consulta ya se convirtió en la solicitud " + answer.request()
                                + ". Para otro producto, abra otra solicitud en la misma atención.")
                .with("request", answer.request());
    }

    static Problem wrong(ProblemType type, String detail, String pointer, String error) {
        return Problem.of(type, detail).with("errors", List.of(new WrongMember(pointer, error)));
    }
}
