package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.adapter.rest.request.RequestJson.CodeJson;
import bo.comteco.postventa.application.driven.Awaited;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of requests, newest first. */
@Schema(
        name = "SearchPage",
        description =
                "Una página de solicitudes, la más nueva primero; entre las abiertas, antes que todas las que vuelven de caja")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SearchJson(
        List<FoundJson> requests,

        @Schema(description = "El «below» de la página siguiente; falta en la última") @Nullable Long next) {

    /** A request in a list. */
    @Schema(name = "FoundRequest")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FoundJson(
            long number,
            String procedure,
            String node,
            @Nullable CodeJson ending,
            List<Awaited> waitsFor,
            String office,
            @Nullable String adviser,
            String customer,
            String customerName,
            @Nullable String product,
            Instant openedAt,
            Instant touchedAt,
            String href) {}
}
