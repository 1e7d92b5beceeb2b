package bo.comteco.postventa.adapter.rest.openapi;

import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** Adds to each operation the problems it answers with, by status. */
final class ProblemResponses implements OperationCustomizer {

    private static final List<ProblemType> EVERYWHERE = List.of(
            ProblemType.UNAUTHENTICATED, ProblemType.DENIED, ProblemType.NOT_ACCEPTABLE, ProblemType.INTERNAL_ERROR);
    private static final List<ProblemType> WITH_BODY = List.of(
            ProblemType.MALFORMED_JSON,
            ProblemType.INVALID_BODY,
            ProblemType.BODY_TOO_LARGE,
            ProblemType.UNSUPPORTED_MEDIA_TYPE);
    private static final List<ProblemType> WITH_KEY =
            List.of(ProblemType.IDEMPOTENCY_KEY_MISSING, ProblemType.IDEMPOTENCY_KEY_INVALID, ProblemType.KEY_REUSED);
    private static final List<ProblemType> WITH_VERSION =
            List.of(ProblemType.VERSION_MISSING, ProblemType.VERSION_INVALID, ProblemType.MOVED_ON);

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        var byStatus = new TreeMap<Integer, Set<ProblemType>>();
        for (var type : types(operation, method)) {
            byStatus.computeIfAbsent(type.status().value(), status -> EnumSet.noneOf(ProblemType.class))
                    .add(type);
        }
        byStatus.forEach(
                (status, types) -> operation.getResponses().addApiResponse(status.toString(), response(types)));
        return operation;
    }

    private static Set<ProblemType> types(Operation operation, HandlerMethod method) {
        var types = EnumSet.copyOf(EVERYWHERE);
        if (operation.getRequestBody() != null) {
            types.addAll(WITH_BODY);
        }
        if (takes(operation, "Idempotency-Key")) {
            types.addAll(WITH_KEY);
        }
        if (takes(operation, "If-Match")) {
            types.addAll(WITH_VERSION);
        }
        AnnotatedElementUtils.findAllMergedAnnotations(method.getMethod(), Problems.class)
                .forEach(annotation -> types.addAll(List.of(annotation.value())));
        return types;
    }

    private static boolean takes(Operation operation, String header) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> header.equals(parameter.getName()));
    }

    private static ApiResponse response(Set<ProblemType> types) {
        var description = types.stream()
                .map(type -> "`" + type.uri() + "`: " + type.title() + ".")
                .collect(Collectors.joining("\n\n"));
        var response = new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType()
                                        .schema(new Schema<>().$ref("#/components/schemas/" + ProblemSchema.NAME))));
        if (types.contains(ProblemType.STILL_WAITING) || types.contains(ProblemType.SYSTEM_SILENT)) {
            response.addHeaderObject("Retry-After", header("integer", "En cuántos segundos volver a intentarlo"));
        }
        if (types.contains(ProblemType.MOVED_ON)) {
            response.addHeaderObject("ETag", header("string", "La versión actual de la solicitud, entre comillas"));
        }
        return response;
    }

    private static Header header(String type, String description) {
        return new Header().description(description).schema(ProblemSchema.typed(type, null));
    }
}
