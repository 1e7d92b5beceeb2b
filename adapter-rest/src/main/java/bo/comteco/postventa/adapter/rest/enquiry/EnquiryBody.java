package bo.comteco.postventa.adapter.rest.enquiry;

import bo.comteco.postventa.adapter.rest.json.JsonBody;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.product.ProductKind;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a client wants to know. */
@Schema(name = "EnquiryRecording", description = "Lo que un cliente quiere saber; del cliente, solo lo que se sepa")
record EnquiryBody(
        @Schema(
                description = "Lo que quiere: uno de /api/v1/wishes",
                example = "MOVE",
                requiredMode = Schema.RequiredMode.REQUIRED)
        String wish,

        @Schema(description = "Como lo dice el cliente", maxLength = 2000) @Nullable String words,

        @Schema(description = "El procedimiento que se elige ya, de los que atienden lo que quiere") @Nullable ProcedureCode procedure,

        @Schema(description = "Lo que se pide, en D: SUSPENSION o RECONNECTION") @Nullable String askedFor,

        @Schema(
                description = "En qué calidad se presentará quien haga el trámite",
                requiredMode = Schema.RequiredMode.REQUIRED)
        ApplicantRole role,

        @Schema(description = "Cédula o NIT del titular, como está en el papel", maxLength = 60) @Nullable String identification,

        @Schema(description = "Nombre del titular, si no se muestra su identificación", maxLength = 200) @Nullable String name,

        @Schema(description = "Nombre de quien se presentará; falta si es el titular", maxLength = 200) @Nullable String applicantName,

        @Schema(description = "Cédula de quien se presentará", maxLength = 60) @Nullable IdentityNumber applicantIdentity,

        @Schema(description = "El producto, si se sabe", maxLength = 64) @Nullable String product,

        @Schema(description = "La clase de producto, si no se sabe el producto") @Nullable ProductKind kind) {

    static EnquiryBody read(JsonBody body) {
        var members = body.members();
        var wish = members.requiredCode("wish");
        var words = members.text("words", 2000);
        var procedure = members.constant("procedure", ProcedureCode.class);
        var askedFor = members.code("askedFor");
        if (askedFor != null && procedure == null) {
            members.at("procedure").wrong("Falta el procedimiento que pregunta por «askedFor».");
        }
        var role = members.requiredConstant("role", ApplicantRole.class);
        var identification = members.text("identification", 60);
        var name = members.text("name", 200);
        var applicantName = members.text("applicantName", 200);
        var identity = members.text("applicantIdentity", 60);
        var applicantIdentity =
                identity == null ? null : members.at("applicantIdentity").build(() -> IdentityNumber.parse(identity));
        var product = members.text("product", 64);
        var kind = members.constant("kind", ProductKind.class);
        members.done();
        return new EnquiryBody(
                wish,
                words,
                procedure,
                askedFor,
                role,
                identification,
                name,
                applicantName,
                applicantIdentity,
                product,
                kind);
    }
}
