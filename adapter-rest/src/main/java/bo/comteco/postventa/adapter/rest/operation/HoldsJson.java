package bo.comteco.postventa.adapter.rest.operation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds of systems. */
@Schema(name = "SystemHolds", description = "Qué sistemas detuvo operaciones, lo último primero")
record HoldsJson(List<HoldJson> holds) {

    /** That operators hold a system, or held it. */
    @Schema(name = "SystemHold", description = "Un sistema detenido: no se ingresa nada en él")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HoldJson(
            @Schema(allowableValues = {"SMARTFLEX", "PAC", "WHATSAPP"})
            String system,

            String title,
            String by,
            Instant since,
            String reason,

            @Schema(description = "Falta mientras está detenido") @Nullable ReleaseJson release) {}

    /** How a hold ended. */
    @Schema(name = "SystemRelease", description = "Quién lo liberó, cuándo y por qué")
    record ReleaseJson(String by, Instant at, String reason) {}
}
