package bo.comteco.postventa.adapter.rest.sheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a procedure requires of somebody who comes in some capacity. */
@Schema(name = "RequirementSheet", description = "La hoja de requisitos de un procedimiento, para quien se presenta")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SheetJson(
        @Schema(example = "C") String procedure,

        String title,

        @Schema(description = "En qué calidad se presenta; dice también si por persona natural o jurídica")
        String applicant,

        @Schema(description = "Lo que se pide donde el procedimiento lo pregunta primero (D.1)") @Nullable String askedFor,

        @Schema(description = "La clase de producto; sin ella, lo de todas") @Nullable String kind,

        @Schema(description = "Los requisitos que corresponden, en el orden del anexo")
        List<ItemJson> items,

        @Schema(description = "Lo que se informa además: costo, lugar, plazo")
        List<String> notes) {

    /** A requirement that applies. */
    @Schema(name = "SheetItem", description = "Un requisito que corresponde")
    public record ItemJson(
            @Schema(example = "3.5") String id,
            String text,

            @Schema(description = "Anexo e ítem", example = "Anexo 3, ítem 5")
            String source,

            @Schema(
                    description = "Lo verifica un sistema, lo ve quien atiende, o se captura",
                    allowableValues = {"VERIFIED", "ATTESTED", "CAPTURED"})
            String fulfilment,

            @Schema(description = "Los sistemas que lo verifican")
            List<String> verifiedBy,

            @Schema(description = "Lo que hay que traer") List<String> papers,

            @Schema(description = "Lo que hay que saber decir")
            List<String> data) {}
}
