package bo.comteco.postventa.adapter.rest.problem;

import java.util.stream.Collectors;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;

/** What Spring MVC refuses by itself, in Spanish. */
final class FrameworkProblems {

    private FrameworkProblems() {}

    static Problem of(Exception exception, HttpStatusCode status) {
        if (exception instanceof HttpRequestMethodNotSupportedException method) {
            var allowed = method.getSupportedHttpMethods();
            return Problem.of(
                    ProblemType.METHOD_NOT_ALLOWED,
                    "Esta dirección no admite ese método"
                            + (allowed == null
                                    ? "."
                                    : "; admite "
                                            + allowed.stream()
                                                    .map(Object::toString)
                                                    .sorted()
                                                    .collect(Collectors.joining(", "))
                                            + "."));
        }
        if (exception instanceof HttpMediaTypeNotSupportedException media
                && media.getSupportedMediaTypes().contains(MediaType.APPLICATION_PDF)) {
            return Problem.of(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "Envíe el archivo mismo, con Content-Type: application/pdf, image/jpeg o image/png.");
        }
        return of(status);
    }

    /** A status without more to say. */
    static Problem of(HttpStatusCode status) {
        return switch (status.value()) {
            case 401 -> Problem.of(ProblemType.UNAUTHENTICATED, "Envíe su usuario y su contraseña.");
            case 403 -> CommonProblems.denied();
            case 404 -> Problem.of(ProblemType.NOT_FOUND, "No hay ningún recurso en esta dirección.");
            case 405 -> Problem.of(ProblemType.METHOD_NOT_ALLOWED, "Esta dirección no admite ese método.");
            case 406 ->
                Problem.of(
                        ProblemType.NOT_ACCEPTABLE,
                        "Esta dirección responde application/json o, un documento, application/pdf.");
            case 413 -> Problem.of(ProblemType.BODY_TOO_LARGE, "El cuerpo es demasiado grande.");
            case 415 ->
                Problem.of(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE,
                        "Envíe el cuerpo como JSON, con Content-Type: application/json.");
            case 503 -> Problem.of(ProblemType.UNAVAILABLE, "El servicio no está disponible. Vuelva a intentarlo.");
            default ->
                status.is4xxClientError()
                        ? Problem.of(
                                ProblemType.BAD_REQUEST,
                                "La solicitud no se entiende: revise la dirección, los encabezados y el cuerpo.")
                        : Problem.of(ProblemType.INTERNAL_ERROR, "Algo falló en el servicio.");
        };
    }
}
