package bo.comteco.postventa.adapter.rest.visit;

import bo.comteco.postventa.adapter.rest.json.ValueJson;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A visit. */
@Schema(name = "Visit", description = "Una atención: un cliente, quien se presenta, un asesor, una vez")
record VisitJson(
        String id,
        CustomerJson customer,
        ApplicantJson applicant,
        String office,
        String adviser,
        Instant at,

        @Schema(description = "Lo visto hasta ahora, que sirve a toda solicitud de esta atención")
        Map<String, ValueJson> evidence,

        @Schema(description = "Sus solicitudes, en el orden en que se abrieron")
        List<VisitRequestJson> requests,

        @Schema(description = "Dónde están los productos del cliente")
        String products) {

    /** The customer as Smartflex knows it. */
    @Schema(name = "Customer", description = "El cliente, como lo conoce Smartflex")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CustomerJson(
            String id,

            @Schema(allowableValues = {"NATURAL", "LEGAL"}) String kind,

            String name,
            String identification,
            @Nullable String telephone) {}

    /** A request of it, as it stands. */
    @Schema(name = "VisitRequest", description = "Una solicitud de la atención, como está")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VisitRequestJson(
            long number,
            String procedure,

            @Schema(description = "El paso en que está") String node,

            @Schema(description = "Cómo terminó; falta mientras está abierta") @Nullable String ending,

            @Schema(description = "A quién espera") List<String> waitsFor,

            @Nullable String product,
            Instant openedAt,
            String href) {}

    /** Who stands at the counter. */
    @Schema(name = "Applicant", description = "Quien se presenta")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ApplicantJson(
            @Schema(allowableValues = {"HOLDER", "REPRESENTATIVE", "LEGAL_REPRESENTATIVE", "AGENT"})
            String role,

            String name,
            @Nullable String identity) {}
}
