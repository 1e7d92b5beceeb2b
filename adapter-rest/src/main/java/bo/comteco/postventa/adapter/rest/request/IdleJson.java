package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.adapter.rest.request.SearchJson.FoundJson;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of requests that are about to end by themselves. */
@Schema(name = "IdlePage", description = "Una página de solicitudes que van a terminar solas")
@JsonInclude(JsonInclude.Include.NON_NULL)
record IdleJson(
        List<EndingJson> requests,

        @Schema(description = "El «after» de la página siguiente; falta en la última") @Nullable PlaceJson next) {

    /** A request and when it ends. */
    @Schema(name = "IdleRequest")
    record EndingJson(
            FoundJson request,

            @Schema(description = "Cuándo termina sola, si nadie la mueve")
            Instant endsAt) {}

    /** Where the next page starts. */
    @Schema(name = "IdleNext")
    record PlaceJson(LocalDate since, long number) {}
}
