package bo.comteco.postventa.adapter.rest.visit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a client wants in a visit. */
@Schema(
        name = "VisitPlan",
        description = "Todo lo que el cliente quiere en una atención, y qué se le negaría por ahora")
record PlanJson(
        String visit,

        @Schema(description = "Sus solicitudes y, después, lo que se propone")
        List<WantJson> wants,

        @Schema(description = "Lo que requieren juntas, cada cosa una vez")
        List<ThingJson> things) {

    /** One of them. */
    @Schema(name = "PlannedWant", description = "Una solicitud de la atención, o algo que se propone")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WantJson(
            @Schema(description = "El número de la solicitud, o P1 para lo primero que se propone")
            String key,

            String procedure,
            String title,
            @Nullable String askedFor,
            @Nullable String product,

            VisitJson.@Nullable VisitRequestJson request,

            ProspectsJson prospects) {}

    /** What is to be expected of it. */
    @Schema(name = "Prospects", description = "Qué se espera de ella ahora")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ProspectsJson(
            @Schema(
                    description = "Qué pasaría: nada se guarda ni se ingresa por mostrarlo",
                    allowableValues = {
                        "ENDED",
                        "ADMITTED",
                        "NOT_OFFERED",
                        "PRODUCT_BUSY",
                        "WOULD_BE_ADMITTED",
                        "REFUSED_FOR_NOW",
                        "PENDING",
                        "WOULD_END",
                        "NOTHING_REQUIRED"
                    })
            String code,

            String text,

            @Schema(description = "Los sistemas que no responden")
            List<String> systems,

            @Schema(description = "La solicitud que ya modifica el producto") @Nullable Long other,

            @Schema(description = "Cada requisito que corresponde, con su veredicto de ahora")
            List<ForeseenJson> requirements) {}

    /** A requirement as it would come out now. */
    @Schema(name = "ForeseenRequirement")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ForeseenJson(
            String id,
            String text,
            String source,

            @Schema(allowableValues = {"MET", "UNMET", "PENDING", "CHECKED_ELSEWHERE", "NOT_SAID_YET"})
            String verdict,

            String explanation,
            @Nullable String mend) {}

    /** What fulfils requirements. */
    @Schema(name = "RequiredThing", description = "Lo que cumple requisitos: un papel, un dato, lo que dice un sistema")
    record ThingJson(
            String text,

            @Schema(allowableValues = {"VERIFIED", "ATTESTED", "CAPTURED"})
            String fulfilment,

            @Schema(description = "Si ya se vio en esta atención")
            boolean seen,

            @Schema(description = "Quién lo necesita") List<NeedJson> needs) {}

    /** A requirement of a want. */
    @Schema(name = "RequirementNeed")
    record NeedJson(
            @Schema(description = "La clave de lo que se quiere")
            String want,

            String requirement,
            String text,
            String source) {}
}
