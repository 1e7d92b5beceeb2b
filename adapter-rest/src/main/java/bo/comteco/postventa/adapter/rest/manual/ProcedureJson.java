package bo.comteco.postventa.adapter.rest.manual;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A procedure as a table and a diagram. */
@Schema(name = "Procedure", description = "Un procedimiento del manual, como tabla y como diagrama")
record ProcedureJson(
        @Schema(example = "C") String code,

        String title,
        String edition,

        @Schema(description = "Si esta instalación puede realizarlo")
        boolean offered,

        List<NodeJson> nodes,

        @Schema(description = "El diagrama, en Mermaid") String mermaid,

        List<PolicyJson> requirements) {

    /** A row of the table. */
    @Schema(name = "Node", description = "Un paso del procedimiento")
    record NodeJson(
            String node,
            String number,
            String kind,
            String text,

            @Schema(description = "Los datos que captura") List<String> fields,

            @Schema(description = "Los hechos que consulta") List<String> facts,

            List<RouteJson> next) {}

    /** Where an outcome leads. */
    @Schema(name = "Route", description = "A dónde lleva un resultado: a un paso o a un final")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RouteJson(
            String outcome, @Nullable String node, @Nullable String ending) {}

    /** An annex. */
    @Schema(name = "Policy", description = "Los requisitos de un anexo")
    record PolicyJson(String name, String title, List<ItemJson> items) {}

    /** An item of an annex. */
    @Schema(name = "PolicyItem")
    record ItemJson(String id, String text, String source, String fulfilment, List<String> fields) {}
}
