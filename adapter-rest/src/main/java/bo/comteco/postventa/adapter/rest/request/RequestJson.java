package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.adapter.rest.json.ValueJson;
import bo.comteco.postventa.adapter.rest.operation.StandingJson;
import bo.comteco.postventa.adapter.rest.watch.WatchJson;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A service request as whoever works on it needs to see it.
 *
 * @param refusal only in the answer to a step: why the assessment that was tried is unmet
 */
@Schema(name = "ServiceRequest", description = "Una solicitud: dónde está, qué espera y qué se hizo")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RequestJson(
        long number,

        @Schema(description = "Cambia con cada movimiento; la misma que va en ETag")
        int version,

        String edition,
        ProcedureJson procedure,
        String visit,
        HolderJson holder,
        ApplicantJson applicant,
        @Nullable String product,
        @Schema(description = "Dónde está ahora") String office,

        @Schema(description = "A cargo de quién está; falta si de cualquiera que atienda en la oficina") @Nullable String adviser,

        OpenedJson opened,
        Instant openedAt,
        Instant touchedAt,
        StepJson step,
        WaitingJson waiting,

        @Schema(description = "Cómo terminó; falta mientras está abierta") @Nullable CodeJson ending,

        @Nullable ReferralJson referredTo,

        @Schema(description = "Por qué volvió al paso en que está") @Nullable String notice,

        @Schema(description = "Lo que queda en otros sistemas porque nada lo deshace")
        List<String> leftBehind,

        @Schema(
                description =
                        "Lo que operaciones dejó de intentar: no se hizo, puede haberse hecho, o quizás quedó aunque ya no se quería")
        List<String> notDone,

        List<PassedJson> canGoBackTo,
        List<PassedJson> trail,
        List<EffectJson> effects,

        @Schema(description = "Lo pagado en caja que se devuelve al cliente")
        List<RefundJson> refunds,

        List<FactJson> facts,
        List<DocumentJson> documents,

        @Schema(description = "Lo que se prometió al cliente; vacío en la respuesta a un movimiento")
        List<WatchJson> watches,

        @Nullable RefusalJson refusal) {

    RequestJson refused(RefusalJson why) {
        return new RequestJson(
                number,
                version,
                edition,
                procedure,
                visit,
                holder,
                applicant,
                product,
                office,
                adviser,
                opened,
                openedAt,
                touchedAt,
                step,
                waiting,
                ending,
                referredTo,
                notice,
                leftBehind,
                notDone,
                canGoBackTo,
                trail,
                effects,
                refunds,
                facts,
                documents,
                watches,
                why);
    }

    /** To whom it was handed over. */
    @Schema(name = "Referral", description = "El procedimiento o la oficina a que se derivó")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReferralJson(
            @Schema(example = "GC-PRC-OPE-SDO-01", description = "Falta donde el manual no lo da") @Nullable String code,

            String title,

            @Schema(description = "Dónde está publicado; falta donde el manual no lo dice") @Nullable String publishedIn) {}

    /** The procedure it follows. */
    @Schema(name = "ProcedureOfRequest")
    record ProcedureJson(String code, String title, String href) {}

    /** Who opened it, and where: its figures stay there. */
    @Schema(name = "OpenedBy", description = "Quién la abrió, y dónde: ahí cuenta en el indicador")
    record OpenedJson(String adviser, String office) {}

    /** The customer. */
    @Schema(name = "Holder", description = "El titular")
    record HolderJson(String customer, String name, String kind, String identification) {}

    /** Who stands at the counter. */
    @Schema(name = "RequestApplicant", description = "Quien se presenta")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ApplicantJson(String role, String name, @Nullable String identity) {}

    /** A code with its words. */
    @Schema(name = "Code", description = "Un código y cómo se lee")
    record CodeJson(String code, String text) {}

    /** A node on the way gone. */
    @Schema(name = "PassedStep", description = "Un paso por el que se pasó")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PassedJson(
            String node,
            String number,
            String text,
            @Nullable String outcome) {}

    /** What it waits for. */
    @Schema(name = "Waiting", description = "Qué espera la solicitud")
    record WaitingJson(
            @Schema(allowableValues = {"PERSON", "FACTS", "EFFECT", "NOTHING"}) @JsonProperty("for")
            String who,

            List<String> systems,
            String text) {}

    /** Something that it enters elsewhere. */
    @Schema(name = "Effect", description = "Algo que la solicitud ingresa en otro sistema")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EffectJson(
            String key,
            String kind,
            String system,
            CodeJson status,
            Map<String, ValueJson> content,
            Map<String, ValueJson> result,

            @Schema(
                    description =
                            "Cómo está lo que aún no se hizo; falta en la respuesta a un movimiento, y en lo que va a caja")
            @Nullable StandingJson arrear) {}

    /** What was paid and is owed back. */
    @Schema(name = "Refund", description = "Lo pagado con un recibo, y si la caja ya lo devolvió")
    record RefundJson(String amount, String receipt, boolean given) {}

    /** What a system said. */
    @Schema(name = "Fact", description = "Lo que dijo un sistema, y cuándo")
    record FactJson(String kind, ValueJson value, Instant at) {}

    /** A form that can be printed. */
    @Schema(name = "Document", description = "Un formulario que puede imprimirse")
    record DocumentJson(
            String name,
            String title,

            @Schema(description = "Si el paso que lo imprime ya se completó")
            boolean passed,

            @Schema(description = "Adónde enviar el POST que lo imprime")
            String href) {}

    /** Why an assessment is unmet. */
    @Schema(
            name = "AssessmentRefusal",
            description = "Por qué no se cumplen los requisitos: cada uno, con su anexo e ítem")
    record RefusalJson(String text, List<String> sentences) {}
}
