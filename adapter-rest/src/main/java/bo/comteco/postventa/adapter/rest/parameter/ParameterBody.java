package bo.comteco.postventa.adapter.rest.parameter;

import bo.comteco.postventa.adapter.rest.json.JsonBody;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A value to set. */
@Schema(name = "ParameterSetting", description = "Un valor por fijar; las solicitudes abiertas conservan el suyo")
record ParameterBody(
        @Schema(example = "relocation-fee.dth", maxLength = 64)
        String name,

        @Schema(example = "120.00", maxLength = 4000) String value,

        @Schema(description = "Primer día en que rige, hoy o después")
        LocalDate from,

        @Schema(description = "Último día en que rige; sin él, hasta nuevo aviso") @Nullable LocalDate until,

        @Schema(description = "Por qué se fija", maxLength = 200)
        String reason) {

    static ParameterBody read(JsonBody body) {
        var members = body.members();
        var name = members.requiredText("name", 64);
        var value = members.requiredText("value", 4000);
        var from = members.requiredDate("from");
        var until = members.date("until");
        var reason = members.requiredText("reason", 200);
        members.done();
        return new ParameterBody(name, value, from, until, reason);
    }
}
