package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.adapter.rest.json.ValueJson;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The node at which a request stands. */
@Schema(name = "Step", description = "El paso en que está la solicitud")
@JsonInclude(JsonInclude.Include.NON_NULL)
record StepJson(
        @Schema(example = "C.7") String node,

        @Schema(description = "El número del manual", example = "C.7")
        String number,

        @Schema(description = "Las palabras del manual") String text,

        @Schema(
                allowableValues = {
                    "assess", "ask", "find", "capture", "enter", "tell", "pay", "print", "notify", "refer"
                })
        String kind,

        Instant since,

        @Schema(description = "Lo que puede responderse a una pregunta; vacío en los demás pasos")
        List<String> outcomes,

        @Schema(description = "Lo que se captura o se atestigua")
        List<FieldJson> fields,

        @Schema(description = "Lo que se respondió aquí antes o se vio en esta atención, por campo")
        Map<String, ValueJson> proposal,

        @Schema(description = "Cada requisito con su veredicto; vacío donde nada se evalúa")
        List<RequirementJson> assessment,

        @Schema(description = "Lo que el cliente debe aceptar") @Nullable SummaryJson summary) {

    /** One thing to capture. */
    @Schema(name = "Field", description = "Un dato que se captura")
    record FieldJson(
            String id,
            String label,

            @Schema(
                    description = "El miembro que lleva su valor",
                    allowableValues = {
                        "text",
                        "quantity",
                        "date",
                        "moment",
                        "money",
                        "telephone",
                        "card",
                        "position",
                        "choice",
                        "choices",
                        "evidence",
                        "rows"
                    })
            String type,

            boolean required,

            @Schema(description = "Las opciones de ahora; vacío si no las tiene o las espera de un sistema")
            List<OptionJson> options,

            List<FieldJson> columns) {}

    /** One thing to choose. */
    @Schema(name = "Option")
    record OptionJson(String code, String label) {}

    /** A requirement and what became of it. */
    @Schema(name = "Requirement", description = "Un requisito y su veredicto")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RequirementJson(
            @Schema(example = "3.5") String id,

            String text,

            @Schema(example = "Anexo 3, ítem 5") String source,

            @Schema(
                    description = "Quién responde por él: un sistema, el asesor, o lo capturado",
                    allowableValues = {"VERIFIED", "ATTESTED", "CAPTURED"})
            String fulfilment,

            @Schema(description = "Los campos con que se atestigua")
            List<String> fields,

            @Schema(allowableValues = {"MET", "UNMET", "NOT_APPLICABLE", "PENDING", "CHECKED_ELSEWHERE"})
            String verdict,

            @Schema(description = "Por qué, con lo que se encontró") @Nullable String explanation,

            @Schema(description = "Qué puede hacer o traer el cliente") @Nullable String mend) {}

    /** What the client is asked to agree to. */
    @Schema(name = "Summary", description = "El resumen del pedido y del cobro")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SummaryJson(
            @Nullable String address,
            List<LineJson> lines,
            @Nullable String total,
            List<String> notes) {}

    /** A line of it. */
    @Schema(name = "Line")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LineJson(String item, String detail, @Nullable String price) {}
}
