package bo.comteco.postventa.adapter.rest.problem;

import bo.comteco.postventa.application.driving.RequestAnswer;
import bo.comteco.postventa.application.driving.RequestAnswer.Denied;
import bo.comteco.postventa.application.driving.RequestAnswer.ForCashDesk;
import bo.comteco.postventa.application.driving.RequestAnswer.InHands;
import bo.comteco.postventa.application.driving.RequestAnswer.KeyReused;
import bo.comteco.postventa.application.driving.RequestAnswer.MovedOn;
import bo.comteco.postventa.application.driving.RequestAnswer.NotAmongFound;
import bo.comteco.postventa.application.driving.RequestAnswer.NotOffered;
import bo.comteco.postventa.application.driving.RequestAnswer.NotOwed;
import bo.comteco.postventa.application.driving.RequestAnswer.ProductBusy;
import bo.comteco.postventa.application.driving.RequestAnswer.ProductExpected;
import bo.comteco.postventa.application.driving.RequestAnswer.Refused;
import bo.comteco.postventa.application.driving.RequestAnswer.Shown;
import bo.comteco.postventa.application.driving.RequestAnswer.UnknownOffice;
import bo.comteco.postventa.application.driving.RequestAnswer.UnknownProduct;
import bo.comteco.postventa.application.driving.RequestAnswer.UnknownRequest;
import bo.comteco.postventa.application.driving.RequestAnswer.UnknownVisit;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * What a use case about a request gives back, as an answer over HTTP.
 *
 * <p>{@link MovedOn} is 412, whether it was seen at once or only when it was stored: in both cases the version that the
 * caller named in {@code If-Match} is not the current one, which the problem tells.
 */
public final class RequestAnswerProblems {

    private final ByVariant<RequestAnswer, Problem> problems;

    public RequestAnswerProblems(RefusalProblems refusals) {
        this.problems = ByVariant.<RequestAnswer, Problem>of(RequestAnswer.class)
                .when(Shown.class, shown -> {
                    throw new IllegalStateException("a request that is shown is no problem");
                })
                .when(
                        Refused.class,
                        refused -> refusals.problem(refused.refusal())
                                .with("version", refused.view().version()))
                .when(Denied.class, denied -> CommonProblems.denied())
                .when(UnknownRequest.class, unknown -> CommonProblems.unknownRequest())
                .when(UnknownVisit.class, unknown -> CommonProblems.unknownVisit())
                .when(UnknownOffice.class, unknown -> unknownOffice())
                .when(UnknownProduct.class, unknown -> unknownProduct())
                .when(ProductExpected.class, RequestAnswerProblems::product)
                .when(NotOffered.class, RequestAnswerProblems::notOffered)
                .when(MovedOn.class, RequestAnswerProblems::movedOn)
                .when(KeyReused.class, reused -> keyReused())
                .when(ProductBusy.class, RequestAnswerProblems::busy)
                .when(NotOwed.class, RequestAnswerProblems::notOwed)
                .when(InHands.class, RequestAnswerProblems::inHands)
                .when(ForCashDesk.class, RequestAnswerProblems::forCashDesk)
                .when(NotAmongFound.class, RequestAnswerProblems::notAmongFound)
                .complete();
    }

    /** The request as {@code shown} draws it, or the problem. */
    public <T> ResponseEntity<T> answer(RequestAnswer answer, Function<Shown, ResponseEntity<T>> shown) {
        return answer instanceof Shown done
                ? shown.apply(done)
                : problems.apply(answer).response();
    }

    private static Problem unknownOffice() {
        return Problem.of(ProblemType.UNKNOWN_OFFICE, "No hay una oficina con ese código. Revíselo y vuelva a enviar.")
                .with("errors", List.of(new WrongMember("#/office", "No hay una oficina con este código.")));
    }

    private static Problem unknownProduct() {
        return Problem.of(
                        ProblemType.UNKNOWN_PRODUCT,
                        "El producto indicado no existe. Elija uno de la lista de productos de la atención.")
                .with("errors", List.of(new WrongMember("#/product", "No hay un producto con este código.")));
    }

    private static Problem product(ProductExpected answer) {
        return answer.expected()
                ? Problem.of(
                                ProblemType.PRODUCT_EXPECTED,
                                "Este procedimiento trata de un producto: indique cuál en «product».")
                        .with("errors", List.of(new WrongMember("#/product", "Falta el producto.")))
                : Problem.of(
                                ProblemType.PRODUCT_NOT_EXPECTED,
                                "Este procedimiento no se abre sobre un producto: quite «product».")
                        .with("errors", List.of(new WrongMember("#/product", "Sobra el producto.")));
    }

    private static Problem notOffered(NotOffered answer) {
        return Problem.of(
                        ProblemType.NOT_OFFERED,
                        "Este procedimiento no puede realizarse en esta instalación: falta un sistema que necesita.")
                .with("procedure", answer.procedure());
    }

    private static Problem movedOn(MovedOn answer) {
        return Problem.of(
                        ProblemType.MOVED_ON,
                        "Otra persona o un sistema hizo avanzar la solicitud desde que usted la vio. Véala de nuevo y"
                                + " decida sobre la versión actual.")
                .with("version", answer.version())
                .header(HttpHeaders.ETAG, "\"" + answer.version() + "\"");
    }

    private static Problem keyReused() {
        return Problem.of(
                ProblemType.KEY_REUSED,
                "Con esta clave de idempotencia ya se pidió otra cosa. Genere un UUID nuevo para cada acción, y repita"
                        + " el mismo solo para repetir la misma.");
    }

    private static Problem notOwed(NotOwed answer) {
        return Problem.of(
                        ProblemType.EFFECT_NOT_OWED,
                        "La solicitud no tiene eso pendiente: ya se ingresó, se rechazó, o alguien decidió antes. Vea su"
                                + " historia.")
                .with("effect", answer.effect());
    }

    private static Problem inHands(InHands answer) {
        return Problem.of(
                        ProblemType.EFFECT_IN_HANDS,
                        "Se está intentando en este momento. Vea en qué queda; a más tardar en el momento indicado se podrá"
                                + " decidir.")
                .with("effect", answer.effect())
                .with("until", answer.until().toString());
    }

    private static Problem forCashDesk(ForCashDesk answer) {
        return Problem.of(
                        ProblemType.EFFECT_FOR_CASH_DESK,
                        "Lo que el cliente paga o recibe en caja lo resuelve un cajero, con su recibo.")
                .with("effect", answer.effect());
    }

    private static Problem notAmongFound(NotAmongFound answer) {
        return Problem.of(
                        ProblemType.EFFECT_FOUND_OTHERWISE,
                        "Con la clave de lo pendiente se encontraron " + String.join(", ", answer.found())
                                + ", y el número enviado no es ninguno de ellos. Revíselo en el otro sistema; si a pesar de"
                                + " eso es el que vale, envíelo de nuevo con «insist» en true.")
                .with("effect", answer.effect())
                .with("found", answer.found());
    }

    private static Problem busy(ProductBusy answer) {
        return Problem.of(
                        ProblemType.PRODUCT_BUSY,
                        "El producto tiene abierta la solicitud " + answer.other()
                                + ", que lo modifica. Termínela o desístala antes de abrir otra.")
                .with("other", answer.other());
    }
}
