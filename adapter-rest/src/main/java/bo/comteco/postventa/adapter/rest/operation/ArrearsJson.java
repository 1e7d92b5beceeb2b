package bo.comteco.postventa.adapter.rest.operation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of what is owed. */
@Schema(name = "ArrearPage", description = "Una página de lo pendiente, la solicitud más antigua primero")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ArrearsJson(
        List<ArrearJson> arrears,

        @Schema(description = "El «after» de la página siguiente; falta en la última") @Nullable String next,

        @Schema(description = "Cuánto hay en todas las páginas, por sistema; sin los que no tienen nada pendiente")
        List<CountJson> counts) {

    /** How much is owed to a system. */
    @Schema(name = "ArrearCount", description = "Cuánto está pendiente en un sistema")
    record CountJson(
            @Schema(allowableValues = {"SMARTFLEX", "PAC", "QGIS", "CONSULTAS", "WHATSAPP"})
            String system,

            long owed) {}
}
