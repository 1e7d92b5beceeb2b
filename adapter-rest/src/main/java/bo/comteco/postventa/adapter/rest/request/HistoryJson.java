package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.adapter.rest.json.ValueJson;
import bo.comteco.postventa.adapter.rest.request.RequestJson.CodeJson;
import bo.comteco.postventa.adapter.rest.request.RequestJson.FactJson;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that happened in a request, in order. */
@Schema(name = "History", description = "Todo lo que pasó en una solicitud, en orden, con lo que quedó sin efecto")
record HistoryJson(long number, List<EntryJson> entries) {

    /** One move. */
    @Schema(name = "HistoryEntry")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EntryJson(
            int seq,
            Instant at,
            String node,
            String number,
            String text,
            String actor,
            CodeJson act,
            @Nullable String outcome,
            Map<String, ValueJson> answers,
            List<FactJson> facts,

            @Schema(description = "El número del ingreso del que se informa") @Nullable Integer effect,

            @Nullable String note) {}
}
