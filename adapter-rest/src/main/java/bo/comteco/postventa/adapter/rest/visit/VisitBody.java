package bo.comteco.postventa.adapter.rest.visit;

import bo.comteco.postventa.adapter.rest.json.JsonBody;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom an adviser receives. */
@Schema(name = "VisitOpening", description = "A quién se atiende y quién se presenta")
record VisitBody(
        @Schema(
                description = "Cédula o NIT del titular, como está en el papel",
                maxLength = 60,
                requiredMode = Schema.RequiredMode.REQUIRED)
        String identification,

        @Schema(description = "En qué calidad se presenta", requiredMode = Schema.RequiredMode.REQUIRED)
        ApplicantRole role,

        @Schema(description = "Nombre de quien se presenta; falta si es el titular", maxLength = 200) @Nullable String applicantName,

        @Schema(description = "Cédula de quien se presenta; puede faltar", maxLength = 60) @Nullable String applicantIdentity) {

    static VisitBody read(JsonBody body) {
        var members = body.members();
        var identification = members.requiredText("identification", 60);
        var role = members.requiredConstant("role", ApplicantRole.class);
        var name = members.text("applicantName", 200);
        var identity = members.text("applicantIdentity", 60);
        if (identity != null) {
            members.at("applicantIdentity").build(() -> IdentityNumber.parse(identity));
        }
        members.done();
        return new VisitBody(identification, role, name, identity);
    }
}
