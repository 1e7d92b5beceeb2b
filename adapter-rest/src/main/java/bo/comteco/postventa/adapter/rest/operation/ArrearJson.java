package bo.comteco.postventa.adapter.rest.operation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that a request owes to another system. */
@Schema(name = "Arrear", description = "Algo que una solicitud debe ingresar en otro sistema y aún no se hizo")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ArrearJson(
        @Schema(description = "El número de la solicitud") long request,

        @Schema(description = "El número de lo pendiente, en su solicitud")
        int effect,

        @Schema(description = "Con qué clave lo conoce el otro sistema")
        String key,

        @Schema(description = "El paso que lo ingresa") String node,

        @Schema(description = "El número del paso en el manual")
        String number,

        String kind,

        @Schema(description = "Qué es, en palabras") String text,

        @Schema(allowableValues = {"SMARTFLEX", "PAC", "QGIS", "CONSULTAS", "WHATSAPP"})
        String system,

        StandingJson state,

        @Schema(description = "Si todavía se quiere; si no, solo se busca, para deshacerlo")
        boolean wanted,

        @Schema(description = "Cuántas veces se intentó") int attempts,

        @Schema(description = "Qué pasó la última vez, para quien opera") @Nullable String trouble,

        @Schema(description = "Los números que el otro sistema tiene con su clave, si son varios; falta si no")
        @Nullable List<String> found,

        @Schema(description = "Cuándo se intenta de nuevo; falta si no se intenta solo, o se está intentando") @Nullable Instant nextAttempt,

        @Schema(description = "Alguien lo está intentando, hasta este momento como máximo; falta si nadie") @Nullable Instant heldUntil,

        @Schema(description = "La solicitud") String href) {}
