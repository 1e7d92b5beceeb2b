package bo.comteco.postventa.adapter.rest.watch;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a promise stands that was made to a client. */
@Schema(name = "Watch", description = "Lo que se prometió a un cliente, y cómo va")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WatchJson(
        @Schema(description = "Para acusar recibo; falta en la vista de la solicitud") @Nullable Long id,

        long request,
        String promise,

        @Schema(description = "Lo prometido, en palabras") String text,

        @Schema(description = "El número con que Smartflex conoce lo ingresado")
        String number,

        @Nullable String product,
        String office,
        Instant since,

        @Schema(description = "Desde cuándo no se cumple, si no se cumplió antes; falta si no se dijo un plazo")
        @Nullable Instant due,

        @Schema(allowableValues = {"WATCHED", "KEPT", "BROKEN", "REPLACED"})
        String state,

        @Schema(description = "Por qué no se cumple, o por qué se cumplió tarde") @Nullable BreachJson breach,

        @Nullable AcknowledgementJson acknowledgement,
        String href) {

    /** Why a promise is broken. */
    @Schema(name = "Breach")
    public record BreachJson(String code, String text, Instant since) {}

    /** That a supervisor has seen it. */
    @Schema(name = "Acknowledgement", description = "Quién lo vio en Supervisión, y qué hace al respecto")
    public record AcknowledgementJson(String by, Instant at, String note) {}
}
