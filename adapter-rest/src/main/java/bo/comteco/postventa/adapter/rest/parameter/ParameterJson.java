package bo.comteco.postventa.adapter.rest.parameter;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A value of a parameter, as somebody set it. */
@Schema(name = "Parameter", description = "Un valor, con los días en que rige, quién lo fijó y por qué")
record ParameterJson(
        String name,
        String value,
        String unit,

        @Schema(description = "Dónde lo dice el manual, o por qué se fijó")
        String reason,

        LocalDate from,
        @Nullable LocalDate until,

        @Schema(description = "Desde cuándo lo toman las solicitudes que se abren")
        Instant recordedAt,

        String recordedBy) {}
