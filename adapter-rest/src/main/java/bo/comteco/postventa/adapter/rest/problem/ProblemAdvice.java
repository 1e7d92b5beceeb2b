package bo.comteco.postventa.adapter.rest.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * The one place where exceptions become problems: what a caller did wrong by its kind, and whatever should not happen as
 * a 500 that tells nothing but an id. That id stands in the log beside the exception's types and frames; their messages
 * do not, since they may repeat a client's data.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice
public final class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<Object> handle(ProblemException refused) {
        return refused.problem().response();
    }

    @ExceptionHandler
    ResponseEntity<Object> handle(Exception unexpected, HttpServletRequest request) {
        var id = UUID.randomUUID();
        LOG.error("error {} in {}", id, request.getMethod(), WithoutMessages.of(unexpected));
        return unexpected(id).response();
    }

    /** Every exception of Spring MVC comes through here with its status. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (status.is5xxServerError()) {
            var id = UUID.randomUUID();
            LOG.error("error {}", id, WithoutMessages.of(exception));
            return unexpected(id).response();
        }
        return FrameworkProblems.of(exception, status).response(headers);
    }

    private static Problem unexpected(UUID id) {
        return Problem.of(
                        ProblemType.INTERNAL_ERROR,
                        "Algo falló en el servicio. Si vuelve a ocurrir, avise a sistemas con el código de este error.")
                .with("error", id.toString());
    }
}
