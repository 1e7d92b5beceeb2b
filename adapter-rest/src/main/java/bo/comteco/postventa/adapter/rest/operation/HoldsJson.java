package bo.comteco.postventa.adapter.rest.operation;

import bo.comteco.postventa.application.driven.SystemHolds.Hold;
import bo.comteco.postventa.application.driven.SystemHolds.Release;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds of systems. */
@Schema(name = "SystemHolds", description = "Qué sistemas detuvo operaciones, lo último primero")
record HoldsJson(List<HoldJson> holds) {

    static HoldsJson of(List<Hold> holds) {
        return new HoldsJson(holds.stream().map(HoldJson::of).toList());
    }

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

            @Schema(description = "Falta mientras está detenido") @Nullable ReleaseJson release) {

        private static HoldJson of(Hold hold) {
            return new HoldJson(
                    hold.system().name(),
                    hold.system().title(),
                    hold.by(),
                    hold.since(),
                    hold.reason(),
                    hold.findRelease().map(ReleaseJson::of).orElse(null));
        }
    }

    /** How a hold ended. */
    @Schema(name = "SystemRelease", description = "Quién lo liberó, cuándo y por qué")
    record ReleaseJson(String by, Instant at, String reason) {

        private static ReleaseJson of(Release release) {
            return new ReleaseJson(release.by(), release.at(), release.reason());
        }
    }
}
