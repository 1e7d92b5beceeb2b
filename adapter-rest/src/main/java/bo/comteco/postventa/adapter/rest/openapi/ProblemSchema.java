package bo.comteco.postventa.adapter.rest.openapi;

import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Problem details (RFC 9457) as a schema, with every member that any kind brings. */
final class ProblemSchema {

    static final String NAME = "Problem";

    private ProblemSchema() {}

    static Schema<Object> schema() {
        var type = text("El tipo de problema; estable");
        type.setEnum(Arrays.stream(ProblemType.values())
                .<Object>map(kind -> kind.uri().toString())
                .toList());
        var problem = typed("object", "Un problema, según RFC 9457, en español");
        problem.addProperty("type", type)
                .addProperty("title", text("Qué pasa, igual para todo problema de este tipo"))
                .addProperty("status", number("El estado HTTP"))
                .addProperty("detail", text("Qué pasó esta vez, y cómo se remedia"))
                .addProperty("instance", text("La dirección a la que se llamó"))
                .addProperty("errors", errors())
                .addProperty("node", text("El paso del que se trata, o en el que está la solicitud"))
                .addProperty("version", number("La versión actual de la solicitud"))
                .addProperty("outcomes", texts("Las respuestas posibles"))
                .addProperty("systems", texts("Los sistemas que se esperan o que no responden"))
                .addProperty("other", number("El número de la otra solicitud abierta sobre el producto"))
                .addProperty("ending", text("Cómo terminó la solicitud"))
                .addProperty("effect", text("El ingreso del que se trata"))
                .addProperty("procedure", text("El procedimiento que no se ofrece"))
                .addProperty("role", text("La calidad que no corresponde"))
                .addProperty("line", number("La línea en que el JSON deja de serlo"))
                .addProperty("column", number("La columna en que el JSON deja de serlo"))
                .addProperty("error", text("El código con que sistemas halla un error interno"));
        problem.setRequired(List.of("type", "title", "status", "detail"));
        return problem;
    }

    private static Schema<Object> errors() {
        var error = typed("object", "Un dato que está mal");
        error.addProperty("pointer", text("Dónde, como fragmento de URI con un JSON Pointer: #/answers/mobile"))
                .addProperty("detail", text("Qué está mal, y cómo se corrige"));
        error.setRequired(List.of("pointer", "detail"));
        var errors = typed("array", "Cada dato que está mal");
        errors.setItems(error);
        return errors;
    }

    private static Schema<Object> text(String description) {
        return typed("string", description);
    }

    private static Schema<Object> number(String description) {
        var number = typed("integer", description);
        number.setFormat("int64");
        return number;
    }

    private static Schema<Object> texts(String description) {
        var texts = typed("array", description);
        texts.setItems(typed("string", null));
        return texts;
    }

    /** OpenAPI 3.1 has sets of types; the model's classes for single ones are those of 3.0. */
    static Schema<Object> typed(String type, @Nullable String description) {
        var schema = new Schema<Object>();
        schema.setTypes(Set.of(type));
        schema.setDescription(description);
        return schema;
    }
}
