package bo.comteco.postventa.adapter.rest.enquiry;

import bo.comteco.postventa.adapter.rest.sheet.SheetJson;
import bo.comteco.postventa.adapter.rest.sheet.WishesJson;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An enquiry as whoever informs the client needs to see it. */
@Schema(
        name = "Enquiry",
        description = "Una consulta: qué quiere el cliente, qué procedimiento lo atiende, qué requiere")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EnquiryJson(
        long number,
        String office,
        String edition,

        @Schema(allowableValues = {"OPEN", "INFORMED", "TURNED"})
        String state,

        @Schema(description = "Lo que quiere, con los procedimientos que lo atienden")
        WishesJson.WishJson wish,

        @Nullable String words,

        @Schema(description = "El procedimiento nombrado o elegido; falta si hay que elegir uno") @Nullable NamedJson named,

        ClientJson client,
        InquirerJson inquirer,
        @Nullable String product,
        @Nullable String kind,

        @Schema(description = "Los requisitos de hoy; faltan mientras no haya procedimiento") @Nullable SheetJson sheet,

        @Schema(description = "En qué solicitud se convirtió") @Nullable RequestRefJson request,

        @Schema(description = "Qué pasó con ella, en orden") List<MarkJson> marks) {

    /** The procedure. */
    @Schema(name = "NamedProcedure")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NamedJson(String procedure, @Nullable String askedFor) {}

    /** The client, as far as is known. */
    @Schema(name = "EnquiryClient", description = "El cliente, lo que se sepa de él")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ClientJson(
            @Schema(description = "Falta si Smartflex no lo conoce o no respondió") @Nullable String customer,

            @Nullable String name,
            @Nullable String identification) {}

    /** Who will come. */
    @Schema(name = "Inquirer", description = "Quien se presentará")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record InquirerJson(
            String role, @Nullable String name, @Nullable String identity) {}

    /** What it became. */
    @Schema(name = "EnquiryRequest")
    record RequestRefJson(long number, String href, String visit) {}

    /** Something that happened to it. */
    @Schema(name = "EnquiryMark")
    record MarkJson(
            @Schema(allowableValues = {"RECORDED", "NAMED", "PRINTED", "INFORMED", "TURNED"})
            String what,

            Instant at,
            String actor) {}
}
